import type { runs as en } from '../en/runs.ts'
import type { Words } from '../say.ts'

/** Finished summits, the sharing of a run, and practice. */
export const runs: Words<keyof typeof en> = {
  'menu.share': 'Поделиться саммитом',
  'menu.practice': 'Выйти из тренировки',

  'runs.what': 'Здесь перечислены все саммиты, доведённые до конца в этом браузере, кроме тренировок.',
  'runs.none': 'В этом браузере ещё не завершён ни один саммит.',
  'runs.sort': 'Порядок',
  'runs.sort.newest': 'Сначала новые',
  'runs.sort.decisions': 'Сначала короткие',
  'runs.sort.own': 'Сначала лучшие для вас',
  'runs.sort.joint': 'Сначала лучшие для обеих',
  'runs.row':
    '{seat, select, russia {За Россию} other {За США}} · {decisions, plural, one {# решение} few {# решения} many {# решений} other {# решения}} · ценность для вас {own}, общая {joint}',
  'runs.seed': '{seed, select, none {Мир задан вручную} other {Зерно {seed}}}, версия правил {rules}',
  'runs.more': 'Показать ещё {count}',
  'runs.study': 'Разбор',
  'runs.again': 'Сыграть этот мир ещё раз',
  'runs.again.chair': '{seat, select, russia {За Россию} other {За США}}',
  'runs.practise': 'Тренировка',
  'runs.from': 'Тренироваться с места',
  'runs.from.start': 'досье',
  'runs.from.act': '{act}, решение {decision}',
  'runs.remove': 'Убрать из списка',
  'runs.remove.question': 'Убрать этот саммит из списка?',
  'runs.remove.detail': 'Из этого браузера он пропадёт. Тот, у кого есть его код, сможет его открыть.',
  'runs.remove.yes': 'Убрать',
  'runs.remove.no': 'Оставить',
  'runs.removed': 'Убран.',
  'runs.watching':
    'Игра идёт в другой вкладке. Здесь можно смотреть, делиться и тренироваться; убрать или начать ничего нельзя.',

  'share.title': 'Поделиться саммитом',
  'share.code': 'Код партии',
  'share.spelled': 'По буквам: {letters}',
  'share.copy.code': 'Скопировать код',
  'share.link': 'Ссылка',
  'share.copy.link': 'Скопировать ссылку',
  'share.words': 'Словами',
  'share.copy.words': 'Скопировать слова',
  'share.download': 'Скачать текстом',
  'share.qr': 'QR-код ссылки',
  'share.qr.alt': 'QR-код со ссылкой на этот саммит. Та же ссылка стоит рядом текстом.',
  'share.qr.download': 'Скачать картинку',
  'share.qr.failed': 'QR-код сделать не удалось. Ссылка рядом говорит то же самое.',
  'share.holds':
    'В коде — версия правил, зерно или мир, сторона, ваши прогнозы и каждое решение. Ни имени, ни даты, ни времени в нём нет.',
  'share.whoever':
    '{over, select, yes {Тот, у кого он есть, может повторить весь саммит и увидеть, что обе стороны держали при себе.} other {Тот, у кого он есть, может повторить саммит до этого места и вычислить по нему, что другая сторона держит при себе.}}',
  'share.secret': 'Этот мир задан вручную, и код выдал бы его. Поделиться можно будет, когда саммит закончится.',
  'share.copied': 'Скопировано.',
  'share.not-copied': 'Браузер не разрешил. Текст выделен: скопируйте его вручную.',
  'share.text':
    '{ending, select, 0 {Ещё не окончен.} other {Развязка {ending} из 20: {name}.}} {seat, select, russia {За Россию} other {За США}}, {seed, select, none {мир задан вручную} other {зерно {seed}}}, {decisions, plural, =0 {решений пока нет} one {# решение} few {# решения} many {# решений} other {# решения}}.{ending, select, 0 {} other { Ценность: Россия {russia}, США {usa}, общая {joint}.}}',
  'share.file': '{game}\n{text}\nКод партии: {code}\nПовторить: {link}',

  'practice.name': 'Тренировка',
  'practice.from':
    '{decision, plural, =1 {с начала} one {с решения #} few {с решения #} many {с решения #} other {с решения #}}',
  'practice.kept': 'Ничего из неё не сохраняется.',
  'practice.undo': 'Взять назад',
  'practice.undo.none': 'Решения, принятые до начала тренировки, назад не берут.',
  'practice.again': 'Заново',
  'practice.leave': 'Выйти',
  'practice.again.from':
    '{decision, plural, =1 {Заново с начала} one {Заново с решения #} few {Заново с решения #} many {Заново с решения #} other {Заново с решения #}}',
  'practice.over': 'Это была тренировка: ни рекорда, ни медали за неё нет.',
}
