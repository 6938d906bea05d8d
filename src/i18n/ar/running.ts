import type { running as en } from '../en/running.ts'
import type { Words } from '../say.ts'

/** A run while it is on: what it is after, what is not known yet, and what is asked before it is lost. */
export const running: Words<keyof typeof en> = {
  'run.target': 'أفضل اتفاق: {best}؛ {when, select, end {هذه النهاية} other {الآن}}: {own}',
  'run.target.counting': 'أفضل اتفاق: قيد الحساب؛ الآن: {own}',
  'run.result.counting':
    '{seen, plural, zero {لم تُشاهَد أي نهاية} one {شوهدت نهاية واحدة} two {شوهدت نهايتان} few {شوهدت # نهايات} many {شوهدت # نهاية} other {شوهدت # نهاية}}؛ وما زال عدد نهايات هذا العالم قيد الحساب. الساعة تعمل.',
  'run.result.waiting': 'ما زال أفضل اتفاق في هذا العالم قيد الحساب. يأتي الحكم لاحقًا، والزمن محفوظ.',

  'run.paper.again': 'محاولة أخرى، البذرة نفسها',
  'run.paper.other': '{seat, select, russia {محاولة بالجانب الروسي} other {محاولة بالجانب الأمريكي}}، البذرة نفسها',
  'run.menu.away': 'إزالة الشريط',
  'run.menu.away.what': 'انتهت المحاولة، وهي محفوظة.',

  'run.lose.question': 'إنهاء هذه المحاولة؟',
  'run.lose.detail':
    'حتى الآن: {matches, plural, one {جولة واحدة} two {جولتان} few {# جولات} many {# جولة} other {# جولة}}، والنهايات المشاهَدة: {seen}. لا يمكن استئناف السلسلة، وتُعد المحاولة متروكة. والساعة مستمرة في هذه الأثناء.',
  'run.lose.yes': 'إنهاء المحاولة',
  'run.lose.no': 'متابعة المحاولة',
}
