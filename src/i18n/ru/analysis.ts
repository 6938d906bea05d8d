import type { analysis as en } from '../en/analysis.ts'
import type { Words } from '../say.ts'

/** The analysis board: a run, decision by decision; and medals. */
export const analysis: Words<keyof typeof en> = {
  'analysis.title': 'Разбор',
  'analysis.open': 'Разбор',
  'analysis.what':
    'Разбор видит карты обеих сторон и все пути вперёд. За столом их не видел никто: он показывает, что было возможно, а не то, что вы были обязаны знать.',
  'analysis.close': 'Закрыть разбор',

  'analysis.step.name': 'По решениям',
  'analysis.step.first': 'К первому решению',
  'analysis.step.earlier': 'На решение назад',
  'analysis.step.later': 'На решение вперёд',
  'analysis.step.last': 'К концу',
  'analysis.at': 'Решение {n} из {of}',
  'analysis.at.end':
    '{of, plural, one {Позади # решение} few {Позади все # решения} many {Позади все # решений} other {Позади все # решения}}',
  'analysis.at.line': 'Вариация, ход {n} из {of}',
  'analysis.at.line.end': 'Конец вариации',
  'analysis.where': '{n, select, none {{act}} other {{act}, выступление {n}}}',

  'analysis.counting':
    'Просчитываем все пути от решения {decision}: {share, number, percent}{seconds, plural, =0 {} one {, ещё около # секунды} few {, ещё около # секунд} many {, ещё около # секунд} other {, ещё около # секунды}}. {rest, plural, =0 {Оно последнее.} one {Потом ещё # более раннее.} few {Потом ещё # более ранних.} many {Потом ещё # более ранних.} other {Потом ещё # более ранних.}}',
  'analysis.counted': 'Все решения просчитаны.',
  'analysis.paused':
    'Остановлено. Ещё не просчитано: {rest, plural, one {# решение} few {# решения} many {# решений} other {# решения}}.',
  'analysis.stop': 'Стоп',
  'analysis.go-on': 'Дальше',
  'analysis.not-yet': 'Это решение ещё не просчитано.',

  'analysis.position': 'Как обстояло дело',
  'analysis.worth':
    'Проект стоит для вас {worth}; отъезд без него — {fallback}.{willing, select, yes { Они подписали бы его сейчас.} no { Они не подписали бы его сейчас.} other {}}',
  'analysis.none-standing': 'Их предложения на столе нет.',
  'analysis.made': 'Что вы сделали',
  'analysis.line.made': 'Ход в этой вариации',
  'analysis.answer': 'Что из этого вышло',
  'analysis.unmade': 'Здесь ещё ничего не решено. На этом месте партия обрывается.',
  'analysis.ended': 'Саммит завершён: {ending}, ценность {own} для вас и {theirs} для них.',

  'analysis.mark': 'Оценка',
  'analysis.mark.none': 'Без оценки',
  'analysis.mark.good-trade': 'Удачный размен',
  'analysis.mark.gave-for-nothing': 'Отдано даром',
  'analysis.mark.missed-package': 'Упущенный пакет',
  'analysis.mark.closing-window': 'Окно закрывается',
  'analysis.mark.blunder': 'Грубая ошибка',
  'analysis.marks': 'Что значат оценки',
  'analysis.marks.first': 'У решения не больше одной оценки: первая из этих, которая подходит.',
  'analysis.mark.blunder.what': 'Ваш лучший достижимый итог упал на {blunder} или больше.',
  'analysis.mark.gave-for-nothing.what':
    'Вы отдали ценность, слова или престиж, и ваш лучший достижимый итог упал больше чем на {slip}.',
  'analysis.mark.missed-package.what':
    'В это выступление они приняли бы другой текст. С ним достижимо не меньше прежнего и хотя бы на {more} больше для вас или на {joint} больше для обеих сторон вместе.',
  'analysis.mark.closing-window.what':
    'Выступление прошло, а проект остался прежним. После него недостижимо соглашение, либо потеряно хотя бы {more} от вашего лучшего итога или {joint} от лучшего общего.',
  'analysis.mark.good-trade.what':
    'Текст прошёл. Либо выиграли обе стороны, а ваш лучший итог упал не больше чем на {slip}, либо в сумме стало больше, а ваш лучший итог остался достижим.',
  'analysis.why.blunder':
    'Ваш лучший достижимый итог упал на {fall}: с {from} до {to}. {how, select, ended {Этим решением саммит закончился.} idle {Выступление прошло, а проект остался прежним.} gave {Текст изменил вашу ценность на {own}, их — на {theirs}.} passed {Текст изменил вашу ценность на {own}, их — на {theirs}, и лучший путь закрылся вместе с этим.} other {Это решение закрыло лучший путь.}}',
  'analysis.why.gave-for-nothing':
    '{what, select, text {Текст изменил вашу ценность на {own}, их — на {theirs}.} other {Вы отдали что-то за их престиж или доверие.}} Ни один путь этого не возвращает: ваш лучший достижимый итог упал на {fall}, с {from} до {to}.',
  'analysis.why.missed-package':
    'Здесь они приняли бы другой текст, с которым достижимо больше: {ownThen} для вас и {jointThen} для обеих сторон вместе. После вашего решения — {to} и {jointTo}.',
  'analysis.why.closing-window':
    'Время шло: выступление прошло, а проект остался прежним. {fell, select, yes {Лучшая для вас ценность упала с {from} до {to}. } other {}}{jointFell, select, yes {Лучшая общая ценность упала с {jointFrom} до {jointTo}. } other {}}{lost, plural, =0 {} one {Стала недостижима # развязка.} few {Стали недостижимы # развязки.} many {Стало недостижимо # развязок.} other {Стали недостижимы # развязки.}}',
  'analysis.why.good-trade':
    'Текст изменил вашу ценность на {own}, их — на {theirs}. {kept, select, yes {Ваш лучший достижимый итог остался прежним: {to}.} other {Ваш лучший достижимый итог упал лишь на {fall}, до {to}.}}',
  'analysis.why.none':
    '{kept, select, yes {Ваш лучший достижимый итог сохранён: {to}.} other {Ваш лучший достижимый итог упал на {fall}: с {from} до {to}.}}',
  'analysis.better': 'Они приняли бы',
  'analysis.better.keeps': 'С ним достижимо {own} для вас и {joint} для обеих сторон вместе.',
  'analysis.better.known':
    'По тому, что вы тогда знали, его приняли бы {n} из {of, plural, one {# версии} few {# версий} many {# версий} other {# версии}}.',

  'analysis.reach': 'Ещё достижимо',
  'analysis.reach.own': 'Лучшая ценность для вас',
  'analysis.reach.joint': 'Лучшая общая ценность',
  'analysis.reach.from-to': 'было {from}, стало {to}',
  'analysis.reach.now': '{worth} отсюда',

  'analysis.lines': 'Лучший путь отсюда',
  'analysis.lines.own': 'Лучший для вас: ценность {worth}',
  'analysis.lines.joint': 'Лучший для обеих: общая ценность {worth}',
  'analysis.variation': 'Вариация от решения {n}',
  'analysis.variation.at': 'Вариация: {where}',
  'analysis.variation.ends': 'Она приводит к развязке {n}, «{ending}»: ценность {own} для вас и {theirs} для них.',
  'analysis.lines.own.walk': 'Пройти лучший путь для вас',
  'analysis.lines.joint.walk': 'Пройти лучший путь для обеих',
  'analysis.lines.as-played': 'Начинается с того же решения, что и ваше.',
  'analysis.lines.back': 'Назад к саммиту, как он шёл',

  'analysis.endings': 'Достижимые развязки',
  'analysis.endings.what': 'Выберите развязку, чтобы пройти к ней кратчайшим путём.',
  'analysis.endings.kept': 'После него ещё достижимы:',
  'analysis.endings.lost':
    '{n, plural, =0 {Это решение не закрыло ни одной развязки.} one {Это решение закрыло # развязку:} few {Это решение закрыло # развязки:} many {Это решение закрыло # развязок:} other {Это решение закрыло # развязки:}}',
  'analysis.ending': '{n} {ending}',
  'analysis.ending.read':
    'Развязка {n}, «{ending}»: не меньше чем за {par, plural, one {# решение} few {# решения} many {# решений} other {# решения}}{lost, select, yes {; после этого решения недостижима} other {}}. Пройти кратчайший путь',

  'analysis.list': 'Решения',
  'analysis.list.read':
    'Решение {n}, {where}: {move}{mark, select, none {} other {. {mark}}}{own, select, none {} other {. До него достижимо: для вас {own}, общая ценность {joint}}}',
  'analysis.list.end': 'Конец: {ending}',
  'analysis.list.now': 'Как обстоит дело',

  'analysis.graph': 'Достижимая ценность, решение за решением',
  'analysis.graph.own': 'лучшая для вас',
  'analysis.graph.joint': 'лучшая общая',
  'analysis.graph.fallback.own': 'ваш запасной вариант: {n}',
  'analysis.graph.fallback.joint': 'оба запасных варианта вместе: {n}',
  'analysis.graph.n': 'Перед решением',

  'analysis.practise': '{over, select, yes {Тренировать уже нечего} other {Тренировка с решения {n}}}',
  'analysis.copy': 'Скопировать код партии',
  'analysis.copied': 'Код партии скопирован.',
  'analysis.not-copied': 'Браузер не дал его скопировать. Код партии: {code}',

  'medal.name': 'Медаль',
  'medal.counting':
    'Ищем лучшее в этом мире: {share, number, percent}{seconds, plural, =0 {} one {, ещё около # секунды} few {, ещё около # секунд} many {, ещё около # секунд} other {, ещё около # секунды}}.',
  'medal.gold': 'Золотая медаль',
  'medal.silver': 'Серебряная медаль',
  'medal.bronze': 'Бронзовая медаль',
  'medal.none': 'Без медали',
  'medal.why':
    'Ваш итог — {own}; лучший в этом мире — {bestOwn}. Общий — {joint}; лучший — {bestJoint}. Для золота нужны {needOwn} и {needJoint}.',
  'medal.what':
    'Медаль меряет путь от запасного варианта ({fallback} для одной стороны, {both} для обеих) до лучшего, что нашёл полный перебор этого мира. Золото: и ваша, и общая ценность прошли хотя бы четыре пятых пути. Серебро: прошла одна из них. Бронза: ваша ценность выше запасного варианта.',
  'medal.missing.gold':
    'До золота: ещё {own, plural, =0 {{joint} к общей ценности} one {{own} к вашей ценности} few {{own} к вашей ценности} many {{own} к вашей ценности} other {{own} к вашей ценности}}.',
  'medal.missing.silver': 'До серебра: ещё {own} к вашей ценности или {joint} к общей.',
  'medal.missing.bronze':
    'До бронзы: ещё {own} к вашей ценности. Подойдёт любая ценность выше запасного варианта, {fallback}.',
}
