import type { assigned as en } from '../en/assigned.ts'
import type { Words } from '../say.ts'

/** What the title, the settings and the notices say of an assignment. */
export const assigned: Words<keyof typeof en> = {
  'title.teachers': 'للمعلمين',
  'title.assigned': 'واجبك',
  'title.assigned.what': '{named, select, yes {{title}، } other {}}باسم {name}',
  'assigned.leave.question': 'مغادرة الواجب؟',
  'assigned.leave.detail':
    'القمة الجديدة ليست جزءًا من الواجب. يبقى اسمك ومذكراتك ومحاولاتك، ورابط الواجب يفتحه من جديد.',
  'assigned.leave.yes': 'مغادرة',
  'assigned.leave.no': 'بقاء',
  'notice.assigned-damaged': 'تعذّرت قراءة ما حُفظ من واجباتك. وُضع جانبًا في هذا المتصفح، ويُفتح الواجب من رابطه مجددًا.',
  'settings.held': 'يثبّت الواجب هذا الإعداد إلى حين مغادرته.',
  'settings.reading': 'القراءة',
  'settings.reading.full': 'كاملة',
  'settings.reading.easy': 'ميسّرة',
  'settings.reading.what':
    'القراءة الميسّرة: يشرح ملف الإحاطة عشر كلمات من كلمات القمة بجمل بسيطة، وتُخفي الصحيفة بقية خبرها إلى أن تُطلب.',
}
