import type { running as en } from '../en/running.ts'
import type { Words } from '../say.ts'

/** A run while it is on: what is asked before it is lost. */
export const running: Words<keyof typeof en> = {
  'run.lose.question': 'Закончить этот забег?',
  'run.lose.detail':
    'Сейчас в серии {matches, plural, one {# партия} few {# партии} many {# партий} other {# партии}}, увидено развязок: {seen}. Вернуться к ней будет нельзя, попытка считается брошенной. Часы тем временем идут.',
  'run.lose.yes': 'Закончить забег',
  'run.lose.no': 'Продолжить',
}
