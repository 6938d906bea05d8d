import type { sound as en } from '../en/sound.ts'
import type { Words } from '../say.ts'

/** Words of the sound settings, and captions of sounds that carry meaning. */
export const sound: Words<keyof typeof en> = {
  'settings.sound': 'الصوت',
  'settings.sound.music': 'الموسيقى',
  'settings.sound.sounds': 'الأصوات المفردة',
  'settings.sound.room': 'صوت المكان',
  'settings.sound.now': '\u2066{percent}%\u2069',
  'settings.sound.mute': 'كتم كل صوت',
  'settings.sound.captions': 'وصف الأصوات بالكلام',
  'settings.sound.captions.what': 'الأصوات التي تحمل معنى تظهر مكتوبة أيضًا.',

  'caption.chairs': '[كراسٍ تتحرك على الأرض]',
  'caption.murmur': '[همهمة حاضرين]',
  'caption.shutters': '[نقرات آلات التصوير]',
  'caption.bell': '[جرس صغير: استراحة]',
  'caption.accept': '[نغمة دافئة: قُبل]',
  'caption.refuse': '[نغمتان خفيضتان: رُفض]',
  'caption.red-line': '[نغمة قاتمة: خط أحمر]',
  'caption.breakdown': '[كرسي يُدفع إلى الوراء]',
  'caption.signature': '[قلم يوقّع]',
}
