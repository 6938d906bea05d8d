import type { declined as en } from '../../../en/speech/usa/declined.ts'
import type { Words } from '../../../say.ts'

/** What the head of the American delegation says to a text turned back: beaten, far too little or forbidden. */
export const declined: Words<keyof typeof en> = {
  // A better text exists for both.
  'better any any any calm': 'قبل أن يجادل أحد، انظروا إلى ذلك البند ثانيةً. فيه صيغة أنفع لكم وأنفع لنا.',
  'better any any any tense': 'لا، ولو قلنا نعم لما شكرتمونا عليها. في ذلك البند صيغة أفضل للجانبين.',
  'better any any any tense 2':
    'ليست هذه الصيغة. في البند نفسه ماء أعمق، يحمل سفينتكم وسفينتنا. انظروا إلى الصيغ الأخرى.',
  'better any any any sharp': 'لا. في ذلك البند نص أفضل للجانبين. خذوا به.',
  'better any any any sharp 2': 'أصبتم البند وأخطأتم النص. فيه ما هو أفضل لنا ولكم.',
  'better any any any brink': 'ابقوا في مقاعدكم. في ذلك البند ما هو أفضل للجانبين.',
  'better any any any brink 2': 'أدير الورقة نحوكم. اقرؤوا الصيغة الأفضل.',
  'better any any any brink 3': 'أضع علامة إلى جانب الصيغة. أفضل للجانبين. انظروا.',
  'better scope-e any any any':
    'كل الاختراقات، والضباط مشمولون: ضباطكم اليوم وضباطنا غدًا. جرائم المال وحدها أنفع لنا ولكم.',
  'better nationals-e any any any':
    'التسليم الكامل يسري في الاتجاهين، وسيأتي يوم يصعد فيه مواطنونا نحن إلى الطائرة. المحاكمة في الداخل أنفع للجانبين.',
  'better evidence-d any any any':
    'إن جلس محللونا ومحللوكم في غرفة واحدة عرف كل جانب كيف يراقب الآخر. ولا أحد منا يريد ذلك. خذوا بالرد خلال ستين يومًا.',
  'better evidence-d any any any 2':
    'الفريق المشترك يطلب من كلٍّ منا أن يفتح صندوق عدّته. والرد الكتابي خلال ستين يومًا أفضل للجانبين.',
  'better evidence-d any any sharp': 'لا فريق مشتركًا. ستون يومًا مع بيان الأسباب أنفع للجانبين.',
  'better evidence-e any any any':
    'لائحة الاتهام وحدها تسري في الاتجاهين، ولا ينظر فيها قاضٍ. وحق الرفض بلا تعليل لا يكلفنا أكثر منها.',
  'better evidence-e any any any 2':
    'تهمة مجردة تكفي عندئذ لتحريك محاكمنا ومحاكمكم. أبقوا على حق الرفض: أفضل لكم، وليس أسوأ لنا.',
  'better evidence-e any any sharp': 'لائحة الاتهام ورق. وحق الرفض أصلح لكم ولا يكلفنا شيئًا.',
  'better offlimits-e any any any':
    'العقوبة التي تقع من تلقاء ذاتها ستقع علينا يومًا. القائمتان نفساهما، من دونها، أنفع للجانبين.',
  'better verification-e any any any':
    'المراقبون من الخارج يلزمهم قانون جديد في العاصمتين. والتقرير العلني نصف السنوي يقول لناخبينا أكثر، وفي وقت أقرب.',
  'better verification-e any any any 2':
    'سيمضي المدققون سنة حتى يعرفوا أين الأبواب. والنشر مرتين في السنة أنفع لنا ولكم.',
  'better verification-e any any sharp': 'لا مدققين. التقرير العلني أفضل لكم ولنا.',
  'better relief-e any any any':
    'العقوبات التي تسري وحدها لا يبقى معها من نتصل به. والتخفيف لكل قضية تُغلق أنفع للجانبين.',

  // Far too little.
  'insult any any any calm': 'أعرف ماذا سيقولون عني في بلدي إن حملت إليهم هذا، وسيكونون على حق. استردّوه.',
  'insult any any any tense': 'لا. كُتب هذا لتُرى وجوهنا. وقد رأيتموها، فاكتبوا الآن نصًّا حقيقيًّا.',
  'insult any any any tense 2': 'هذه صفحة لسلة المهملات، ونفضّل أن تُلقوها فيها بأيديكم.',
  'insult any any any sharp': 'استردّوه. لن نضع الأحرف الأولى من أسمائنا قرب هذا.',
  'insult any any any sharp 2': 'لا. قسيمة مخالفة المرور ألطف لفظًا. ابدؤوا من جديد.',
  'insult any any any sharp 3': 'اطووا الورقة. وسنتظاهر بأنها لم تكن هنا قط.',
  'insult any any any sharp 4': 'هذا مكتوب لمن هو أصغر منا. حاولوا ثانيةً.',
  'insult any any any brink': 'ها نحن واقفون. اعرضوا شيئًا نجلس له.',
  'insult any any any brink 2': 'المعاطف على الأكتاف. صفحة جادة تعيدها إلى مشاجبها.',
  'insult any any any brink 3': 'أعيد الورقة بلا علامة قلم. أرسلوا ما يمكن أن يُقرأ.',
  'insult any any any brink 4': 'نحن عند النافذة. صفحة أفضل تعيدنا.',
  'insult scope-b any any any': 'كل ما يُفعل قرب لوحة مفاتيح في هذه القائمة. نصف جنيف فيها. ارفعوها من هنا.',
  'insult scope-b any any sharp': 'قائمة تصيد أيًّا كان. لا نضعها حتى في يد كاتب صغير.',
  'insult nationals-a any any any': 'لكل جانب أن يحاكم، أو ألّا يحاكم. هذه نشرة طقس، وتريدون توقيعنا عليها.',
  'insult evidence-a any any any': 'رفض بلا أسباب، على صفحة مختومة. لا نجرؤ على إرسالها إلى محامينا نحن.',
  'insult offlimits-a any any any': 'تعهد ولا قائمة. تطلبون من مستشفى أن يعيش على النعوت.',
  'insult offlimits-b any any any':
    'قائمتان، ولا يُقال لأحد ما فيهما. لا يستطيع قسم في مستشفى أن يعلّق ذلك على بابه. ابحثوا عن صفحة أخرى.',
  'insult verification-a any any any': 'تطلبون منا أن نغمض أعيننا ونسمّي ذلك اتفاقًا. استردّوه من فضلكم.',
  'insult verification-b any any any':
    'تريدون فحصه مرة في السنة، خلف باب. نادي القراءة عندي يجتمع أكثر من ذلك، ويدوّن محاضره. استردّوه.',
  'insult relief-b any any any': 'عطلة سنة من العقوبات، مقابل ما في هذه الصفحة. لن نحمل ذلك إلى الكونغرس.',

  // Their instructions forbid it.
  'redline any any any calm': 'لكم حتى الخامسة لتقنعوني، وستقول تعليماتي الشيء نفسه. هذا الباب مغلق أمامنا.',
  'redline any any any tense': 'لا. ليس هذا ملكنا فنعطيه، من هذا الباب ولا من غيره، وخيرٌ أن نقولها الآن.',
  'redline any any any tense 2': 'لا نستطيع. هناك صخر، على خريطتنا وفي تعليماتنا. وجّهوا الدفة إلى غيره.',
  'redline any any any sharp': 'تعليماتنا تقول لا، وتقولها في كلمة واحدة. اشطبوه.',
  'redline any any any sharp 2': 'التعليمات لا تسمح. اطلبوا ما نملك أن نعطيه.',
  'redline any any any brink': 'المجلد مغلق على هذا. افتحوا صفحة أخرى.',
  'redline any any any brink 2': 'أشطبه. وكل ما عداه ما زلنا نقرؤه.',
  'redline any any any brink 3': 'أقلب تلك الصفحة على وجهها. محظورة. خذوا غيرها.',
  'redline scope-a any any any':
    'هذا يجعل من جملة على موقع جريمة. وهي في بلدنا كلام مشروع. لا وفد أمريكيًّا يستطيع توقيع ذلك.',
  'redline scope-a any any any 2':
    'مع المحتوى في هذا البند يحتاج نصف صحفنا إلى محامٍ قبل يوم الجمعة. تعليماتنا لا تسمح بذلك.',
  'redline scope-a any any sharp': 'في تلك القائمة آراء، ولا يجوز لنا توقيعها.',
  'redline nationals-a any any any':
    'لا يُسلَّم أحد، ولا يُلزَم أحد بإجراء محاكمة. تعليماتنا لا تسمح بأن نحمل ذلك إلى الضحايا.',
  'redline nationals-a any any sharp': 'لا تسليم لأحد، ولا واجب محاكمة لأحد. هذا محظور علينا.',
  'redline numbers-a any any any': 'واحد بواحد، وأي اسم تشاؤون. هذه سوق بشر. استردّوه.',
  'redline numbers-a any any any 2': 'حين تُختار الأسماء بحرية يُسعَّر طالب كما يُسعَّر محتال. تعليماتنا تغلق هذا الباب.',
  'redline numbers-a any any sharp': 'أي اسم بأي اسم، واحد بواحد. نحن لا نتاجر بالناس. اشطبوه.',
  'redline offlimits-a any any any': 'تعهد بلا قائمة. تعليماتنا ألّا نعود إلى بلدنا بذلك، ولن نعود به.',
  'redline offlimits-a any any sharp': 'سمّوا المرافق. بلا أسماء لا يُسمح لنا بالتوقيع.',
  'redline verification-a any any any': 'لا أحد يتحقق من شيء، والصفحة تسمّي ذلك ثقة. تعليماتنا تستبعده.',
  'redline verification-a any any sharp': 'لا تحقّق البتة. تعليماتنا لا تسمح. أضيفوا منه شيئًا.',
  'redline relief-a any any any': 'إن أُلغيت تدابير أبريل قبل فتح أول ملف ألغانا الكونغرس قبلها. أخّروا التخفيف، وصغّروه.',
  'redline relief-a any any any 2': 'نعيد كل ما كان في أبريل، ثم نتكلم. تعليماتنا تضع الأمرين بالترتيب المعاكس.',
  'redline relief-a any any sharp': 'تدابير أبريل قائمة حتى يفعل أحد شيئًا. هذه تعليماتنا.',
}
