import type { two as en } from '../en/two.ts'
import type { Words } from '../say.ts'

/** Two people at one table: the curtain, what each of them did, answers, the end. `us` is whoever reads. */
export const two: Words<keyof typeof en> = {
  'two.curtain': 'Теперь очередь главы {seat, select, russia {российской} other {американской}} делегации',
  'two.curtain.what': 'Бумаги обеих сторон закрыты. Кто здесь не назван, отворачивается, пока бумаги снова не закроют.',
  'two.curtain.open':
    'Во главе {seat, select, russia {российской} other {американской}} делегации — я: показать мои бумаги',
  'two.curtain.title': 'На первую страницу',
  'two.curtain.new': 'Начать другой саммит',
  'two.curtain.new.question': 'Начать другой саммит для двоих?',
  'two.curtain.new.detail': 'Саммит за этим столом закончится, и продолжить его будет нельзя.',
  'two.cover': 'Закрыть мои бумаги',
  'two.dossier': 'Читайте в одиночку: ваш мандат и то, за чем могла приехать другая сторона',
  'two.dossier.theirs': 'У них один из этих мандатов',
  'two.dossier.rules':
    'Стороны выступают по очереди. Внесённый текст другая сторона принимает, отклоняет или опротестовывает. На подпись и перерыв нужно её «да». В конце голосуют обе столицы.',
  'two.dossier.go': 'За стол',
  'two.since': 'С вашего прошлого хода',
  'two.record': 'Что произошло',
  'two.nothing-yet': 'Пока ничего не произошло.',
  'two.needs': 'На подпись и перерыв нужно их «да». «Нет» расходует выступление.',
  'two.last': 'Это последнее выступление саммита: после него ничего не подписать.',

  'two.did.silent': '{who, select, us {Мы ничего не сказали прессе.} other {Они ничего не сказали прессе.}}',
  'two.did.line': '{who, select, us {Мы пообещали прессе} other {Они пообещали прессе}}: «{line}».',
  'two.did.warm': '{who, select, us {Мы нашли для прессы тёплые слова.} other {Они нашли для прессы тёплые слова.}}',
  'two.did.table': '{who, select, us {Мы внесли} other {Они внесли}}: {text}.',
  'two.did.accept': '{who, select, us {Мы приняли.} other {Они приняли.}}',
  'two.did.take':
    '{who, select, us {Мы взяли текст, который сами отклонили.} other {Они взяли текст, который сами отклонили.}}',
  'two.did.decline': '{who, select, us {Мы отклонили.} other {Они отклонили.}}',
  'two.did.protest': '{who, select, us {Мы заявили протест.} other {Они заявили протест.}}',
  'two.did.yes': '{who, select, us {Мы сказали «да».} other {Они сказали «да».}}',
  'two.did.no': '{who, select, us {Мы сказали «нет».} other {Они сказали «нет».}}',
  'two.did.ask': '{who, select, us {Мы спросили, что весомее всего.} other {Они спросили, что весомее всего.}}',
  'two.did.ease': '{who, select, us {Мы взяли назад резкое слово.} other {Они взяли назад резкое слово.}}',
  'two.did.press': '{who, select, us {Мы надавили.} other {Они надавили.}}',
  'two.did.bridge': '{who, select, us {Мы навели им мост.} other {Они навели нам мост.}}',
  'two.did.gallery': '{who, select, us {Мы обратились к своим.} other {Они обратились к своим.}}',
  'two.did.adjourn': '{who, select, us {Мы предложили перерыв.} other {Они предложили перерыв.}}',
  'two.did.sign': '{who, select, us {Мы предложили подписать} other {Они предложили подписать}}: {form}.',
  'two.did.walk': '{who, select, us {Мы покинули переговоры.} other {Они покинули переговоры.}}',
  'two.did.channel': '{who, select, us {Мы пошли закрытым каналом.} other {Они пошли закрытым каналом.}}',
  'two.did.capital': '{who, select, us {Мы позвонили в столицу.} other {Они позвонили в столицу.}}',
  'two.did.lakeside': '{who, select, us {Мы прошлись у озера.} other {Они прошлись у озера.}}',
  'two.did.host':
    '{who, select, us {Мы попросили хозяев о формулировке.} other {Они попросили хозяев о формулировке.}}',
  'two.did.retract': '{who, select, us {Мы взяли обещание назад.} other {Они взяли обещание назад.}}',
  'two.did.joint':
    '{who, select, us {Мы выступили перед прессой с общим заявлением.} other {Они выступили перед прессой с общим заявлением.}}',
  'two.did.credit': '{who, select, us {Мы отдали должное им.} other {Они отдали должное нам.}}',
  'two.did.claim': '{who, select, us {Мы объявили успех своим.} other {Они объявили успех своим.}}',
  'two.named':
    '{who, select, us {Здесь для них весомее всего статья} other {Здесь для нас весомее всего статья, и теперь они это знают}}: «{clause}».',
  'two.gauge': '{change}.',
  'two.broke': 'Накал перешёл грань: переговоры сорваны.',

  'two.answer.table': 'Они внесли текст',
  'two.answer.sign': 'Они предлагают подписать: {form}',
  'two.answer.adjourn':
    '{final, select, yes {Они предлагают приостановить саммит} other {Они предлагают закончить эту встречу сейчас}}',
  'two.answer.accept': 'Принять',
  'two.answer.accept.does': 'Текст войдёт в проект.',
  'two.answer.decline': 'Отклонить',
  'two.answer.decline.does': 'Ничего не меняется. В свою очередь мы ещё можем его взять.',
  'two.answer.protest': 'Протест',
  'two.answer.protest.does':
    '{cost, select, ends {Накал на грани: переговоры сорвутся.} trust {Накал +1, доверие −1.} other {Накал +1.}}',
  'two.answer.only-protest': 'В тексте наша красная линия: директивы разрешают только протест.',
  'two.answer.yes': 'Да',
  'two.answer.no': 'Нет',
  'two.answer.no.does': 'Их выступление израсходовано, переговоры продолжаются.',
  'two.answer.yes.sign': 'Подписывают обе стороны. Затем пресса и голосование в обеих столицах.',
  'two.answer.yes.adjourn':
    '{final, select, yes {Ничего не подписано, саммит окончен.} other {Что на этой встрече открыто, открытым и останется.}}',
  'two.answer.red-line': 'В проекте наша красная линия: подписать его мы не можем.',

  'two.declined': 'Их текст, который мы отклонили',
  'two.declined.none': 'Нет их текста, который можно было бы взять.',
  'two.declined.take': 'Взять',
  'two.declined.ours': 'Этот наш текст они отклонили и ещё могут взять: {text}.',
  'two.red': 'Красная линия при {n} из {of} возможных у них мандатов.',
  'two.red.all': 'Их красная линия, за чем бы они ни приехали: ответом может быть только протест.',
  'two.protest.may-end': 'Накал на грани: протест сорвёт переговоры.',
  'two.sign.ask': 'Нужно и их «да». Чего стоит проект для них, знают только они.',

  'two.end.open': 'Карты обеих сторон на столе',
  'two.end.mandate': '{seat}, мандат: {mandate}. {what}',
  'two.end.asked': 'Чего просила каждая сторона',
  'two.end.texts':
    '{texts, plural, =0 {Ни одного текста} one {# текст} few {# текста} many {# текстов} other {# текста}}: принято {accepted}, отклонено {declined}, опротестовано {protested}',
  'two.end.questions':
    '{n, plural, =0 {Ни одного вопроса} one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}',
  'two.end.frontier': 'О чём можно было договориться',
  'two.end.frontier.on': 'Ваш проект лежит на границе: лучше для одной стороны и не хуже для другой ничего нет.',
  'two.end.frontier.off':
    'Кое-что осталось на столе. Есть проект, который ни для кого не хуже: Россия {russia}, США {usa}.',
  'two.end.joint': 'Наибольшая сумма среди проектов, которые могли подписать обе стороны, — {sum}; у вашего {yours}.',
  'two.plane.yours': 'Ваш проект: Россия {russia}, США {usa}',
  'two.plane.best': 'Самый справедливый договор, который ратифицируют обе столицы: Россия {russia}, США {usa}',
  'two.plane.nash': 'Точка Нэша, наибольшее произведение двух выигрышей: Россия {russia}, США {usa}',
  'two.end.minutes': 'Стенограмма',
  'two.end.new': 'Начать другой саммит для двоих',

  'refusal.not-your-turn': 'Сейчас решает другая сторона. Передайте ей место.',
  'refusal.answer-first': 'От вас ждут ответа. Сначала ответьте.',
  'refusal.nothing-asked': 'Отвечать не на что. Сделайте выступление.',
  'refusal.only-protest': 'В тексте наша красная линия. Директивы разрешают только протест.',
  'refusal.nothing-declined': 'Нет их отклонённого текста, который можно взять. Внесите свой текст.',
}
