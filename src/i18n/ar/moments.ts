import type { moments as en } from '../en/moments.ts'
import type { Words } from '../say.ts'

/** A word or two across the room when something great or grave has just happened. */
export const moments: Words<keyof typeof en> = {
  'moment.trade': 'مقايضة',
  'moment.accepted': 'اتفقنا',
  'moment.insult': 'عُدّت إهانة',
  'moment.red-line': 'خط أحمر',
  'moment.broke-down': 'المحادثات تنقطع',
  'moment.walked': 'مغادرة الطاولة',
  'moment.leak': 'الخبر في الصحف',
  'moment.event': 'خبر على البحيرة',
  'moment.signed': 'تم التوقيع',
  'moment.ended': 'انتهت القمة',
}
