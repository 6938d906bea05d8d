import type { screens as en } from '../en/screens.ts'
import type { Words } from '../say.ts'

/** Words of dossier, arrival, recess, press conference, ratification, ending, help and minutes. */
export const screens: Words<keyof typeof en> = {
  'menu.open': 'Меню',
  'menu.title': 'На титульный экран',
  'menu.title.what': '{practice, select, yes {Тренировка закончится.} other {Саммит сохраняется.}}',
  'menu.help': 'Клавиши и справка',
  'menu.saves': 'Сохранённые саммиты',
  'menu.minutes': 'Стенограмма',
  'menu.atlas': 'Атлас развязок',
  'menu.settings': 'Настройки',

  'pause.title': 'Пауза',
  'pause.what': 'Не торопитесь: в этой игре ничто не идёт на время.',
  'pause.go': 'Дальше',

  'help.people': 'За вашим столом',
  'help.person': '{name}, {role}',
  'help.moves': 'Малые ходы',
  'help.keys': 'Клавиши',
  'help.what':
    'Для каждой клавиши есть и кнопка. Буква действует там, где она стоит на вашей клавиатуре; в другой раскладке действует её место. Сменить или отключить одиночные клавиши можно в настройках.',
  'help.off': 'Одиночные клавиши сейчас отключены; Enter и Escape действуют.',
  'help.everywhere.menu': 'эта справка',
  'help.everywhere.minutes': 'стенограмма: скопировать или скачать',
  'help.everywhere.undo': 'в тренировке: взять последнее решение назад',
  'help.everywhere.tab': 'к следующей кнопке',
  'help.everywhere.escape': 'закрывает открытое, иначе ставит паузу и никогда ничего не решает',
  'help.run.restart': 'сразу начать заново, зерно то же',
  'help.run.fresh': 'новый забег',
  'help.dossier.enter': 'на виллу',
  'help.dossier.pages': 'другие карточки фактов',
  'help.choices.number': 'выбор с этим номером',
  'help.table.cards': 'внести текст этого советника',
  'help.table.accept': 'принять их предложение',
  'help.table.board': 'составить свой текст',
  'help.table.moves': 'спросить, сбавить тон, надавить, навести мост, сказать своим, объявить перерыв',
  'help.table.sign': 'подписать, затем номер формы',
  'help.table.walk': 'покинуть переговоры; сначала переспросит',
  'help.table.log': 'что было сказано',
  'help.table.full': 'проект целиком',
  'help.table.home': 'дом: обе столицы',
  'help.table.them': 'что мы о них знаем',
  'help.board.clause': 'статья',
  'help.board.option': 'вариант',
  'help.board.clear': 'очистить текст',
  'help.board.table': 'внести текст',
  'help.votes.skip': 'показать все голоса сразу, затем дальше',
  'help.votes.again': 'та же сторона, то же зерно',
  'help.votes.other': 'другая сторона, то же зерно',
  'help.votes.new': 'новый саммит',
  'help.votes.share': 'поделиться саммитом: код, ссылка, QR',
  'help.votes.analysis': 'разбор',
  'help.votes.atlas': 'атлас развязок',
  'help.atlas.near': 'ближе, дальше',
  'help.atlas.whole': 'всё небо',
  'help.atlas.search': 'поиск',
  'help.votes.back': 'от возможного обратно к газете',
  'help.analysis.step': 'на решение назад или вперёд',
  'help.analysis.ends': 'первое решение, конец',
  'help.analysis.line': 'пройти лучший путь и вернуться к саммиту',
  'help.analysis.practise': 'тренировка с показанного решения',
  'help.analysis.copy': 'скопировать код партии',
  'help.analysis.close': 'назад к саммиту, затем закрыть разбор',
  'help.pad':
    'Геймпад тоже подойдёт: стик или крестовина ведут к следующему в ту сторону, A нажимает, B — это Escape, Start ставит паузу.',

  'minutes.title': 'Стенограмма',
  'minutes.what': 'Письменная запись вашего саммита: каждое решение и каждый ответ.',
  'minutes.text': 'Текст стенограммы',
  'minutes.copy': 'Скопировать',
  'minutes.copied': 'Скопировано.',
  'minutes.not-copied': 'Браузер не позволил. Текст выделен: скопируйте его вручную.',
  'minutes.download': 'Скачать',

  'guess.percent': '{percent} %',
  'guess.spoken': '{percent, plural, one {# процент} few {# процента} many {# процентов} other {# процента}}, {word}',
  'guess.unsaid': 'ещё не названо',
  'guess.surely-not': 'точно нет',
  'guess.hardly': 'едва ли',
  'guess.rather-not': 'скорее нет',
  'guess.even': 'пятьдесят на пятьдесят',
  'guess.rather': 'скорее да',
  'guess.likely': 'весьма вероятно',
  'guess.surely': 'точно да',

  'choice.fiction': 'Вымысел. Мы сказали бы:',
  'choice.advised': 'Советуют',
  'choice.refused': 'Сейчас это выбрать нельзя. Ничего не изменилось; выберите другую карточку.',
  'choice.watching': 'Игра идёт в другой вкладке; эта только наблюдает.',
  'because.open-hand':
    '{adviser, select, envoy {Сначала открытая ладонь: потом просить будем на доверие.} counsel {За доброе слово сейчас потом можно спросить.} other {Одно доброе слово, и хватит.}}',
  'because.keep-free':
    '{adviser, select, envoy {Послушаем их, прежде чем связывать себя.} counsel {Их мандата мы ещё не знаем. Ничем себя не связывать.} other {Пусть сначала скажут они.}}',
  'because.pledge-pays':
    '{adviser, select, envoy {Обещание, которое мы и так сдержим, стоит мало.} counsel {Этой позиции мы будем держаться в любом случае.} other {Скажите вслух: они пойдут навстречу, и дома зачтётся.}}',
  'because.cool-down':
    '{adviser, select, envoy {Уже остро. Прогулка ничего не стоит и остужает.} counsel {Ещё два резких слова могут сорвать переговоры. Остудите зал.} other {Они и так злы. Пройдитесь.}}',
  'because.at-the-brink':
    '{adviser, select, envoy {Всё на грани. Уведите их к воде, пока никто не заговорил.} counsel {Ещё одно резкое слово сорвёт переговоры. Остудите зал.} other {Ещё слово, и они уйдут. Пройдитесь.}}',
  'because.learn-mandate':
    '{adviser, select, envoy {Спросите, за чем они приехали; тем, кто спрашивает, верят.} counsel {Знать их мандат стоит риска утечки.} other {Узнайте, чего они хотят, и назначьте цену.}}',
  'because.fill-open':
    '{adviser, select, envoy {Хозяева напишут то, что вынесут обе стороны.} counsel {Принцип открыт, и заполнить его теперь могут только хозяева.} other {Лучше фраза хозяев, чем никакой.}}',
  'because.quiet-walk':
    '{adviser, select, envoy {За чем они приехали, мы знаем. Пройтись вместе не повредит.} counsel {Рисковать здесь не ради чего. Пройдитесь с ними.} other {От этого часа нам ничего не нужно. Пройдитесь.}}',
  'because.stand-straight':
    '{adviser, select, envoy {Дома хотят услышать нас первыми.} counsel {Нашим силам дома нужен знак.} other {Сначала скажите своим. Престиж — это поддержка, а она понадобится.}}',
  'because.line-is-broken':
    '{adviser, select, envoy {Позиция нарушена. Отзовите её, пока это дёшево.} counsel {Проект нарушает нашу позицию. Отозвать сейчас — ступень престижа, потом дороже.} other {Лучше отозвать, чем нарушить.}}',
  'because.line-is-safe':
    '{adviser, select, envoy {Наша позиция держится; скажите это дома.} counsel {Позиция соблюдена, значит, дома нас выслушают.} other {Наша позиция стоит. Пусть дома услышат это от нас.}}',
  'because.their-votes-short':
    '{adviser, select, envoy {Их столица не надёжнее нашей. Отдайте заслугу им.} counsel {Им не хватает голосов, а без их голосов не пройдём и мы.} other {Без их голосов у нас нет ничего.}}',
  'because.our-votes-short':
    '{adviser, select, envoy {Наших голосов не хватает.} counsel {Лишнего голоса дома у нас нет.} other {Сначала дом: наши силы не надёжнее их сил.}}',
  'because.same-words':
    '{adviser, select, envoy {Один текст, дважды прочитанный одинаково.} counsel {Два прочтения одного текста встретятся в суде.} other {Голосов у нас больше, чем у них. Ничего не добавляйте.}}',

  'dossier.title': 'Досье',
  'dossier.where':
    '{seat, select, russia {Вы — глава российской делегации} other {Вы — глава американской делегации}} · Женева, 16 июня 2021 года',
  'dossier.private': 'Ваш мандат · только для вас',
  'dossier.weights': 'Сколько весит для вас каждая статья',
  'dossier.weight': '{clause}: {weight} из 3',
  'dossier.red-lines': 'Ваши красные линии: не подписывать никогда',
  'dossier.red-line': '{clause} {option}',
  'dossier.lines': 'Позиции, которые можно объявить по прибытии',
  'dossier.line': '«{line}»',
  'dossier.fallback': 'Ваш запасной вариант. Проект, который стоит меньше, хуже, чем уехать без него.',
  'dossier.theirs': 'Их мандат: один из трёх',
  'dossier.theirs.what':
    'С одним из трёх характеров это даёт девять версий о них. Каждый их ответ может исключить часть версий.',
  'dossier.tempers': 'Характер: один из трёх',
  'dossier.words': 'Слова этого саммита',
  'dossier.facts': 'Что известно',
  'dossier.facts.open': 'Ещё факты',
  'dossier.facts.page': '{from} и {to} из {of}',
  'dossier.facts.earlier': 'Предыдущие карточки фактов',
  'dossier.facts.next': 'Следующие карточки фактов',
  'dossier.verified': 'проверено',
  'dossier.disputed': 'оспаривается',
  'dossier.partly': 'проверено частично',
  'dossier.sources':
    '{count, plural, one {# источник} few {все # источника} many {все # источников} other {все # источника}}',
  'dossier.sources.of': 'Источники: {title}',
  'dossier.span': '{from} — {until}',
  'dossier.moscow': 'Москва',
  'dossier.washington': 'Вашингтон',
  'dossier.guess': 'Прежде чем войти: скажут ли обе столицы «да» тому, что вы привезёте?',
  'dossier.guess.what': 'Это прогноз, а не экзамен. Газета поставит его рядом с тем, что вышло.',
  'dossier.go': 'На виллу',

  'source.line': '{by}, {date}',
  'source.undated': '{by}, без даты',
  'source.quality': '{quality, select, P {первоисточник} M {агентство или известное издание} other {прочее}}',
  'source.open': 'открыть источник',

  'gauges.name': 'Как обстоят дела в зале',

  'arrival.pledge':
    '{pledge, select, russia1 {Сдержано, если статья «Граждане» остановится на a или b (никого не выдают) или останется открытой.} russia2 {Сдержано, если статья «Число дел» остановится на a или b (один за одного) или останется открытой.} usa1 {Сдержано, если статья «Перечень» остановится на c, d или e (список не секретный) или останется открытой.} other {Сдержано, если статья «Охват» остановится на c, d или e (корыстные преступления входят) или останется открытой.}}',
  'arrival.where': 'Вилла Ла Гранж, 16 июня 2021 года',
  'arrival.telling':
    'Камеры стоят за верёвкой, на гравии. Одна фраза или ни одной, пока двери не закрылись. Дома её запомнят, запомнит и другая делегация.',
  'recess.where': 'На террасе, между встречами',
  'recess.fiction': 'Вымысел',
  'recess.changed.trust': 'Доверие {up, select, yes {растёт} other {падает}}, теперь {word}',
  'recess.changed.temper': 'Накал {up, select, yes {растёт} other {спадает}}, теперь {word}',
  'recess.changed.face':
    'Престиж {seat, select, russia {России} other {США}} {up, select, yes {растёт} other {падает}}, теперь {word}',
  'recess.changed.nothing': 'За столом ничего не меняется',
  'recess.now.high': 'Ваш престиж уже высок: ничего не изменится.',
  'recess.now.calm': 'И так спокойно: ничего не изменится.',
  'recess.now.trust': 'Доверие уже прочное; но их мандат вы узнаете.',
  'recess.now.host': 'Запишут {clause} {option}: {words}.',
  'recess.why.host': 'Открытых принципов, которые можно записать, нет.',
  'recess.why.retract': 'Вы не объявляли позиции.',

  'press.where': '{form, select, treaty {Договор подписан} protocol {Протокол подписан} other {Декларация подписана}}',
  'press.needs':
    '{form, select, treaty {Договору нужны голоса двух сил в каждой столице.} protocol {Протоколу нужен голос одной силы в каждой столице.} other {Декларации нужен голос одной силы в каждой столице.}} Новости перед голосованием ещё могут отнять по два балла у каждой силы одной из столиц.',
  'press.guess': 'Скажите сейчас: скажут ли обе столицы «да»?',
  'press.home': 'Обе столицы до ваших слов',
  'press.result': 'Голосов «за» тогда: Москва {russia} из 3, Вашингтон {usa} из 3.',

  'votes.title': 'Две столицы, один текст',
  'votes.counting': 'Силы вызывают одну за другой.',
  'votes.skip': 'Показать все',
  'votes.read': 'Читать утреннюю газету',
  'votes.support': 'поддержка {support}, нужно {needs}',
  'votes.yes': 'за',
  'votes.no': 'против',
  'votes.waits': 'ещё не вызвана',
  'votes.tally': '{won} из 3 за',
  'votes.result.holds': 'Обе столицы за. Текст устоял.',
  'votes.result.years':
    'Москва за. Вашингтону сегодня не хватает голосов, но доверие есть: текст ждёт и проходит через годы.',
  'votes.result.senate-votes':
    'Москва за. Вашингтону не хватает голосов, а доверия, чтобы ждать, там нет: текст остаётся в Сенате.',
  'votes.result.senate-text':
    'Один вариант в тексте — больше, чем Сенат станет читать. Там текст и останется, что бы ни сказали силы.',
  'votes.result.struck': 'Никакие голоса его не вытянут: суд признаёт, что статья о гражданах противоречит закону.',
  'votes.result.back': 'Нужных сил у него нет. Дома подпись берут назад.',

  'ending.late': 'Поздний выпуск',
  'ending.date':
    '{signed, select, yes {Женева, на другой день после голосования} other {Женева, четверг, 17 июня 2021 года}}',
  'ending.number': 'Развязка {n} из 20',
  'ending.seed': 'Зерно {seed}',
  'ending.no-seed': 'Мир, заданный вручную',
  'ending.real': 'Так было на самом деле',
  'ending.picture': 'Рисунок для этой газеты. Люди на нём вымышлены.',
  'ending.got': 'Что получила каждая сторона',
  'ending.fallback':
    '{same, select, yes {столько же, сколько запасной вариант} other {запасной вариант {fallback}, {more}}}',
  'ending.in-text': 'Сколько привезли домой и что текст говорит каждой',
  'ending.on-table': 'Что лежало на столе без подписи',
  'ending.gain': 'в пользу',
  'ending.loss': 'в ущерб',
  'ending.nothing': 'Ничего не согласовано.',
  'ending.no-votes': 'Подписи нет, поэтому столицы не голосовали.',
  'ending.hidden': 'Что они от вас скрывали',
  'ending.mandate':
    'Их мандат: {mandate}{told, select, yes {, как вам и сказали в перерыве} other {}}. Ведут дела {temperament, select, cautious {осторожно} proud {гордо} other {ровно}}.',
  'ending.posture': 'Спорили так, будто их мандат: {mandate}.',
  'ending.posture.true': 'Спорили, не скрывая, с чем приехали.',
  'ending.readings':
    '{count, plural, one {К концу осталась # версия из 9: вы их знали.} few {К концу оставались возможны # версии из 9.} many {К концу оставались возможны # версий из 9.} other {К концу оставались возможны # версии из 9.}}',
  'ending.guesses': 'Ваши прогнозы',
  'ending.guess.villa': 'До виллы: {percent} % за. {score}',
  'ending.guess.press': 'До прессы: {percent} % за. {score}',
  'ending.guess.score':
    '{how, select, unscored {Сравнить не с чем.} even {Без решения: мимо на {n, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}.} right {{sure, select, yes {Верная сторона, и уверенно: мимо на {n, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}.} other {Верная сторона, но неуверенно: мимо на {n, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}.}}} other {{sure, select, yes {Неверная сторона, и уверенно: мимо на {n, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}.} other {Неверная сторона, но неуверенно: мимо на {n, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}.}}}}',
  'ending.guess.none': 'Вы их не называли.',
  'ending.outcome':
    '{outcome, select, yes {Обе столицы сказали «да».} no {Общего «да» двух столиц не вышло.} other {До голосования не дошло.}}',
  'ending.precedent': 'Так уже бывало',
  'ending.history': 'Как вышло в истории',
  'ending.history.same': 'Как вышло в истории: так же',
  'ending.other-history': 'То, что было в Женеве на самом деле, — развязка 13.',
  'ending.read-on': 'Читать дальше',
  'ending.onward': 'Дальше',
  'ending.again': 'Ещё раз, та же сторона',
  'ending.debrief': 'Что было возможно',
  'ending.other': '{seat, select, russia {Сыграть за Россию} other {Сыграть за США}}, тот же саммит',
  'ending.new': 'Новый саммит',
  'ending.minutes': 'Стенограмма',
}
