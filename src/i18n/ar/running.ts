import type { running as en } from '../en/running.ts'
import type { Words } from '../say.ts'

/** A run while it is on: what is asked before it is lost. */
export const running: Words<keyof typeof en> = {
  'run.lose.question': 'إنهاء هذه المحاولة؟',
  'run.lose.detail':
    'حتى الآن: {matches, plural, one {جولة واحدة} two {جولتان} few {# جولات} many {# جولة} other {# جولة}}، والنهايات المشاهَدة: {seen}. لا يمكن استئناف السلسلة، وتُعد المحاولة متروكة. والساعة مستمرة في هذه الأثناء.',
  'run.lose.yes': 'إنهاء المحاولة',
  'run.lose.no': 'متابعة المحاولة',
}
