import type { running as en } from '../en/running.ts'
import type { Words } from '../say.ts'

/** A run while it is on: what it is after, what is not known yet, and what is asked before it is lost. */
export const running: Words<keyof typeof en> = {
  'run.target': 'Лучшая сделка: {best}; {when, select, end {эта развязка} other {сейчас}}: {own}',
  'run.target.counting': 'Лучшая сделка: вычисляется; сейчас: {own}',
  'run.result.counting':
    '{seen, plural, one {Увидена # развязка} few {Увидены # развязки} many {Увидено # развязок} other {Увидено # развязки}}; сколько их в этом мире, ещё подсчитывается. Часы идут.',
  'run.result.waiting': 'Лучшая сделка этого мира ещё вычисляется. Итог появится позже, время уже записано.',

  'run.paper.again': 'Ещё забег, то же зерно',
  'run.paper.other': '{seat, select, russia {Забег за Россию} other {Забег за США}}, то же зерно',
  'run.menu.away': 'Убрать панель',
  'run.menu.away.what': 'Забег окончен, попытка сохранена.',

  'run.lose.question': 'Закончить этот забег?',
  'run.lose.detail':
    'Сейчас в серии {matches, plural, one {# партия} few {# партии} many {# партий} other {# партии}}, увидено развязок: {seen}. Вернуться к ней будет нельзя, попытка считается брошенной. Часы тем временем идут.',
  'run.lose.yes': 'Закончить забег',
  'run.lose.no': 'Продолжить',
}
