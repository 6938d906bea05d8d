import type { lesson as en } from '../en/lesson.ts'
import type { Words } from '../say.ts'

/** The clock of a lesson, and two people who share a chair. */
export const lesson: Words<keyof typeof en> = {
  'clock.name': 'ساعة الدرس',
  'clock.what': 'تقيس وتذكّر، ولا تقرر عن أحد شيئًا. ويمكن تمديدها أو إيقافها أو إزالتها في أي وقت.',
  'clock.off': 'بلا ساعة',
  'clock.minutes':
    '{minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'clock.rests': 'الساعة متوقفة، والباقي {time}.',
  'clock.up': 'انتهى الوقت. أكملوا ما بدأتموه، أو خذوا بضع دقائق أخرى.',
  'clock.told':
    '{minutes, plural, zero {بقيت # دقيقة.} one {بقيت دقيقة واحدة.} two {بقيت دقيقتان.} few {بقيت # دقائق.} many {بقيت # دقيقة.} other {بقيت # دقيقة.}}',
  'clock.more': '+{minutes} د',
  'clock.more.long':
    '{minutes, plural, zero {# دقيقة أخرى} one {دقيقة أخرى} two {دقيقتان أخريان} few {# دقائق أخرى} many {# دقيقة أخرى} other {# دقيقة أخرى}}',
  'clock.rest': 'إيقاف',
  'clock.go': 'متابعة',
  'clock.stop': 'إزالة الساعة',
  'pair.setting': 'شخصان على هذا الكرسي: كل تحرك يلزمه رضا الاثنين',
  'pair.question': 'هل أنتما متفقان؟',
  'pair.what': 'يتم التحرك حين يقول كلاكما نعم. ليشرح كلٌّ منكما السبب قبل الضغط؛ ومن لم يقتنع فليقل ذلك الآن.',
  'pair.first': 'الصوت الأول: نعم',
  'pair.second': 'الصوت الثاني: نعم',
  'pair.talk': 'مواصلة النقاش',
}
