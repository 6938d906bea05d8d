import type { debrief as en } from '../en/debrief.ts'
import type { Words } from '../say.ts'

/** The debrief: what was possible, what was missed, what it shows. The terms' sources are real books and papers. */
export const debrief: Words<keyof typeof en> = {
  'debrief.title': 'Что было возможно',
  'debrief.where':
    '{seat, select, russia {За Россию} other {За США}} · {ending} · {seed, select, none {мир задан вручную} other {зерно {seed}}}',
  'debrief.paper': 'Назад к газете',
  'debrief.counting': 'Считаем все возможные проекты …',

  'debrief.result': 'Что каждая сторона увезла домой',
  'debrief.result.seat': '{seat, select, russia {Россия} other {США}}',
  'debrief.result.worth': 'ценность {worth}',
  'debrief.result.text': 'сам текст: {worth}',
  'debrief.result.over':
    '{how, select, over {на {n} больше запасного варианта} under {на {n} меньше запасного варианта} other {столько же, сколько запасной вариант}}',
  'debrief.result.how':
    '{how, select, fell {Дома подпись не удержалась. Это обходится дорого обеим сторонам, сколько бы ни стоил текст.} later {Договор, который ждёт годами, приносит 40 % того, на что текст выше или ниже запасного варианта.} treaty {Договору нужны две силы в каждой столице, и он приносит всё, чего стоит его текст.} protocol {Протоколу нужна одна сила в каждой столице, и он приносит 80 % того, на что текст выше или ниже запасного варианта.} other {Декларации нужна одна сила в каждой столице, и она приносит половину того, на что текст выше или ниже запасного варианта.}}',
  'debrief.result.home': 'силы дома за: {won} из {of}',
  'debrief.result.no-vote': 'дома не голосовали',

  'debrief.best':
    '{holds, select, yes {Лучший для обеих сторон текст, который ратифицировали бы обе столицы,} other {Лучший для обеих сторон текст, не нарушающий ничьих красных линий,}} стоил {own} для вас и {theirs} для них. Ваш проект пришёл к {ownNow} и {theirsNow}. Лучший текст:',
  'debrief.best.none':
    'Ни один текст не стоил обеим сторонам сразу столько же, сколько отъезд. Места для соглашения не было.',

  'debrief.plane': 'Лучший текст и путь вашего',
  'debrief.plane.across': 'ценность для России',
  'debrief.plane.up': 'ценность для США',
  'debrief.plane.way':
    'Ваш проект после выступления с этим номером. Итог: {own} для вас и {theirs} для них, {signed, select, yes {подписан} other {не подписан}}.',
  'debrief.plane.best': 'Лучший текст: {own} для вас, {theirs} для них',
  'debrief.plane.nash': 'Точка Нэша, наибольшее произведение двух выигрышей: {own} для вас, {theirs} для них',
  'debrief.plane.missed': 'Упущенный размен: {own} для вас, {theirs} для них',
  'debrief.plane.frontier': 'Граница Парето: за ней проектов нет',
  'debrief.plane.fallback': 'Запасной вариант обеих сторон: {n}',
  'debrief.plane.possible': 'Проект, не нарушающий красных линий',
  'debrief.plane.ratified': 'Проект, который обе столицы ратифицировали бы как договор',
  'debrief.plane.words':
    'Ваш проект начался с 0 для обеих сторон и пришёл к {own} для вас и {theirs} для них. {zopa, select, yes {Были проекты лучше обоих запасных вариантов: место для соглашения было.} other {Ни один проект не достигал обоих запасных вариантов: места для соглашения не было.}} Каждый проект — это пара ценностей, по одной на сторону. Без нарушения красных линий {possible, plural, one {возможна # пара} few {возможны # пары} many {возможно # пар} other {возможно # пары}}, на границе {frontier, plural, one {лежит #} few {лежат #} many {лежит #} other {лежит #}}, и {ratified, plural, one {# была бы ратифицирована} few {# были бы ратифицированы} many {# были бы ратифицированы} other {# были бы ратифицированы}} как договор в обеих столицах.',
  'debrief.points': 'Ещё цифры',
  'debrief.points.what': 'Четыре старых правила говорят, какой текст справедлив. В каждом: для вас / для них.',
  'debrief.point.nash': 'Нэш: наибольшее произведение двух выигрышей',
  'debrief.point.kalaiSmorodinsky': 'Калаи — Смородинский: равные доли того, на что каждый мог надеяться',
  'debrief.point.egalitarian': 'Эгалитарное: меньший выигрыш как можно больше',
  'debrief.point.utilitarian': 'Утилитарное: наибольшая сумма',
  'debrief.point.worth': '{own} / {theirs}',

  'debrief.missed': 'Упущенный размен',
  'debrief.missed.what':
    'Выступление {n}. Они приняли бы другой текст, {both, select, yes {лучший для обеих сторон} other {лучший для одной стороны и не худший для другой}}:',
  'debrief.missed.was': 'Что вышло',
  'debrief.missed.better': 'Что ещё было возможно',
  'debrief.missed.why': 'Почему',
  'debrief.missed.clause':
    'Статья «{clause}»{open, select, yes {, которой в тексте нет,} other {}} весит {theirs} для них и {own} для вас: {theyHow, select, more {они получают {they}} less {они отдают {they}} other {они не получают ничего}}, {youHow, select, more {вы получаете {you}} less {вы отдаёте {you}} other {вы не получаете ничего}}.',
  'debrief.missed.known':
    'Разбор видит их карты, вы их не видели. Ваш прогноз дал бы этому тексту {share, number, percent}: {n} из {of, plural, one {# версии} few {# версий} many {# версий} other {# версии}}{compared, select, yes {, а вашему — {mine, number, percent}} other {}}.',
  'debrief.missed.seen': 'Значит, это можно было увидеть.',
  'debrief.missed.safer': 'Шансы были равными или лучше. Ваш текст был надёжнее и принёс меньше.',
  'debrief.missed.unseen': 'При том, что вы знали, пройти мимо было разумно.',
  'debrief.missed.asked':
    'Спроси вы их сначала, они назвали бы самую весомую для себя статью, и прогноз показал бы {n} из {of}.',
  'debrief.missed.channel': 'С закрытым каналом в перерыве вы знали бы их мандат, и прогноз показал бы {n} из {of}.',
  'debrief.missed.neither':
    '{channel, select, yes {Ни вопрос, ни закрытый канал не сказали бы вам больше.} other {Вопрос не сказал бы вам больше, а закрытый канал бывает только в перерыве.}}',
  'debrief.missed.none':
    'Нет. Всякий раз, когда вы вносили текст, лучшего для обеих сторон они в ту минуту не приняли бы.',
  'debrief.worths': '{own} для вас, {theirs} для них',

  'debrief.principle': 'Что показывает ваш саммит',
  'debrief.at': '{n, select, none {{act}} other {Выступление {n}}}',
  'debrief.principle.none': 'Этот саммит был слишком коротким, чтобы ясно показать хоть одно правило.',
  'debrief.principle.logrolling':
    'Вы разменяли одну статью на другую: каждая сторона уступила там, где это дёшево, и получила там, где важно.',
  'debrief.term.logrolling': 'Термин: взаимовыгодный размен (логроллинг), или интегративные переговоры.',
  'debrief.source.logrolling':
    'Говард Райффа, «Искусство и наука переговоров» (The Art and Science of Negotiation), 1982',
  'debrief.principle.reciprocity':
    'Вы уступили первыми, и позже вам дали кое-что взамен: вместе обе стороны получили больше.',
  'debrief.term.reciprocity': 'Термин: взаимность.',
  'debrief.source.reciprocity': 'Роберт Аксельрод, «Эволюция кооперации» (The Evolution of Cooperation), 1984',
  'debrief.principle.anchoring':
    'Вы запросили много, и ничего не вышло. Далёкое требование может притянуть к себе ответ; слишком далёкое стоит выступления.',
  'debrief.term.anchoring': 'Термин: эффект якоря и его предел.',
  'debrief.source.anchoring':
    'Амос Тверски и Даниэль Канеман, «Принятие решений в неопределённости: правила и предубеждения» (Judgment under Uncertainty: Heuristics and Biases), Science, 1974',
  'debrief.principle.batna':
    'Вы взвесили проект и отъезд без него — и уехали. То, что есть у вас без сделки, — мера любой сделки.',
  'debrief.principle.batna.signed':
    'Вы подписали и привезли домой меньше, чем дал бы отъезд без текста. Это мера любой сделки.',
  'debrief.principle.batna.left':
    'Вы уехали, хотя они подписали бы проект, который стоил для вас больше отъезда. Это мера любой сделки.',
  'debrief.term.batna': 'Термин: BATNA, лучшая альтернатива обсуждаемому соглашению.',
  'debrief.source.batna': 'Роджер Фишер и Уильям Юри, «Путь к согласию» (Getting to Yes), 1981',
  'debrief.principle.two-level':
    'За столом вы договорились, а дома сказали «нет». Каждый текст согласуют дважды: с ними и с теми, кто должен его ратифицировать.',
  'debrief.term.two-level': 'Термин: двухуровневая игра; такая неудача — невольное нарушение слова.',
  'debrief.source.two-level':
    'Роберт Патнэм, «Дипломатия и внутренняя политика: логика двухуровневых игр» (Diplomacy and Domestic Politics: The Logic of Two-Level Games), International Organization, 1988',
  'debrief.principle.pareto': 'Вы подписали текст, который нельзя улучшить для одной стороны, не отняв у другой.',
  'debrief.principle.pareto.not':
    'Кое-что осталось на столе: другой текст был лучше для одной стороны и не хуже для другой.',
  'debrief.term.pareto': 'Термин: эффективность по Парето.',
  'debrief.source.pareto': 'Говард Райффа, «Искусство и наука переговоров» (The Art and Science of Negotiation), 1982',
  'debrief.principle.commitment': 'Вы дали публичное обещание и сдержали его; без этого обещания дома решили бы иначе.',
  'debrief.principle.commitment.not':
    'Вы дали публичное обещание и подписали вопреки ему. Обещание, которое связывает вас, может вытянуть текст, а может его погубить.',
  'debrief.term.commitment': 'Термин: обязательство, или «связать себе руки».',
  'debrief.source.commitment': 'Томас Шеллинг, «Стратегия конфликта» (The Strategy of Conflict), 1960',

  'debrief.history': 'Где вы разошлись с историей',
  'debrief.history.same':
    'Нигде. Ничего не подписали, список неприкосновенного лежал на столе, послы вернулись: так было и 16 июня 2021 года.',
  'debrief.history.nationals':
    'Вы согласовали, где судить собственных граждан. 16 июня 2021 года об этом не договорились.',
  'debrief.history.signed':
    'Вы подписали текст. 16 июня 2021 года два президента объявили о переговорах экспертов; текста о передаче подозреваемых не было.',
  'debrief.history.walked': 'Вы покинули переговоры. 16 июня 2021 года обе стороны остались до конца.',
  'debrief.history.broke-down': 'Переговоры сорвались. 16 июня 2021 года обе стороны остались до конца.',
  'debrief.history.no-list':
    'Вы уехали, не сказав ни слова о неприкосновенных объектах. 16 июня 2021 года американский президент передал список из шестнадцати секторов.',
  'debrief.history.no-ambassadors':
    'Вы уехали, не вернув послов. 16 июня 2021 года обе стороны договорились, что послы вернутся на свои посты.',

  'debrief.course': 'Выступление за выступлением',
  'debrief.course.what':
    'По каждому выступлению: что сделали вы, что ответили они и какой текст из тех, что они приняли бы, был лучшим только для вас. Размен выше был лучшим для обеих сторон.',
  'debrief.tell':
    '{isTrue, select, true {Правда} other {Обман}}: статья «{clause}» {sign, select, stirred {{isTrue, select, true {весит для них много.} other {весит для них мало.}}} other {{isTrue, select, true {весит для них мало.} other {весит для них много.}}}}',
  'debrief.tells':
    '{temperament, select, cautious {Руки осторожных делегаций говорят правду 6 раз из 10} proud {Руки гордых делегаций говорят правду 9 раз из 10} other {Руки ровных делегаций говорят правду 3 раза из 4}}; здесь правдой было {right} из {n}. «Много» — это вес 2 или 3.',
  'debrief.course.n': '№',
  'debrief.course.you': 'Вы',
  'debrief.course.answer': 'Их ответ',
  'debrief.course.draft': 'Вы / они',
  'debrief.course.share':
    '{own, number, percent} / {theirs, number, percent} от лучшего, что каждая сторона могла подписать',
  'debrief.course.best': 'Лучшее для вас',
  'debrief.course.taken':
    '{n, plural, =0 {Из {of, plural, one {# текста} few {# текстов} many {# текстов} other {# текста}} они не приняли бы ни одного.} one {Из {of, plural, one {# текста} few {# текстов} many {# текстов} other {# текста}} они приняли бы #.} few {Из {of, plural, one {# текста} few {# текстов} many {# текстов} other {# текста}} они приняли бы #.} many {Из {of, plural, one {# текста} few {# текстов} many {# текстов} other {# текста}} они приняли бы #.} other {Из {of, plural, one {# текста} few {# текстов} many {# текстов} other {# текста}} они приняли бы #.}}',
  'debrief.course.better': 'Лучший для вас, ценность {own}:',
  'debrief.course.yours': 'Лучше согласованного вами среди них для вас не было.',
  'debrief.course.no-more': 'Больше, чем проект в том виде, не принёс бы вам ни один.',
  'debrief.course.signed': 'Подписать. Это было последнее выступление.',
  'debrief.course.sign':
    'Подписать: они подписали бы, и проект стоил для вас {own}. После последнего выступления текст уже не поможет.',
  'debrief.course.thin': 'Ничего. Они подписали бы, но проект стоил для вас {own} — не больше, чем отъезд.',
  'debrief.course.unsigned': 'Ничего: это было последнее выступление, а подписать такой проект было нельзя.',

  'debrief.kept.mandate':
    'Их мандат: {mandate}. {how, select, told {Они сказали вам об этом в перерыве.} read {{when}: с этого места было ясно, других не осталось.} other {К концу возможны были ещё {left} из 3.}}',
  'debrief.kept.temperament':
    'Их характер — {temperament, select, cautious {осторожный} proud {гордый} other {ровный}}. {how, select, read {{when}: с этого места было ясно, других не осталось.} other {К концу возможны были ещё {left} из 3.}}',
  'debrief.kept.show': 'Выступление {n}: их предложение было для вида:',
  'debrief.kept.honest':
    '{some, select, yes {По своему настоящему мандату они предложили бы:} other {По своему настоящему мандату они не предложили бы ничего.}}',
  'debrief.kept.no-show': 'Ни одного их предложения это не изменило.',
}
