import type { runs as en } from '../en/runs.ts'
import type { Words } from '../say.ts'

/** Finished summits, the sharing of a run, and practice. */
export const runs: Words<keyof typeof en> = {
  'menu.share': 'مشاركة هذه القمة',
  'menu.practice': 'مغادرة التدريب',

  'runs.what': 'تُدرج هنا كل قمة تبلغ نهايتها في هذا المتصفح، ما عدا التدريب.',
  'runs.none': 'لم تكتمل أي قمة في هذا المتصفح بعد.',
  'runs.sort': 'الترتيب',
  'runs.sort.newest': 'الأحدث أولًا',
  'runs.sort.decisions': 'الأقل قرارات أولًا',
  'runs.sort.own': 'الأعلى قيمة لك أولًا',
  'runs.sort.joint': 'الأعلى قيمة مشتركة أولًا',
  'runs.row':
    '{seat, select, russia {الجانب الروسي} other {الجانب الأمريكي}} · {decisions, plural, one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}} · القيمة لك {own}، وللجانبين معًا {joint}',
  'runs.seed': '{seed, select, none {عالم محدد يدويًا} other {البذرة {seed}}}، إصدار القواعد {rules}',
  'runs.more': 'عرض {count} أخرى',
  'runs.study': 'لوح التحليل',
  'runs.again': 'اللعب في هذا العالم مجددًا',
  'runs.again.chair': '{seat, select, russia {من الجانب الروسي} other {من الجانب الأمريكي}}',
  'runs.practise': 'تدريب',
  'runs.from': 'تدريب ابتداءً من',
  'runs.from.start': 'ملف الإحاطة',
  'runs.from.act': '{act}، القرار {decision}',
  'runs.remove': 'حذف من القائمة',
  'runs.remove.question': 'حذف هذه القمة من القائمة؟',
  'runs.remove.detail': 'ستزول من هذا المتصفح. ومن لديه رمزها يستطيع فتحها.',
  'runs.remove.yes': 'حذف',
  'runs.remove.no': 'إبقاء',
  'runs.removed': 'حُذفت.',
  'runs.watching': 'اللعب جارٍ في علامة تبويب أخرى. هنا يمكنك الاطلاع والمشاركة والتدريب؛ ولا يُحذف شيء ولا يُبدأ.',

  'share.title': 'مشاركة هذه القمة',
  'share.code': 'رمز الجولة',
  'share.spelled': 'حرفًا حرفًا: {letters}',
  'share.copy.code': 'نسخ الرمز',
  'share.link': 'الرابط',
  'share.copy.link': 'نسخ الرابط',
  'share.words': 'بالكلمات',
  'share.copy.words': 'نسخ الكلمات',
  'share.download': 'تنزيل ملف نصي',
  'share.qr': 'رمز QR للرابط',
  'share.qr.alt': 'رمز QR يحمل رابط هذه القمة. والرابط نفسه مكتوب بجانبه.',
  'share.qr.download': 'تنزيل الصورة',
  'share.qr.failed': 'تعذّر إنشاء رمز QR. الرابط بجانبه يؤدي الغرض نفسه.',
  'share.holds':
    'يحمل الرمز إصدار القواعد والبذرة أو العالم والجانب وتوقعاتك وكل قرار. ولا يحمل اسمًا ولا تاريخًا ولا وقتًا.',
  'share.whoever':
    '{over, select, yes {من لديه الرمز يستطيع إعادة القمة كلها، ورؤية ما كتمه الجانبان.} other {من لديه الرمز يستطيع إعادة القمة إلى حيث بلغت، واستنتاج ما يكتمه الجانب الآخر.}}',
  'share.secret': 'هذا العالم محدد يدويًا، والرمز سيكشفه. يمكن مشاركته حين تنتهي القمة.',
  'share.copied': 'نُسخ.',
  'share.not-copied': 'لم يسمح المتصفح بذلك. النص محدد: يمكن نسخه يدويًا.',
  'share.text':
    '{ending, select, 0 {لم تنتهِ بعد.} other {النهاية {ending} من 20: {name}.}} {seat, select, russia {الجانب الروسي} other {الجانب الأمريكي}}، {seed, select, none {عالم محدد يدويًا} other {البذرة {seed}}}، {decisions, plural, =0 {لا قرار بعد} one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}}.{ending, select, 0 {} other { القيمة: روسيا {russia}، الولايات المتحدة {usa}، للجانبين معًا {joint}.}}',
  'share.file': '{game}\n{text}\nرمز الجولة: {code}\nلإعادتها: {link}',

  'practice.name': 'تدريب',
  'practice.from':
    '{decision, plural, =1 {من البداية} one {من البداية} two {من القرار #} few {من القرار #} many {من القرار #} other {من القرار #}}',
  'practice.kept': 'لا يُحفظ منه شيء.',
  'practice.undo': 'تراجع',
  'practice.undo.none': 'لا يمكن التراجع عن القرارات السابقة لبدء التدريب.',
  'practice.again': 'من جديد',
  'practice.leave': 'مغادرة',
  'practice.again.from':
    '{decision, plural, =1 {من جديد من البداية} one {من جديد من البداية} two {من جديد من القرار #} few {من جديد من القرار #} many {من جديد من القرار #} other {من جديد من القرار #}}',
  'practice.over': 'كان هذا تدريبًا: لا يُسجَّل منه رقم ولا ميدالية.',
}
