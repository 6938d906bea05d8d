import type { clauses as en } from '../en/clauses.ts'
import type { Words } from '../say.ts'

/**
 * The seven clauses and their five options each: the wording (six words at most), two or three words for small screens
 * (fourteen signs at most) and the long one.
 */
export const clauses: Words<keyof typeof en> = {
  'clause.scope': 'النطاق',
  'clause.scope.what': 'الجرائم التي يشملها الاتفاق.',
  'option.scope-a': 'جرائم المعلومات، ومنها المحتوى',
  'option.scope-a.short': 'يشمل المحتوى',
  'option.scope-a.long':
    'كل جريمة أداتها المعلومات، ومحتوى المعلومات مشمول: كالدعوة إلى التطرف مثلًا، أو التشهير بالمسؤولين.',
  'option.scope-b': 'قائمة سيبرانية واسعة وجرائم اقتصادية',
  'option.scope-b.short': 'قائمة واسعة',
  'option.scope-b.long':
    'قائمة طويلة من جرائم الحاسوب، ومعها الجرائم الاقتصادية. ويبقى الحد بين الجريمة والقضية السياسية غامضًا.',
  'option.scope-c': 'جرائم المال وحدها، دون أعوان الدولتين',
  'option.scope-c.short': 'المال فقط',
  'option.scope-c.long':
    'الجرائم التي يُقصد بها المال: الفدية، وسرقة المصارف، والبطاقات المسروقة، وغسل الأموال. ويُستثنى صراحةً ضباط الدولتين وأعوانهما.',
  'option.scope-d': 'جرائم المال والبنية التحتية المدرجة',
  'option.scope-d.short': 'المال والقائمة',
  'option.scope-d.long':
    'الجرائم التي يُقصد بها المال، وكل هجوم على البنية التحتية التي يدرجها الاتفاق، أيًّا كان الدافع.',
  'option.scope-e': 'كل الاختراقات، وضباط الدولتين مشمولون',
  'option.scope-e.short': 'كل الاختراقات',
  'option.scope-e.long': 'كل اختراق لحاسوب، أيًّا كان فاعله. ويشمل ذلك ضباط الدولتين، فيجوز لكل جانب أن يطلب ضباط الآخر.',

  'clause.nationals': 'المواطنون',
  'clause.nationals.what': 'هل تسلّم الدولة مواطنيها، وأين يُحاكمون.',
  'option.nationals-a': 'لا تسليم للمواطنين',
  'option.nationals-a.short': 'لا تسليم',
  'option.nationals-a.long': 'لا يسلّم أي من الجانبين مواطنيه. ولكلٍّ أن يحاكمهم في بلده، أو ألّا يفعل.',
  'option.nationals-b': 'محاكمة في الداخل بأدلة مشتركة',
  'option.nationals-b.short': 'محاكمة بالداخل',
  'option.nationals-b.long':
    'يحاكم كل بلد مواطنيه بأدلة من البلدين. وللمراقبين أن يحضروا، ويُبلَّغ الجانب الآخر بكل قضية.',
  'option.nationals-c': 'محاكمة في بلد محايد',
  'option.nationals-c.short': 'في بلد محايد',
  'option.nationals-c.long':
    'يُحاكم المشتبه فيهم على أرض محايدة، لا في روسيا ولا في الولايات المتحدة. حدث ذلك مرة، في قضية لوكربي.',
  'option.nationals-d': 'محاكمة في الخارج والعقوبة في الداخل',
  'option.nationals-d.short': 'محاكمة بالخارج',
  'option.nationals-d.long':
    'يُسلَّم المشتبه فيهم للمحاكمة ثم يعودون إلى بلدهم لقضاء العقوبة. والدستور الروسي يحظر تسليم المواطنين الروس.',
  'option.nationals-e': 'تسليم كامل في الاتجاهين',
  'option.nationals-e.short': 'تسليم كامل',
  'option.nationals-e.long':
    'يقدّم كل جانب مواطنيه إلى محاكم الآخر. الدستور الروسي يحظر ذلك، والقانون الأمريكي لا يجيزه إلا بمعاهدة.',

  'clause.numbers': 'الأعداد',
  'clause.numbers.what': 'كم مشتبهًا فيه يسمّي كل جانب، ومن يختارهم.',
  'option.numbers-a': 'واحد بواحد، باختيار حر',
  'option.numbers-a.short': '1:1، أي ملف',
  'option.numbers-a.long': 'مقابل كل ملف من جانب ملف من الجانب الآخر. ويختار كل جانب الأسماء كما يشاء.',
  'option.numbers-b': 'واحد بواحد، من الجرائم المتفق عليها',
  'option.numbers-b.short': '1:1، بالاتفاق',
  'option.numbers-b.long':
    'مقابل كل ملف من جانب ملف من الآخر، من الجرائم المتفق عليها وحدها. وتفحص السلطات في البلدين كل اسم.',
  'option.numbers-c': 'مرحلة تجريبية: ملفان لكل جانب',
  'option.numbers-c.short': 'تجربة بملفين',
  'option.numbers-c.long': 'تجربة صغيرة بملفين من كل جانب. تُرسل الأدلة أولًا، ويبقى التراجع متاحًا لكليهما.',
  'option.numbers-d': 'بلا حصص، والحكم للأدلة',
  'option.numbers-d.short': 'بلا حصص',
  'option.numbers-d.long': 'لا أحد يَعُدّ. كل طلب يثبت أو يسقط بأدلته هو.',
  'option.numbers-e': 'القائمة الأمريكية أولًا، والروسية لاحقًا',
  'option.numbers-e.short': 'أولوية أمريكية',
  'option.numbers-e.long': 'تُعالَج القائمة الأمريكية أولًا. وتنتظر القائمة الروسية حتى الفراغ منها.',

  'clause.evidence': 'الأدلة',
  'clause.evidence.what': 'ما يلزم الطلبَ من إثبات، ومن يبتّ فيه.',
  'option.evidence-a': 'جواز الرفض دون إبداء أسباب',
  'option.evidence-a.short': 'رفض بلا تعليل',
  'option.evidence-a.long': 'للدولة أن ترفض حفاظًا على سيادتها أو أمنها أو نظامها العام. وليس عليها أن تعلّل.',
  'option.evidence-b': 'رد معلَّل خلال 60 يومًا',
  'option.evidence-b.short': 'مهلة 60 يومًا',
  'option.evidence-b.long':
    'يأتي كل طلب ومعه ملف، ويُجاب عنه كتابةً خلال ستين يومًا مع بيان الأسباب. وقد يكون الجواب بالرفض.',
  'option.evidence-c': 'ملحق تقني ثم جلسة أمام محكمة',
  'option.evidence-c.short': 'جلسة محكمة',
  'option.evidence-c.long':
    'تمرّ سجلات الأنظمة وآثار المحافظ الرقمية وعيّنات البرمجيات الخبيثة عبر معاهدة المساعدة القانونية لعام 1999. ثم تبتّ محكمة في البلد المطلوب منه.',
  'option.evidence-d': 'فريق خبراء مشترك لتحديد مصدر الهجوم',
  'option.evidence-d.short': 'خبراء مشتركون',
  'option.evidence-d.long': 'يقرر خبراء البلدين معًا من أين جاء الهجوم. ولهذا يلزم كلَّ جانب أن يكشف أساليبه.',
  'option.evidence-e': 'لائحة الاتهام وحدها تكفي',
  'option.evidence-e.short': 'الاتهام وحده',
  'option.evidence-e.long': 'يكفي اتهام رسمي من ادعاء أحد الجانبين، بلا إثبات آخر. وهو سارٍ في الاتجاهين.',

  'clause.offlimits': 'حماية المرافق',
  'clause.offlimits.what': 'المرافق المحظور استهدافها، وهل تُدوَّن في قائمة.',
  'option.offlimits-a': 'تعهد عام بلا قائمة',
  'option.offlimits-a.short': 'تعهد فقط',
  'option.offlimits-a.long': 'يَعِد الجانبان بألّا يتدخل أحدهما في شؤون الآخر. ولا يُسمّى أي مرفق.',
  'option.offlimits-b': 'قائمتان سرّيتان متساويتا الطول',
  'option.offlimits-b.short': 'قوائم سرّية',
  'option.offlimits-b.long': 'يسلّم كل جانب الآخر قائمة بمرافق محمية، والقائمتان متساويتان طولًا. ولا تُنشر أي منهما.',
  'option.offlimits-c': 'قائمة إنسانية علنية قصيرة',
  'option.offlimits-c.short': 'قصيرة وعلنية',
  'option.offlimits-c.long': 'قائمة قصيرة يقرؤها الجميع: المستشفيات والمياه والمحطات النووية وخدمات الطوارئ.',
  'option.offlimits-d': '16 قطاعًا أمريكيًّا وقائمة روسية',
  'option.offlimits-d.short': '16 قطاعًا',
  'option.offlimits-d.long':
    'ستة عشر قطاعًا أمريكيًّا، وقائمة من روسيا. وعلى كل جانب أيضًا أن يمنع المجرمين على أرضه من مهاجمتها.',
  'option.offlimits-e': 'القائمتان مع عقوبة تلقائية',
  'option.offlimits-e.short': 'قوائم وعقوبة',
  'option.offlimits-e.long': 'القائمتان نفسهما، ومعهما عقوبة تسري من تلقاء ذاتها متى هوجم مرفق مدرج.',

  'clause.verification': 'التحقق',
  'clause.verification.what': 'كيف يعرف كل جانب أن الآخر ملتزم بالاتفاق.',
  'option.verification-a': 'لا تحقّق؛ كلٌّ يثق بكلمة الآخر',
  'option.verification-a.short': 'الكلمة وحدها',
  'option.verification-a.long': 'لا يُفحص شيء. كل جانب يأخذ الآخر بكلمته.',
  'option.verification-b': 'اجتماع سنوي مغلق لمجلسي الأمن القومي',
  'option.verification-b.short': 'سنوي مغلق',
  'option.verification-b.long': 'يجتمع مجلسا الأمن القومي في البلدين مرة كل سنة خلف أبواب مغلقة، ويستعرضان القضايا.',
  'option.verification-c': 'نقاط اتصال دائمة وسجل نتائج سرّي',
  'option.verification-c.short': 'اتصال دائم',
  'option.verification-c.long':
    'مكتبا مناوبة يجيبان ليلًا ونهارًا، وردود خلال ثلاثين يومًا، وعدٌّ واحد للطلبات يحتفظ به الجانبان ولا ينشره أحد.',
  'option.verification-d': 'تقرير علني نصف سنوي',
  'option.verification-d.short': 'تقرير علني',
  'option.verification-d.long': 'كل ستة أشهر تقرير يقرؤه الجميع: ما الذي طُلب، وما الذي أُنجز.',
  'option.verification-e': 'مراقبون من الخارج وتدقيق سويسري',
  'option.verification-e.short': 'تدقيق سويسري',
  'option.verification-e.long': 'يحضر المحاكماتِ مراقبون من الخارج، ويفحص الملفاتِ مدققون سويسريون.',

  'clause.relief': 'التخفيف',
  'clause.relief.what': 'مصير العقوبات والسفيرين والتأشيرات.',
  'option.relief-a': 'إلغاء عقوبات أبريل 2021 وعمليات الطرد',
  'option.relief-a.short': 'إلغاء التدابير',
  'option.relief-a.long':
    'تُلغى أولًا العقوبات السيبرانية الأمريكية وعمليات الطرد التي جرت في أبريل 2021. وكل ما سواها يأتي بعدها.',
  'option.relief-b': 'سنة بلا عقوبات جديدة، وتأشيرات',
  'option.relief-b.short': 'مهلة سنة',
  'option.relief-b.long': 'لا عقوبات سيبرانية جديدة طوال اثني عشر شهرًا. ويعود السفيران، وتُفتح التأشيرات خطوة خطوة.',
  'option.relief-c': 'عودة السفيرين ولا شيء سواها',
  'option.relief-c.short': 'عودة السفيرين',
  'option.relief-c.long': 'يعود السفيران إلى سفارتيهما. وتبقى العقوبات على حالها.',
  'option.relief-d': 'تخفيف لكل قضية تُغلق، وإعادة تلقائية',
  'option.relief-d.short': 'قضية فقضية',
  'option.relief-d.long': 'كل قضية تُغلق يُرفع بها تدبير. والوعد المنكوث يعيده من تلقاء ذاته.',
  'option.relief-e': 'لا تخفيف، وعقوبات جديدة تلقائية',
  'option.relief-e.short': 'عقوبات جديدة',
  'option.relief-e.long': 'لا يُرفع أي تدبير. وتسري تدابير جديدة من تلقاء ذاتها متى نُكث وعد.',
}
