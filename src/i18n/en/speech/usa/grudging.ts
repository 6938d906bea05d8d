/** What the head of the American delegation says when a text is accepted at some cost. */
export const grudging = {
  'grudging any any any calm': 'We can do without what this takes away, if we have to. It seems we have to. Agreed.',
  'grudging any any any calm 2': 'It will cost me an unpleasant call, and I will make it myself. You have your text.',
  'grudging any any any tense': 'All right. It is less than we were sent for, and we can stand behind it.',
  'grudging any any any tense 2': 'Agreed. Please do not look pleased until we are out of the room.',
  'grudging any any any tense 3': 'We accept. It scrapes the bottom going over, and we will be asked about the paint.',
  'grudging any any any sharp': 'Fine. We pay for this one, and we are counting.',
  'grudging any any any sharp 2': 'All right. That hurt, and we said yes. Note both.',
  'grudging any any any sharp 3': 'Yes. It costs us, and you can see where.',
  'grudging any any any brink': 'My hand is off the door. You have your text.',
  'grudging any any any brink 2': 'I pick up the pen again. Yours, this once.',
  'grudging any any any brink 3': 'We stay standing for this one. Agreed all the same.',
  'grudging any any any brink 4': 'I tear up our own page. Yours stands. Be careful with it.',
  'grudging any any cautious any': 'All right, and we will be reading the gauge on it from the first day.',
  'grudging any any proud any': 'We accept because we choose to. Please let the minutes show no other reason.',
  'grudging any any steady any': 'Agreed. You owe us one of about this size.',
  'grudging scope any any any':
    'On scope there are cases on my desk that this will not help. We accept, and I will call those people.',
  'grudging scope-b any any any': 'A wide list with loose edges. Agreed, and we will walk those edges with a lawyer.',
  'grudging scope-b any any any 2':
    'Too many crimes under one roof. We accept the roof, and will ask to see each room.',
  'grudging scope-c any any any':
    'Money crimes, and no officers of state. That leaves people on my list whom it will never touch. We take what it does touch.',
  'grudging scope-c any any any 2':
    'Crimes for money, and the officers outside. We wanted a longer clause; this one is at least clear.',
  'grudging scope-c any any sharp': 'Crimes for money, and there it stops. Half is something. Agreed.',
  'grudging nationals any any any':
    'On nationals we will have families to face. We accept, and somebody from this table will go in person.',
  'grudging nationals-a any any any':
    'Nobody is handed over, and nobody need be tried. We can sign it; please do not ask us to admire it.',
  'grudging nationals-a any any any 2':
    'Each keeps its own, with a trial left to choice. We agree, and hope to be surprised.',
  'grudging nationals-a any any sharp': 'No one handed over, a trial perhaps. Thin, and we take it.',
  'grudging nationals-b any any any':
    'A home trial, then. We send you the evidence and read about the verdict. It will have to do.',
  'grudging nationals-b any any any 2':
    'Each tries its own, on evidence from both. We will send an observer who takes notes. Very well.',
  'grudging nationals-b any any sharp': 'Home trials. We will read every verdict, slowly. Agreed.',
  'grudging nationals-b any cautious tense':
    'Your courtroom, our evidence. We will send the file and keep a dry copy at home. Accepted.',
  'grudging nationals-b any proud tense':
    'Our victims want our courtroom, and we will tell them ourselves why it is yours. We accept.',
  'grudging nationals-b any steady tense':
    'We give up the courtroom and keep a seat in it. A poor trade, with a use. Agreed.',
  'grudging nationals-c any any any':
    'A foreign courtroom for both of us. The families will need passports, and we will help them apply. Agreed.',
  'grudging numbers any any any':
    'On numbers our prosecutors will say we let you hold the ruler. They will be half right, and we accept.',
  'grudging numbers-b any any any':
    'One for one, from the agreed offences. Our prosecutors do not count people. From today they will have to.',
  'grudging numbers-b any any any 2':
    'One of yours for one of ours, each name checked twice. It will look like barter in the papers. Accepted.',
  'grudging numbers-b any any sharp': 'Equal numbers, agreed offences. We dislike the arithmetic and accept the sum.',
  'grudging numbers-c any any any': 'Two files each. Agreed. I have a cabinet full, and now I must choose two.',
  'grudging numbers-c any any any 2': 'Two each. It is a sample, and we came for the shelf. All right, a sample.',
  'grudging numbers-c any any sharp': 'Two files. The others go home unopened. Agreed.',
  'grudging evidence any any any':
    'On evidence this leaves us waiting at your door with a good file. We will wait; please open.',
  'grudging evidence-a any any any':
    'A request can be refused, and nobody need say why. We will go on asking, and keep the copies. Accepted.',
  'grudging evidence-a any any any 2':
    'No reasons owed. Our lawyers will read your silences instead, and they read slowly. All right.',
  'grudging evidence-a any any sharp': 'You may refuse without a word, and so may we. Accepted.',
  'grudging evidence-b any any any':
    'Sixty days for a written answer. A crew moves its servers in six. We accept, and the clock starts at signature.',
  'grudging evidence-b any any any 2':
    'You answer in sixty days, with reasons, and a yes is not promised. We will buy a calendar. Agreed.',
  'grudging evidence-b any any sharp': 'Sixty days to answer. We agree; use fewer, and we will notice.',
  'grudging evidence-b any cautious tense':
    'Sixty days is long, and we will ask on the thirtieth how it goes. Accepted.',
  'grudging evidence-b any proud tense':
    'Sixty days, then. Our files are good, and they will read as well in the ninth week. Accepted.',
  'grudging evidence-b any steady tense':
    'You get time and we get reasons. Time is worth more, so the balance is yours. Accepted.',
  'grudging offlimits any any any':
    'The off-limits clause protects fewer people than we had in mind. Fewer is a start. All right.',
  'grudging offlimits-a any any any':
    'A pledge, and no place named in it. We wanted a map and take a promise. Accepted.',
  'grudging offlimits-b any any any':
    'Secret lists of equal length. No hospital will ever hear of this. We take it anyway.',
  'grudging offlimits-b any any any 2':
    'Two lists in two safes, the same length. We would rather nail ours to the door. All right.',
  'grudging offlimits-b any any sharp': 'Secret lists. We know what stands on ours. So be it.',
  'grudging offlimits-c any any any':
    'A short list. Agreed. People will ask about every place that is missing, and they will live there.',
  'grudging offlimits-c any any any 2':
    'Hospitals and water are in; the pipelines wait outside. Half a harbour wall. We take it.',
  'grudging offlimits-c any any sharp': 'Hospitals and water, in public. The rest will keep knocking. Agreed.',
  'grudging verification any any any':
    'On verification you ask us to squint. All right; we have done it for worse paper.',
  'grudging verification-a any any any':
    'Nobody checks, and each takes the other’s word. You have ours, and we will write down yours. Accepted.',
  'grudging verification-b any any any':
    'One closed meeting a year. Three hundred and sixty-four days is a long time to hold a breath. We will try.',
  'grudging verification-b any any any 2':
    'One meeting a year, behind a door. We will bring a long list and a sandwich. Accepted.',
  'grudging verification-c any any any':
    'A number that answers and a score nobody sees. Voters will have to take our word for it. Very well.',
  'grudging verification-c any any any 2':
    'A desk that answers, and a count in two drawers. We wanted it on the wall. Accepted.',
  'grudging verification-c any any sharp': 'Night desks and a private count. We accept, and we will ring.',
  'grudging relief any any any': 'On relief I will be called generous, and it will not be meant kindly. You have it.',
  'grudging relief-b any any any':
    'A year’s pause, and visas moving. We will be asked what we were paid for a year. Accepted.',
  'grudging relief-b any any any 2':
    'Twelve months without new sanctions. I will practise that answer on the plane, out loud. Agreed.',
  'grudging relief-b any any any 3':
    'No new sanctions for a year, and visas. Somebody at home will count the days aloud. We accept.',
  'grudging relief-b any any sharp': 'Twelve months without sanctions, then. The first of them starts badly. Accepted.',
  'grudging relief-b any any sharp 2': 'You have your year and your visas. We expect to see them used.',
  'grudging relief-b any cautious tense':
    'A year is a long lease. We accept, and we will be looking at the roof all through it.',
  'grudging relief-b any proud tense':
    'The United States can afford one patient year. Nobody at home will vote for two. Accepted.',
  'grudging relief-b any steady tense':
    'Twelve months, and the visas. Each month has a price, and we will look for it on the page. Accepted.',
  'grudging relief-c any any any':
    'Ambassadors only. It is little to give, and we will still be asked what we got for it. Fine.',
  'grudging relief-c any any any 2':
    'Two ambassadors fly back. I know what the headline will be, and it is short. Agreed.',
  'grudging relief-c any any any 3':
    'Both ambassadors back. Some at home will say that we forgave. We will say that we reopened an office.',
  'grudging relief-c any any sharp': 'Ambassadors, and there we stop. We can carry that much.',
} as const
