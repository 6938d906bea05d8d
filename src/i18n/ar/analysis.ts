import type { analysis as en } from '../en/analysis.ts'
import type { Words } from '../say.ts'

/** The analysis board: a run, decision by decision; and medals. */
export const analysis: Words<keyof typeof en> = {
  'analysis.title': 'لوح التحليل',
  'analysis.open': 'لوح التحليل',
  'analysis.what':
    'يرى اللوح أوراق الجانبين وكل طريق ممكن، ولم يكن أحد على الطاولة يراها: فهو يبيّن ما كان ممكنًا، ولا يُلزم أحدًا بأنه كان عليه أن يعرفه.',
  'analysis.close': 'إغلاق اللوح',

  'analysis.step.name': 'التنقل بين القرارات',
  'analysis.step.first': 'إلى القرار الأول',
  'analysis.step.earlier': 'القرار السابق',
  'analysis.step.later': 'القرار التالي',
  'analysis.step.last': 'إلى النهاية',
  'analysis.at': 'القرار {n} من {of}',
  'analysis.at.end':
    '{of, plural, zero {قبل أي قرار} one {بعد القرار الوحيد} two {بعد القرارين} few {بعد القرارات كلها وعددها #} many {بعد القرارات كلها وعددها #} other {بعد القرارات كلها وعددها #}}',
  'analysis.at.line': 'تفريع، التحرك {n} من {of}',
  'analysis.at.line.end': 'نهاية التفريع',
  'analysis.where': '{n, select, none {{act}} other {{act}، المداخلة {n}}}',

  'analysis.counting':
    'يجري حساب كل الطرق ابتداءً من القرار {decision}: {share, number, percent}{seconds, plural, =0 {} one {، بقيت ثانية تقريبًا} two {، بقيت ثانيتان تقريبًا} few {، بقيت # ثوانٍ تقريبًا} many {، بقيت # ثانية تقريبًا} other {، بقيت # ثانية تقريبًا}}. {rest, plural, =0 {هذا آخر قرار.} one {يليه قرار سابق واحد.} two {يليه قراران سابقان.} few {تليه # قرارات سابقة.} many {يليه # قرارًا سابقًا.} other {يليه # قرار سابق.}}',
  'analysis.counted': 'حُسبت كل القرارات.',
  'analysis.paused':
    'توقف الحساب. {rest, plural, one {بقي قرار واحد لم يُحسب.} two {بقي قراران لم يُحسبا.} few {بقيت # قرارات لم تُحسب.} many {بقي # قرارًا لم يُحسب.} other {بقي # قرار لم يُحسب.}}',
  'analysis.stop': 'إيقاف',
  'analysis.go-on': 'متابعة',
  'analysis.not-yet': 'هذا القرار لم يُحسب بعد.',

  'analysis.position': 'كيف كان الوضع',
  'analysis.worth':
    'قيمة مشروع النص لك {worth}، وقيمة المغادرة من دونه {fallback}.{willing, select, yes { هم مستعدون لتوقيعه الآن.} no { ليسوا مستعدين لتوقيعه الآن.} other {}}',
  'analysis.none-standing': 'لا مقترح منهم على الطاولة هنا.',
  'analysis.made': 'ما فعلته',
  'analysis.line.made': 'التحرك في هذا التفريع',
  'analysis.answer': 'ما نتج عنه',
  'analysis.unmade': 'لم يُتخذ قرار هنا بعد. تتوقف الجولة عند هذه النقطة.',
  'analysis.ended': 'انتهت القمة: {ending}، وقيمتها {own} لك و{theirs} لهم.',

  'analysis.mark': 'العلامة',
  'analysis.mark.none': 'بلا علامة',
  'analysis.mark.good-trade': 'مقايضة جيدة',
  'analysis.mark.gave-for-nothing': 'عطاء بلا مقابل',
  'analysis.mark.missed-package': 'حزمة فائتة',
  'analysis.mark.closing-window': 'فرصة تضيق',
  'analysis.mark.blunder': 'خطأ جسيم',
  'analysis.marks': 'ما تعنيه العلامات',
  'analysis.marks.first': 'للقرار علامة واحدة على الأكثر: أول ما ينطبق مما يلي.',
  'analysis.mark.blunder.what': 'أفضل قيمة كان يمكنك أن تنتهي بها هبطت بمقدار {blunder} أو أكثر.',
  'analysis.mark.gave-for-nothing.what':
    'أعطيت قيمة أو كلامًا أو هيبة، وهبطت أفضل قيمة كان يمكنك أن تنتهي بها بأكثر من {slip}.',
  'analysis.mark.missed-package.what':
    'كانوا سيقبلون نصًّا آخر في تلك المداخلة. وهو لا يُنقص شيئًا مما في المتناول، ويزيد ما لك بمقدار {more} على الأقل أو ما للجانبين معًا بمقدار {joint} على الأقل.',
  'analysis.mark.closing-window.what':
    'مرت مداخلة وبقي مشروع النص كما هو. وبعدها خرج الاتفاق من المتناول، أو ضاع على الأقل {more} من أفضل ما لك أو {joint} من أفضل ما للجانبين معًا.',
  'analysis.mark.good-trade.what':
    'مرّ نص. فإما كسب منه الجانبان وهبط أفضل ما لك بمقدار {slip} على الأكثر، أو كسب الجانبان معًا وبقي أفضل ما لك في المتناول.',
  'analysis.why.blunder':
    'أفضل قيمة كان يمكنك أن تنتهي بها هبطت بمقدار {fall}، من {from} إلى {to}. {how, select, ended {انتهت القمة بهذا القرار.} idle {مرت مداخلة وبقي مشروع النص كما هو.} gave {غيّر النص قيمتك بمقدار {own} وقيمتهم بمقدار {theirs}.} passed {غيّر النص قيمتك بمقدار {own} وقيمتهم بمقدار {theirs}، وضاع معه طريق أفضل.} other {ضاع معه طريق أفضل.}}',
  'analysis.why.gave-for-nothing':
    '{what, select, text {غيّر النص قيمتك بمقدار {own} وقيمتهم بمقدار {theirs}.} other {أعطيت شيئًا من أجل هيبتهم أو ثقتهم.}} لا طريق بعده يعوّضه: أفضل قيمة كان يمكنك أن تنتهي بها هبطت بمقدار {fall}، من {from} إلى {to}.',
  'analysis.why.missed-package':
    'كانوا سيقبلون هنا نصًّا آخر يُبقي في المتناول أكثر: {ownThen} لك و{jointThen} للجانبين معًا. وبعد قرارك صار ذلك {to} و{jointTo}.',
  'analysis.why.closing-window':
    'مضى الوقت: مرت مداخلة وبقي مشروع النص كما هو. {fell, select, yes {هبط أفضل ما لك من {from} إلى {to}. } other {}}{jointFell, select, yes {هبط أفضل ما للجانبين معًا من {jointFrom} إلى {jointTo}. } other {}}{lost, plural, =0 {} one {خرجت نهاية واحدة من المتناول.} two {خرجت نهايتان من المتناول.} few {خرجت # نهايات من المتناول.} many {خرجت # نهاية من المتناول.} other {خرجت # نهاية من المتناول.}}',
  'analysis.why.good-trade':
    'غيّر النص قيمتك بمقدار {own} وقيمتهم بمقدار {theirs}. {kept, select, yes {بقيت أفضل قيمة يمكنك أن تنتهي بها عند {to}.} other {لم تهبط أفضل قيمة يمكنك أن تنتهي بها إلا بمقدار {fall}، إلى {to}.}}',
  'analysis.why.none':
    '{kept, select, yes {حافظ على أفضل قيمة يمكنك أن تنتهي بها: {to}.} other {أفضل قيمة كان يمكنك أن تنتهي بها هبطت بمقدار {fall}، من {from} إلى {to}.}}',
  'analysis.better': 'كانوا سيقبلون',
  'analysis.better.keeps': 'يُبقي في المتناول {own} لك و{joint} للجانبين معًا.',
  'analysis.better.known':
    'بما كنت تعرفه حينها، كان سيقبله {n} من {of, plural, one {قراءة واحدة} two {قراءتين} few {# قراءات} many {# قراءة} other {# قراءة}}.',

  'analysis.reach': 'ما زال في المتناول',
  'analysis.reach.own': 'الأفضل لك',
  'analysis.reach.joint': 'الأفضل للجانبين معًا',
  'analysis.reach.from-to': '{from} قبله، {to} بعده',
  'analysis.reach.now': '{worth} من هنا',

  'analysis.lines': 'أفضل طريق من هنا',
  'analysis.lines.own': 'الأفضل لك: القيمة {worth}',
  'analysis.lines.joint': 'الأفضل للجانبين: القيمة المشتركة {worth}',
  'analysis.variation': 'تفريع من القرار {n}',
  'analysis.variation.at': 'تفريع: {where}',
  'analysis.variation.ends': 'ينتهي بالنهاية {n}، {ending}: القيمة {own} لك و{theirs} لهم.',
  'analysis.lines.own.walk': 'تتبّع الطريق الأفضل لك',
  'analysis.lines.joint.walk': 'تتبّع الطريق الأفضل للجانبين',
  'analysis.lines.as-played': 'يبدأ بالقرار نفسه الذي اتخذته.',
  'analysis.lines.back': 'العودة إلى القمة كما جرت',

  'analysis.endings': 'نهايات في المتناول',
  'analysis.endings.what': 'اختر نهاية لتتبّع أقصر طريق إليها.',
  'analysis.endings.kept': 'بقي في المتناول بعده:',
  'analysis.endings.lost':
    '{n, plural, =0 {لم يُخرج هذا القرار أي نهاية من المتناول.} one {أخرج هذا القرار نهاية واحدة من المتناول:} two {أخرج هذا القرار نهايتين من المتناول:} few {أخرج هذا القرار # نهايات من المتناول:} many {أخرج هذا القرار # نهاية من المتناول:} other {أخرج هذا القرار # نهاية من المتناول:}}',
  'analysis.ending': '{n} {ending}',
  'analysis.ending.read':
    'النهاية {n}، {ending}: بعد {par, plural, one {قرار واحد} two {قرارين} few {# قرارات} many {# قرارًا} other {# قرار}} على الأقل{lost, select, yes {؛ خارج المتناول بعد هذا القرار} other {}}. تتبّع أقصر طريق',

  'analysis.list': 'القرارات',
  'analysis.list.read':
    'القرار {n}، {where}: {move}{mark, select, none {} other {. {mark}}}{own, select, none {} other {. في المتناول قبله: {own} لك، {joint} للجانبين}}',
  'analysis.list.end': 'النهاية: {ending}',
  'analysis.list.now': 'الوضع الآن',

  'analysis.graph': 'القيمة التي في المتناول، قرارًا بعد قرار',
  'analysis.graph.own': 'الأفضل لك',
  'analysis.graph.joint': 'الأفضل للجانبين معًا',
  'analysis.graph.fallback.own': 'بديلك: {n}',
  'analysis.graph.fallback.joint': 'بديلا الجانبين معًا: {n}',
  'analysis.graph.n': 'قبل القرار',

  'analysis.practise': '{over, select, yes {لم يبقَ ما يُتدرب عليه} other {تدريب من القرار {n}}}',
  'analysis.copy': 'نسخ رمز الجولة',
  'analysis.copied': 'نُسخ رمز الجولة.',
  'analysis.not-copied': 'لم يسمح المتصفح بالنسخ. رمز الجولة: {code}',

  'medal.name': 'الميدالية',
  'medal.counting':
    'يجري حساب أفضل ما في هذا العالم: {share, number, percent}{seconds, plural, =0 {} one {، بقيت ثانية تقريبًا} two {، بقيت ثانيتان تقريبًا} few {، بقيت # ثوانٍ تقريبًا} many {، بقيت # ثانية تقريبًا} other {، بقيت # ثانية تقريبًا}}.',
  'medal.gold': 'ميدالية ذهبية',
  'medal.silver': 'ميدالية فضية',
  'medal.bronze': 'ميدالية برونزية',
  'medal.none': 'بلا ميدالية',
  'medal.why':
    'انتهيت عند {own}، وأفضل ما في هذا العالم {bestOwn}. القيمة المشتركة {joint}، وأفضلها {bestJoint}. تتطلب الذهبية {needOwn} و{needJoint}.',
  'medal.what':
    'تحسب الميدالية المسافة من البديل، وهو {fallback} لجانب واحد و{both} للجانبين، إلى أفضل ما وجده المسح الشامل لهذا العالم. الذهبية: قيمتك والقيمة المشتركة كلتاهما عند أربعة أخماس تلك المسافة على الأقل. الفضية: إحداهما كذلك. البرونزية: قيمتك فوق البديل.',
  'medal.missing.gold':
    'للذهبية: {own, plural, =0 {ينقص {joint} للجانبين معًا} one {ينقصك {own}} two {ينقصك {own}} few {ينقصك {own}} many {ينقصك {own}} other {ينقصك {own}}}.',
  'medal.missing.silver': 'للفضية: ينقصك {own}، أو ينقص {joint} للجانبين معًا.',
  'medal.missing.bronze': 'للبرونزية: ينقصك {own}. تكفي أي قيمة فوق البديل، وهو {fallback}.',
}
