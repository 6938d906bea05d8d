import type { meeting as en } from '../../../en/speech/usa/meeting.ts'
import type { Words } from '../../../say.ts'

/** What the head of the American delegation says when the two sides meet, sign or part. */
export const meeting: Words<keyof typeof en> = {
  // At the start.
  'greeting any any any any': 'طاب نهاركم. أحضرنا لكل بند قلم رصاص، ولكل بند ممحاة أيضًا.',
  'greeting any any any any 2': 'في هذا المجلد خطابان لي، ولا أجد أحسنهما. تفضلوا بالبدء.',
  'greeting any any any any 3':
    'كان أبي يسبر القاع قبل أن يُدخل سفينة إلى الميناء. فلنبدأ مثله: ما الذي تستطيعون توقيعه؟',
  'greeting any any any any 4': 'طاب نهاركم. عند البوابة آلات تصوير، وهنا لا واحدة. ضعوا شيئًا على الصفحة.',
  'greeting any any any any 5': 'طاب نهاركم. وُعدنا بالقهوة. فلنرَ هل نحسم بندًا قبل أن تصل.',
  'greeting any any any any 6': 'أمهلونا حتى الخامسة، وأعرف شبابيك جوازات أخذت وقتًا أطول. نصّكم الأول، من فضلكم.',
  'greeting any any any any 7':
    'في بلدينا أناس ينتظرون هذا، بعضهم في أجنحة المستشفيات وبعضهم في الزنازين. تفضلوا بالبدء.',

  // After the recess.
  'resume expanded any any any':
    'إلى العمل. كانت المبادئ هي الجزء السهل؛ والآن الأدلة وحماية المرافق والتحقق والتخفيف.',
  'resume expanded any any any 2': 'نفعت البحيرة بعضنا. أمامنا أربعة بنود تنتظر، وهي التي سيشعر بها الناس.',
  'resume expanded any any any 3':
    'مرشد السفن يبطئ في الضباب أولًا، ويجادل بعد ذلك. فلنعبر هذه البنود الأربعة على طريقته.',
  'resume expanded any any any 4': 'ها نحن من جديد. ما يأتي الآن هو ما سيختبره الناس، فلنكتبه متينًا.',
  'resume expanded any any calm': 'صار الهواء هنا أطيب. أمامنا أربعة بنود، فابدؤوا بأيسرها على ألسنتكم.',
  'resume expanded any any calm 2': 'حسنٌ أن نعود إلى الطاولة. عندنا أربعة بنود وقاعة هادئة، فلننتفع بهذه وتلك.',
  'resume expanded any any calm 3': 'لا أحد يصيح، والبنود الصعبة هي التالية. فلنكتبها قبل أن يتغير ذلك.',
  'resume expanded any any sharp': 'أمامنا أربعة بنود تُكتب. هاتوا واحدًا، واتركوا ما سواه خارجًا.',
  'resume expanded any any sharp 2': 'إلى العمل ثانيةً. جمل أقصر الآن، وفي كل منها نص.',
  'resume expanded any any brink': 'نحن في مقاعدنا. ضعوا نصًّا واحدًا، برفق.',
  'resume expanded any any brink 2': 'أقرّب كرسيّي. بند واحد، بهدوء. أيّها تختارون؟',
  'resume final any any any': 'الجلسة الأخيرة. ما حُسم يتحرك الآن خطوة واحدة، فاختاروا الخطوة.',
  'resume final any any any 2': 'نرى الشاطئ من هنا. لا حمولة جديدة بعد الآن؛ فلنجعل ما معنا صالحًا للإبحار.',

  // Signing.
  'sign-treaty any any any any': 'ليصبح قانونًا. فلا يحتاج من يجلسون هنا بعدنا إلى أن يتحابّوا كي يصونوه.',
  'sign-treaty any any any any 2': 'ثلثا مجلس الشيوخ ممر طويل، وحذائي مريح. نوقّعه معاهدةً.',
  'sign-treaty any any any any 3': 'معاهدة إذًا. سيقرؤها أناس لم يلتقوا بنا قط، فخيرٌ لها أن تكون واضحة. نوقّع.',
  'sign-treaty any any any sharp': 'معاهدة. ستعيش أطول من هذا المزاج. نوقّع.',
  'sign-protocol any any any any': 'فليكن بروتوكولًا. أصغر مما أملنا، وينجو من أيدي محامينا.',
  'sign-protocol any any any any 2': 'بروتوكول يُلحق بالمعاهدة القديمة: بلا أبواق، ويبدأ العمل يوم الإثنين. نوقّع.',
  'sign-protocol any any any any 3': 'نوقّعه بروتوكولًا. يستطيع القانونيون أن يبدؤوا قبل أن يجمع المصورون عدّتهم.',
  'sign-protocol any any any sharp': 'بروتوكول. أقل من معاهدة، ويعمل. نوقّع.',
  'sign-declaration any any any any': 'الإعلان وعد يُقطع وآلات التصوير في القاعة. بعض تلك الوعود وُفي به، ونحن نعني هذا.',
  'sign-declaration any any any any 2': 'إعلان إذًا. يكفيه ماء قليل جدًّا ليطفو، وهو يطفو. نوقّع.',
  'sign-declaration any any any any 3': 'إعلان تحته اسمان وليس وراءه إلا نحن. وسنحاول أن نكفي.',
  'sign-declaration any any any sharp': 'إعلان. اسمانا في وضح النهار. نوقّع.',

  // Leaving.
  'walk any any any any': 'جئنا مستعدين للبقاء حتى الخامسة. والكرسي ما زال معروضًا عليكم.',
  'walk any any any any 2': 'يؤسفني ذلك. سنبقى في المبنى بعض الوقت، إن التفت أحد إلى الوراء.',
  'walk any any any any 3': 'يبقى المشروع حيث تجدونه. ونبقى نحن أيضًا، حتى تُرفع الكراسي.',
  'walk any any any sharp': 'الخيار لكم. سنعيد الكراسي إلى مكانها.',
  'walk any any any brink': 'نبقى جالسين. الباب يُفتح من الجهتين.',
  'breakdown any any any any': 'كفى، منا ومنكم. نعود إلى بلدنا بلا شيء، وسيكون علينا أن نقول ذلك.',
  'breakdown any any any any 2': 'انتهى الأمر لهذا اليوم. كان تحت ذلك الضجيج نص، ويؤسفني أننا أغرقناه.',
  'breakdown any any any any 3': 'شدّ كلانا فتمزّق. وسنقول في بلدنا إن بعض الشدّ كان منا.',
}
