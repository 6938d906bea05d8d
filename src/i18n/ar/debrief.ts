import type { debrief as en } from '../en/debrief.ts'
import type { Words } from '../say.ts'

/** The debrief: what was possible, what was missed, what it shows. The terms' sources are real books and papers. */
export const debrief: Words<keyof typeof en> = {
  'debrief.title': 'ما كان ممكنًا',
  'debrief.where':
    '{seat, select, russia {الجانب الروسي} other {الجانب الأمريكي}} · {ending} · {seed, select, none {عالم محدد يدويًا} other {البذرة {seed}}}',
  'debrief.paper': 'العودة إلى الصحيفة',
  'debrief.counting': 'يجري إحصاء كل النصوص الممكنة …',

  'debrief.result': 'ما عاد به كل جانب',
  'debrief.result.seat': '{seat, select, russia {روسيا} other {الولايات المتحدة}}',
  'debrief.result.worth': 'القيمة {worth}',
  'debrief.result.text': 'النص وحده: {worth}',
  'debrief.result.over': '{how, select, over {{n} فوق البديل} under {{n} دون البديل} other {بقدر البديل}}',
  'debrief.result.how':
    '{how, select, fell {لم يصمد التوقيع في الداخل. وهذا يكلف الجانبين، مهما كانت قيمة النص.} later {المعاهدة التي تنتظر سنوات تعطي 40% مما يزيد به نصها على البديل أو ينقص عنه.} treaty {تحتاج المعاهدة إلى طرفين في الداخل في كل عاصمة، وتعطي قيمة نصها كاملة.} protocol {يحتاج البروتوكول إلى طرف واحد في الداخل في كل عاصمة، ويعطي 80% مما يزيد به نصه على البديل أو ينقص عنه.} other {يحتاج الإعلان إلى طرف واحد في الداخل في كل عاصمة، ويعطي نصف ما يزيد به نصه على البديل أو ينقص عنه.}}',
  'debrief.result.home': 'وافق {won} من {of} من أطراف الداخل',
  'debrief.result.no-vote': 'لا تصويت في الداخل',

  'debrief.best':
    '{holds, select, yes {أفضل نص للجانبين كانت العاصمتان ستصدّقان عليه} other {أفضل نص للجانبين لا يتجاوز خطًّا أحمر لأحد}} كانت قيمته {own} لك و{theirs} لهم. وانتهى مشروع نصك عند {ownNow} و{theirsNow}. أفضل نص:',
  'debrief.best.none': 'لم يوجد نص يساوي للجانبين معًا قدر المغادرة. لم يكن هناك متسع لاتفاق.',

  'debrief.plane': 'أفضل نص، وأين بلغ نصك',
  'debrief.plane.across': 'القيمة لروسيا',
  'debrief.plane.up': 'القيمة للولايات المتحدة',
  'debrief.plane.way':
    'مشروع نصك بعد المداخلة ذات الرقم المبيَّن. انتهى عند {own} لك و{theirs} لهم، {signed, select, yes {موقّعًا} other {من دون توقيع}}.',
  'debrief.plane.best': 'أفضل نص: {own} لك، {theirs} لهم',
  'debrief.plane.nash': 'نقطة ناش، أكبر حاصل ضرب للمكسبين: {own} لك، {theirs} لهم',
  'debrief.plane.missed': 'المقايضة التي فاتتك: {own} لك، {theirs} لهم',
  'debrief.plane.frontier': 'حدود باريتو: لا مشروع نص وراءها',
  'debrief.plane.fallback': 'بديل الجانبين: {n}',
  'debrief.plane.possible': 'مشروع نص لا يتجاوز خطًّا أحمر',
  'debrief.plane.ratified': 'مشروع نص تصدّق عليه العاصمتان معاهدةً',
  'debrief.plane.words':
    'بدأ مشروع نصك من 0 للجانبين وانتهى عند {own} لك و{theirs} لهم. {zopa, select, yes {بعض النصوص تفوق بديلي الجانبين: كان هناك متسع لاتفاق.} other {لم يبلغ أي نص بديلي الجانبين: لم يكن هناك متسع لاتفاق.}} كل نص زوج من القيم، واحدة لكل جانب. الممكن من دون خط أحمر {possible, plural, one {زوج واحد} two {زوجان} few {# أزواج} many {# زوجًا} other {# زوج}}، ومنها على حدود باريتو {frontier, plural, one {زوج واحد} two {زوجان} few {# أزواج} many {# زوجًا} other {# زوج}}، وما يُصدَّق عليه معاهدةً في العاصمتين {ratified, plural, one {زوج واحد} two {زوجان} few {# أزواج} many {# زوجًا} other {# زوج}}.',
  'debrief.points': 'أرقام أخرى',
  'debrief.points.what': 'أربع قواعد قديمة تقول أي نص هو المنصف. وكل منها هنا: لك / لهم.',
  'debrief.point.nash': 'ناش: أكبر حاصل ضرب للمكسبين',
  'debrief.point.kalaiSmorodinsky': 'كالاي-سمورودينسكي: حصتان متساويتان مما كان كل جانب يأمله',
  'debrief.point.egalitarian': 'قاعدة المساواة: أصغر المكسبين أكبر ما يمكن',
  'debrief.point.utilitarian': 'قاعدة المنفعة: أكبر مجموع',
  'debrief.point.worth': '{own} / {theirs}',

  'debrief.missed': 'المقايضة التي فاتتك',
  'debrief.missed.what':
    'المداخلة {n}. كانوا سيقبلون نصًّا آخر، {both, select, yes {أفضل للجانبين} other {أفضل لجانب وليس أسوأ للآخر}}:',
  'debrief.missed.was': 'ما نتج عنها',
  'debrief.missed.better': 'ما كان متاحًا أيضًا',
  'debrief.missed.why': 'لماذا',
  'debrief.missed.clause':
    'بند «{clause}»{open, select, yes {، وقد تُرك خارج النص،} other {}} وزنه {theirs} عندهم و{own} عندك: {theyHow, select, more {هم يكسبون {they}} less {هم يعطون {they}} other {هم لا يكسبون شيئًا}}، {youHow, select, more {وأنت تكسب {you}} less {وأنت تعطي {you}} other {وأنت لا تكسب شيئًا}}.',
  'debrief.missed.known':
    'المراجعة ترى أوراقهم، ولم تكن تراها. كان لوح البنود سيُظهر لهذا النص {share, number, percent}، أي {n} من {of, plural, one {قراءة واحدة} two {قراءتين} few {# قراءات} many {# قراءة} other {# قراءة}}{compared, select, yes {، ولنصك {mine, number, percent}} other {}}.',
  'debrief.missed.seen': 'كان بوسعك إذن أن تراه.',
  'debrief.missed.safer': 'كانت فرصته النصف أو أكثر. كان نصك أضمن، وأتى بأقل.',
  'debrief.missed.unseen': 'بما كنت تعرفه، كان تركه معقولًا.',
  'debrief.missed.asked': 'لو سألتهم أولًا لسمّوا أثقل بند عندهم، ولأظهر لوح البنود {n} من {of}.',
  'debrief.missed.channel': 'بالقناة غير المعلنة في الاستراحة كنت ستعرف تفويضهم، وكان لوح البنود سيُظهر {n} من {of}.',
  'debrief.missed.neither':
    '{channel, select, yes {لا السؤال ولا القناة غير المعلنة كانا سيخبرانك بأكثر من ذلك.} other {لم يكن السؤال سيخبرك بأكثر من ذلك، والقناة غير المعلنة لا تأتي إلا في الاستراحة.}}',
  'debrief.missed.none': 'لا مقايضة. كلما طرحت نصًّا، لم يكن هناك ما يقبلونه في تلك اللحظة وهو أفضل للجانبين.',
  'debrief.worths': '{own} لك، {theirs} لهم',

  'debrief.principle': 'أمر تُظهره قمتك',
  'debrief.at': '{n, select, none {عند {act}} other {عند المداخلة {n}}}',
  'debrief.principle.none': 'كانت هذه القمة أقصر من أن تُظهر مبدأ واحدًا بوضوح.',
  'debrief.principle.logrolling': 'بادلت بندًا ببند: أعطى كل جانب حيث كانت الكلفة قليلة، وأخذ حيث كان الأمر مهمًا.',
  'debrief.term.logrolling': 'المصطلح: المقايضة بين البنود، أو التفاوض التكاملي.',
  'debrief.source.logrolling': 'Howard Raiffa, The Art and Science of Negotiation, 1982',
  'debrief.principle.reciprocity': 'أعطيت أولًا، وتركوا لك لاحقًا شيئًا في المقابل: كسب الجانبان معًا.',
  'debrief.term.reciprocity': 'المصطلح: المعاملة بالمثل.',
  'debrief.source.reciprocity': 'Robert Axelrod, The Evolution of Cooperation, 1984',
  'debrief.principle.anchoring':
    'طلبت الكثير ولم ينتج عنه شيء. قد يجذب المطلب البعيد الجواب نحوه، أما المفرط في البعد فيضيّع المداخلة.',
  'debrief.term.anchoring': 'المصطلح: الإرساء، وحدوده.',
  'debrief.source.anchoring':
    'Amos Tversky and Daniel Kahneman, Judgment under Uncertainty: Heuristics and Biases, Science, 1974',
  'debrief.principle.batna': 'وازنت بين مشروع النص والمغادرة من دونه، وغادرت. ما لديك بلا اتفاق هو مقياس كل اتفاق.',
  'debrief.principle.batna.signed': 'وقّعت، وعدت بأقل مما كانت ستأتي به المغادرة بلا نص. ذلك هو مقياس كل اتفاق.',
  'debrief.principle.batna.left':
    'غادرت، مع أنهم كانوا سيوقّعون مشروعًا قيمته لك أكبر من المغادرة. ذلك هو مقياس كل اتفاق.',
  'debrief.term.batna': 'المصطلح: BATNA، أي البديل الأفضل عند عدم الاتفاق.',
  'debrief.source.batna': 'Roger Fisher and William Ury, Getting to Yes, 1981',
  'debrief.principle.two-level':
    'اتفقتم على الطاولة، ورفض الداخل. كل نص يُتفاوض عليه مرتين: معهم، ومع من عليهم التصديق عليه.',
  'debrief.term.two-level': 'المصطلح: لعبة ذات مستويين؛ وإخفاق كهذا هو نكوص غير مقصود.',
  'debrief.source.two-level':
    'Robert D. Putnam, Diplomacy and Domestic Politics: The Logic of Two-Level Games, International Organization, 1988',
  'debrief.principle.pareto': 'وقّعت نصًّا لا يستطيع أحد أن يحسّنه لجانب من دون أن يأخذ من الآخر.',
  'debrief.principle.pareto.not': 'بقي شيء على الطاولة: كان هناك نص آخر أفضل لجانب وليس أسوأ للآخر.',
  'debrief.term.pareto': 'المصطلح: كفاءة باريتو.',
  'debrief.source.pareto': 'Howard Raiffa, The Art and Science of Negotiation, 1982',
  'debrief.principle.commitment': 'وعدت بشيء علنًا ووفيت به، ولولا ذلك الوعد لكان قرار الداخل مختلفًا.',
  'debrief.principle.commitment.not': 'وعدت بشيء علنًا ووقّعت خلافه. الوعد الذي يقيدك قد يحمل نصًّا، وقد يُسقطه.',
  'debrief.term.commitment': 'المصطلح: الالتزام المسبق، أي أن تقيّد يديك بنفسك.',
  'debrief.source.commitment': 'Thomas Schelling, The Strategy of Conflict, 1960',

  'debrief.history': 'أين افترقت عن التاريخ',
  'debrief.history.same':
    'لم تفترق عنه. لم يُوقَّع شيء، وكانت على الطاولة قائمة بما هو محظور استهدافه، وعاد السفيران: هكذا كان في 16 يونيو 2021.',
  'debrief.history.nationals': 'حسمت أين يُحاكم مواطنو البلد نفسه. وفي 16 يونيو 2021 لم يُتفق على شيء من ذلك.',
  'debrief.history.signed':
    'وقّعت نصًّا. وفي 16 يونيو 2021 أعلن الرئيسان محادثات بين الخبراء، ولم يصدر نص عن تسليم مشتبه فيهم.',
  'debrief.history.walked': 'انسحبت. وفي 16 يونيو 2021 بقي الجانبان حتى النهاية.',
  'debrief.history.broke-down': 'انهارت المحادثات. وفي 16 يونيو 2021 بقي الجانبان حتى النهاية.',
  'debrief.history.no-list':
    'غادرت بلا كلمة عما هو محظور استهدافه. وفي 16 يونيو 2021 سلّم الرئيس الأمريكي قائمة من ستة عشر قطاعًا.',
  'debrief.history.no-ambassadors':
    'غادرت من دون إعادة السفيرين. وفي 16 يونيو 2021 اتفق الجانبان على عودتهما إلى عملهما.',

  'debrief.course': 'مداخلة بعد مداخلة',
  'debrief.course.what':
    'لكل مداخلة: ما فعلته، وجوابهم، والنص الذي كانوا سيقبلونه وهو الأفضل لك وحدك. أما المقايضة المذكورة أعلاه فكانت الأفضل للجانبين.',
  'debrief.tell':
    '{isTrue, select, true {صادقة} other {مضلِّلة}}: بند «{clause}» {sign, select, stirred {{isTrue, select, true {ثقيل عندهم.} other {خفيف عندهم.}}} other {{isTrue, select, true {خفيف عندهم.} other {ثقيل عندهم.}}}}',
  'debrief.tells':
    '{temperament, select, cautious {أيدي الوفود الحذرة تصدق 6 مرات من 10} proud {أيدي الوفود المعتدّة بنفسها تصدق 9 مرات من 10} other {أيدي الوفود المتزنة تصدق 3 مرات من 4}}؛ وهنا صدقت {right} من {n}. الثقيل ما كان وزنه 2 أو 3.',
  'debrief.course.n': 'الرقم',
  'debrief.course.you': 'أنت',
  'debrief.course.answer': 'جوابهم',
  'debrief.course.draft': 'أنت / هم',
  'debrief.course.share': '{own, number, percent} / {theirs, number, percent} من أفضل ما كان كل جانب يستطيع توقيعه',
  'debrief.course.best': 'الأفضل لك عندها',
  'debrief.course.taken':
    'النصوص الممكنة: {of}. {n, plural, =0 {لم يكونوا ليقبلوا أيًّا منها.} one {كانوا سيقبلون منها نصًّا واحدًا.} two {كانوا سيقبلون منها نصين.} few {كانوا سيقبلون منها # نصوص.} many {كانوا سيقبلون منها # نصًّا.} other {كانوا سيقبلون منها # نص.}}',
  'debrief.course.better': 'الأفضل لك، وقيمته {own}:',
  'debrief.course.yours': 'لم يكن أي منها أفضل لك مما اتفقتم عليه.',
  'debrief.course.no-more': 'لم يكن أي منها ليأتيك بأكثر من مشروع النص كما كان.',
  'debrief.course.signed': 'التوقيع. كانت المداخلة الأخيرة.',
  'debrief.course.sign': 'التوقيع: كانوا سيوقّعون، وكانت قيمة مشروع النص لك {own}. بعد المداخلة الأخيرة لا ينفع نص.',
  'debrief.course.thin': 'لا شيء. كانوا سيوقّعون، لكن قيمة مشروع النص لك كانت {own}، أي ليست أكثر من المغادرة.',
  'debrief.course.unsigned': 'لا شيء: كانت المداخلة الأخيرة، ولم يكن توقيع هذا المشروع ممكنًا.',

  'debrief.kept.mandate':
    'تفويضهم: «{mandate}». {how, select, told {أخبروك به في الاستراحة.} read {{when} كان يمكنك أن تعرفه: لم يبقَ سواه.} other {في النهاية بقي {left} من 3 ممكنًا.}}',
  'debrief.kept.temperament':
    'طبعهم: {temperament, select, cautious {حذر} proud {معتدّ بنفسه} other {متزن}}. {how, select, read {{when} كان يمكنك أن تعرفه: لم يبقَ سواه.} other {في النهاية بقي {left} من 3 طباع ممكنًا.}}',
  'debrief.kept.show': 'عند المداخلة {n} قدّموا مقترحًا للمظهر فقط:',
  'debrief.kept.honest':
    '{some, select, yes {بتفويضهم الحقيقي كانوا سيقترحون:} other {بتفويضهم الحقيقي ما كانوا ليقترحوا شيئًا.}}',
  'debrief.kept.no-show': 'لم يغيّر ذلك أيًّا من مقترحاتهم.',
}
