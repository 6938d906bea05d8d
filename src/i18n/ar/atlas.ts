import type { atlas as en } from '../en/atlas.ts'
import type { Words } from '../say.ts'

/** The atlas of endings: the sky, the list, and what is said of one of them. */
export const atlas: Words<keyof typeof en> = {
  'atlas.title': 'أطلس النهايات',
  'atlas.open': 'الأطلس',
  'atlas.close': 'إغلاق الأطلس',
  'atlas.counter': '{russia} من {all} من الجانب الروسي، و{usa} من {all} من الجانب الأمريكي',
  'atlas.what':
    'كلما علت النهاية في السماء كان ما وُقّع أكبر. النجمة تحرك، والخطوط المتشابهة في بدايتها تشترك في نجومها.',
  'atlas.chairs': 'الجانب الذي يُنظر منه',
  'atlas.as': 'طريقة عرض النهايات',
  'atlas.as.sky': 'سماء',
  'atlas.as.list': 'قائمة',
  'atlas.sky': 'النهايات في صورة كوكبات. مفاتيح الأسهم تنقل من واحدة إلى أخرى.',
  'atlas.pan': 'السماء. مفاتيح الأسهم تحرّكها.',
  'atlas.nearer': 'تقريب',
  'atlas.farther': 'إبعاد',
  'atlas.whole': 'السماء كلها',
  'atlas.search': 'رقم أو اسم أو كلمات',
  'atlas.found':
    '{n, plural, =0 {لا نتيجة} one {نهاية واحدة} two {نهايتان} few {# نهايات} many {# نهاية} other {# نهاية}}، من أصل {all}',
  'atlas.row': '{form, select, treaty {معاهدة} protocol {بروتوكول} declaration {إعلان} other {بلا توقيع}}',
  'atlas.world.run': 'الخطوط من عالم آخر قمة لك من هذا الجانب.',
  'atlas.world.sample': 'الخطوط من عالم البذرة {seed}.',
  'atlas.sweeping':
    'يجري حساب عالم آخر قمة لك: {done} من {all} من القرارات، و{share, number, percent} من القرار التالي.',
  'atlas.sweeping.spoken': 'يجري حساب عالم آخر قمة لك.',

  'atlas.best':
    '{best, plural, one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}} · الحد الأدنى {par}',
  'atlas.par': 'الحد الأدنى: {par, plural, one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}}',
  'atlas.elsewhere': 'في عالم آخر',
  'atlas.spoken':
    '{seen, select, yes {النهاية {n}: {name}. بلغتها، وأفضلك {best, plural, one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}}.} named {النهاية {n}: {name}. لم تبلغها من هذا الجانب.} other {النهاية {n}، لم تبلغها. {name}.}} {elsewhere, select, yes {ليست في هذا العالم؛ الحد الأدنى للقرارات {par} في عالم آخر.} other {الحد الأدنى للقرارات {par}.}}',

  'atlas.number': 'النهاية {n}',
  'atlas.back': 'إغلاق',
  'atlas.show': 'كشفها',
  'atlas.show.what': 'لم تبلغ هذه النهاية. كشفها يُظهر اسمها وشرطها وطريقًا إليها.',
  'atlas.reached':
    '{n, plural, =0 {لم تبلغها من هذا الجانب} one {بلغتها مرة واحدة من هذا الجانب} two {بلغتها مرتين من هذا الجانب} few {بلغتها # مرات من هذا الجانب} many {بلغتها # مرة من هذا الجانب} other {بلغتها # مرة من هذا الجانب}}',
  'atlas.decisions': '{n, plural, one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}}',
  'atlas.yours': 'أفضل ما لك',
  'atlas.yours.worth': 'القيمة {own} لك، {theirs} لهم',
  'atlas.yours.none': 'لا شيء بعد',
  'atlas.proven': '{elsewhere, select, yes {الحد الأدنى في عالم آخر} other {الحد الأدنى هنا}}',
  'atlas.par.what': 'الحد الأدنى أقل عدد من القرارات يوصل إلى النهاية، وقد ثبت بتجربة كل الطرق.',
  'atlas.proven.elsewhere': 'في عالم البذرة {seed}؛ وهذا العالم يخلو منها',
  'atlas.sampled':
    'في عوالم العيّنة: {same, select, yes {{most, plural, one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}}} other {من {least} إلى {most, plural, one {قرار واحد} two {قرارين} few {# قرارات} many {# قرارًا} other {# قرار}}}} (ممكنة في {worlds} من {of}).',
  'atlas.condition': 'شرطها',
  'atlas.line': 'أقصر خط إليها',
  'atlas.precedent': 'ما يعرفه التاريخ عنها',

  'atlas.last': 'آخر قمة لك من هذا الجانب',
  'atlas.last.none': 'لا قمة بعد. بعد الأولى يُذكر هنا كم اقتربت، ويمكنك التدريب من هناك.',
  'atlas.last.here':
    'انتهت هنا، بعد {decisions, plural, one {قرار واحد} two {قرارين} few {# قرارات} many {# قرارًا} other {# قرار}}.',
  'atlas.last.never': 'لم تكن هذه النهاية في المتناول في ذلك العالم.',
  'atlas.last.working': 'ما زال الحساب جاريًا.',
  'atlas.last.within':
    'كانت في المتناول حتى {where}، على بعد {moves, plural, one {تحرك واحد} two {تحركين} few {# تحركات} many {# تحركًا} other {# تحرك}}. ثم أخرجها تحركك التالي من المتناول: {move}.',
  'atlas.where': '{statement, select, none {{act}} other {المداخلة {statement}}}',
  'atlas.practise': 'تدريب من هناك',
  'atlas.practise.start': 'تدريب من البداية',
  'atlas.practise.elsewhere': 'تدريب في عالم البذرة {seed}',

  'atlas.hint.1': 'العاصمتان توافقان',
  'atlas.hint.2': 'موافقة بطيئة بين جانبين يثق أحدهما بالآخر',
  'atlas.hint.3': 'توقيع ثم رف',
  'atlas.hint.4': 'توقيع يمنعه القانون',
  'atlas.hint.5': 'أقوى الأشكال، ولا مواطن يُرسَل',
  'atlas.hint.6': 'كل بلد يحاكم مواطنيه',
  'atlas.hint.7': 'قاعة محكمة في مكان آخر',
  'atlas.hint.8': 'أخف الأشكال، وأعداد متساوية',
  'atlas.hint.9': 'توقيع ينقصه الأمر الأهم',
  'atlas.hint.10': 'أخف الأشكال، وقائمة',
  'atlas.hint.11': 'ما يُترك وشأنه، وكيف يُتحقق منه',
  'atlas.hint.12': 'من يمكن الاتصال به، ولا شيء أكثر تقريبًا',
  'atlas.hint.13': 'أصعب البنود يُترك كما هو',
  'atlas.hint.14': 'عدد صغير جدًّا، وثقة',
  'atlas.hint.15': 'السؤال يُطرح على قاعة أكبر',
  'atlas.hint.16': 'خبر من مكان آخر يسبق',
  'atlas.hint.17': 'توقيع وراءه أصوات قليلة',
  'atlas.hint.18': 'لا توقيع، ومع ذلك ثقة',
  'atlas.hint.19': 'القاعة تخلو قبل الأوان',
  'atlas.hint.20': 'ما بعد الحافة، بلا ثقة',

  'atlas.takes.1':
    'تُوقَّع معاهدة ليس فيها ما يقود إلى النهاية 3 أو 4، ويوافق {groups, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في كل عاصمة. وبند «{nationals}» مفتوح أو صيغته «{nationalsB}».',
  'atlas.takes.2':
    'تُوقَّع معاهدة ليس فيها ما يقود إلى النهاية 3 أو 4. يوافق {groups, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في موسكو، ولا يوافق في واشنطن سوى {few, plural, one {طرف واحد} two {طرفين} few {# أطراف} many {# طرفًا} other {# طرف}}، والثقة «{trust}» أو أعلى.',
  'atlas.takes.3':
    'تُوقَّع معاهدة أو يُوقَّع بروتوكول بصيغة «{scopeA}» أو «{numbersA}» أو «{reliefA}»، وليس فيه ما يقود إلى النهاية 4. أو تُوقَّع معاهدة فيوافق {groups, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في موسكو، ولا يوافق في واشنطن سوى {few, plural, one {طرف واحد} two {طرفين} few {# أطراف} many {# طرفًا} other {# طرف}}، والثقة دون «{trust}».',
  'atlas.takes.4':
    'تُوقَّع معاهدة أو يُوقَّع بروتوكول، وصيغة بند «{nationals}» هي «{nationalsD}» أو «{nationalsE}»؛ وفي البروتوكول تسقط «{nationalsC}» أيضًا.',
  'atlas.takes.5':
    'تُوقَّع معاهدة ليس فيها ما يقود إلى النهاية 3 أو 4، ويوافق {groups, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في كل عاصمة. وصيغة بند «{nationals}» هي «{nationalsA}».',
  'atlas.takes.6':
    'يُوقَّع بروتوكول ليس فيه ما يقود إلى النهاية 3 أو 4، ويوافق {one, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في كل عاصمة. وصيغة بند «{nationals}» هي «{nationalsB}». وتصير النهاية أكثر من هذا إذا كانت صيغة بند «{numbers}» هي «{numbersC}» والثقة «{trust}» أو أعلى.',
  'atlas.takes.7':
    'تُوقَّع معاهدة ليس فيها ما يقود إلى النهاية 3 أو 4، ويوافق {groups, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في كل عاصمة. وصيغة بند «{nationals}» هي «{nationalsC}».',
  'atlas.takes.8':
    'يُوقَّع إعلان، ويوافق {one, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في كل عاصمة. وصيغة بند «{numbers}» هي «{numbersA}» أو «{numbersB}»، وبند «{nationals}» مفتوح أو صيغته «{nationalsA}».',
  'atlas.takes.9':
    'يُوقَّع بروتوكول من دون «{nationalsB}» وليس فيه ما يقود إلى النهاية 3 أو 4، وبند «{verification}» مفتوح. أو يُوقَّع إعلان وبند «{offlimits}» مفتوح، وليس واحدًا بواحد: صيغة بند «{numbers}» ليست «{numbersA}» ولا «{numbersB}»، أو يقول بند «{nationals}» أكثر من «{nationalsA}». ويوافق {one, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في كل عاصمة.',
  'atlas.takes.10':
    'يُوقَّع إعلان، ويوافق {one, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في كل عاصمة. وبند «{offlimits}» محسوم، وليس الأمر واحدًا بواحد: صيغة بند «{numbers}» ليست «{numbersA}» ولا «{numbersB}»، أو يقول بند «{nationals}» أكثر من «{nationalsA}».',
  'atlas.takes.11':
    'يُوقَّع بروتوكول من دون «{nationalsB}» وليس فيه ما يقود إلى النهاية 3 أو 4، ويوافق {one, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في كل عاصمة. والبندان «{offlimits}» و«{verification}» محسومان.',
  'atlas.takes.12':
    'يُوقَّع بروتوكول من دون «{nationalsB}» وليس فيه ما يقود إلى النهاية 3 أو 4، وبند «{verification}» محسوم وبند «{offlimits}» مفتوح، ويوافق {one, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في كل عاصمة. أو تنتهي القمة بلا توقيع والبندان «{scope}» و«{verification}» محسومان والثقة دون «{trust}».',
  'atlas.takes.13':
    'تنتهي القمة بلا توقيع. بند «{nationals}» مفتوح، وبند «{offlimits}» محسوم، وصيغة بند «{relief}» هي «{reliefC}».',
  'atlas.takes.14':
    'يُوقَّع بروتوكول ليس فيه ما يقود إلى النهاية 3 أو 4، ويوافق {one, plural, one {طرف داخلي واحد} two {طرفان داخليان} few {# أطراف داخلية} many {# طرفًا داخليًّا} other {# طرف داخلي}} على الأقل في كل عاصمة. وصيغة بند «{nationals}» هي «{nationalsB}»، وصيغة بند «{numbers}» هي «{numbersC}»، والثقة «{trust}» أو أعلى.',
  'atlas.takes.15':
    'تنتهي القمة بلا توقيع وبند «{scope}» مفتوح. أو تنتهي بلا توقيع وبند «{verification}» مفتوح والثقة دون «{trust}».',
  'atlas.takes.16':
    'تأتي الاستراحة بهذا الخبر: «{arrest}». وتنتهي القمة بلا توقيع، وبند «{nationals}» أو بند «{numbers}» مفتوح.',
  'atlas.takes.17':
    'يُوقَّع نص ليس فيه ما يقود إلى النهاية 3 أو 4؛ أما الإعلان فقد يتضمن أي شيء. وفي إحدى العاصمتين لا يوافق أي طرف داخلي، أو، إن كان النص معاهدة، يوافق في موسكو أقل من {groups, plural, one {طرف واحد} two {طرفين} few {# أطراف} many {# طرفًا} other {# طرف}}.',
  'atlas.takes.18': 'تنتهي القمة بلا توقيع وبند «{scope}» محسوم والثقة «{trust}» أو أعلى.',
  'atlas.takes.19': 'تنسحب. أو يتجاوز التوتر درجة «{brink}» والثقة فوق «{none}»، فتنقطع المحادثات.',
  'atlas.takes.20': 'يتجاوز التوتر درجة «{brink}» والثقة «{none}»، فتنقطع المحادثات.',
}
