import type { codes as en } from '../en/codes.ts'
import type { Words } from '../say.ts'

/** A run code that is typed, pasted or opened by its address; why it is none is said alike in page and terminal. */
export const codes: Words<keyof typeof en> = {
  'code.no.bad-sign': 'العلامة {at} لا ترد في أي رمز جولة: ففيه أرقام وحروف لاتينية ليس منها I وL وO وU.',
  'code.no.too-short': 'هذا أقصر من أن يكون رمز جولة. يلزم نسخه كاملًا.',
  'code.no.too-long': 'هذا أطول من أن يكون رمز جولة: فهو 89 علامة على الأكثر.',
  'code.no.mistyped':
    'رمز الجولة هذا غير سليم: فيه علامة خاطئة أو ناقصة أو زائدة، أو أنه أُعدّ لمهمة أخرى. يلزم نسخه من جديد.',
  'code.no.other-version': 'رمز الجولة هذا مكتوب بطريقة أحدث مما تستطيع هذه اللعبة قراءته.',
  'code.no.not-a-run': 'هذا الرمز سليم، لكن لا جولة يمكن أن تكتبه.',
  'code.no.unknown-rules': 'لُعب رمز الجولة هذا بالإصدار {rules} من القواعد، وهو غير معروف هنا.',
  'code.enter': 'إدخال رمز',
  'code.what':
    'يُكتب هنا أو يُلصق رمز قمة، أو رابط كامل يحويه. تعيد القواعد لعبها على لوح التحليل، أما قمتك الجارية فتنتظرك. ونص الواجب يفتح صفحته.',
  'code.field': 'رمز جولة أو نص واجب أو رابط',
  'code.open': 'فتح',
}
