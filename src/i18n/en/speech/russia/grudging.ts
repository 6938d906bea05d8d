/** What the head of the Russian delegation says when a text is accepted at some cost. */
export const grudging = {
  'grudging any any any calm':
    'Your reasons are fair, and we shall have to find our own to repeat at home. Accepted, this once.',
  'grudging any any any calm 2':
    'It is clear, it is short, and it costs us something. You will remember, I hope, that we paid. Accepted.',
  'grudging any any any tense': 'Accepted. We shall be asked why before we are asked how.',
  'grudging any any any tense 2': 'Very well. We write it in, in the small hand one keeps for such things.',
  'grudging any any any tense 3':
    'We accept. Somebody in Moscow will underline this in red, and then pick up the telephone.',
  'grudging any any any sharp': 'Accepted, at a cost. The next page should be yours to pay for.',
  'grudging any any any sharp 2': 'Accepted. It weighs something, and we carry it alone.',
  'grudging any any any sharp 3': 'Written in. We shall hear about it before you do.',
  'grudging any any any brink': 'Take it. The folder stays open one page longer.',
  'grudging any any any brink 2': 'I initial it standing. Give us something to sit for.',
  'grudging any any any brink 3': 'My pen moves, slowly. You have this one.',
  'grudging any any any brink 4': 'I turn the page myself. It is heavy. Accepted.',
  'grudging any any cautious any': 'Accepted, and please put a date on it. We sleep better beside a date.',
  'grudging any any proud any': 'Accepted. Do not thank us in public; it was not done for thanks.',
  'grudging any any steady any': 'Accepted. We enter it on your account, and we keep accounts.',
  'grudging scope any any any':
    'On scope we shall be asked what we were thinking of. We accept, and shall prepare an answer.',
  'grudging scope-c any any any':
    'Money crimes only, and no officers of either state. Narrower than we hoped, and legible. Write it in.',
  'grudging scope-c any any any 2':
    'Only crimes for money, our officers outside it, as yours are. Less than we hoped. Very well.',
  'grudging scope-d any any any':
    'Money crimes and the listed places. We look for a side door in that sentence and see none yet. Very well.',
  'grudging scope-d any any any 2':
    'Thieves, and whoever touches a listed place. Our own people will read the second half very slowly. Accepted.',
  'grudging scope-d any any sharp': 'Money crimes and listed places. Wider than we like. Let it stand.',
  'grudging scope-d any cautious any':
    'Whatever the motive, says the text; and motives are hard to read from outside. We accept, and will go carefully.',
  'grudging scope-d any proud any':
    'It guards our pipelines as well as yours; that is why our name can stand under it.',
  'grudging nationals any any any':
    'On nationals you have brought us to the last line of the page. We accept; please do not turn it.',
  'grudging nationals-b any any any':
    'A trial at home, your evidence on the desk, your observer in the second row. Accepted, all the same.',
  'grudging nationals-b any any any 2':
    'We will report each case to you, and some of those reports will be awkward to write. So be it.',
  'grudging nationals-b any proud any': 'Our judges need no audience, and can stand one. Accepted.',
  'grudging nationals-c any any any':
    'A trial in a neutral country. Our lawyers will call it handing over with better manners. We will answer them.',
  'grudging numbers any any any':
    'Somebody at home will do this sum tonight and find us short. On numbers, accepted all the same.',
  'grudging numbers-b any any any':
    'Equal numbers, but every name read by two offices. We hoped for a freer hand. Very well.',
  'grudging numbers-c any any any':
    'Two files each. We came with a principle and you have made it four folders. Very well.',
  'grudging numbers-c any any any 2':
    'Two files from you, two from us. A small step, and one we can retrace. Accepted.',
  'grudging numbers-c any any sharp': 'Four folders. It is a small door for a large delegation. Accepted.',
  'grudging numbers-c any cautious any':
    'With two files each, a mistake stays small. We had hoped for more, and can begin there.',
  'grudging numbers-c any proud any':
    'Two of ours will be read abroad, and two of yours in Moscow. Let nobody count it otherwise.',
  'grudging numbers-d any any any':
    'No quota. Each file must speak for itself, and yours speak loudly. We accept, and will hear them to the end.',
  'grudging numbers-d any any any 2':
    'Nobody counts any more. Somebody at home will count all the same, and bring us the result. Very well.',
  'grudging numbers-d any any sharp': 'No numbers, only proof. We will read yours very closely.',
  'grudging numbers-d any cautious any':
    'Without a number we cannot say beforehand how this ends. We accept, and shall look at every file twice.',
  'grudging numbers-d any proud any':
    'Let the evidence decide, then, in your courts exactly as in ours. On those terms, yes.',
  'grudging numbers-d any steady any':
    'We give up the count, and it was worth something. Weigh that when you open our files. Accepted.',
  'grudging evidence any any any':
    'Our courts will grumble at the evidence clause, and they write long letters. So be it.',
  'grudging evidence-b any any any':
    'Sixty days to answer, and with reasons. Our ministry has letters older than that, and will have to hurry. Accepted.',
  'grudging evidence-b any any any 2':
    'A written answer to every file, within sixty days. We wanted to be free to say nothing. Very well.',
  'grudging evidence-b any any sharp': 'We would rather owe no answer. We will owe this one.',
  'grudging evidence-b any cautious any':
    'A date is a promise that anyone can check. Sixty days is long enough for us to keep it. Accepted.',
  'grudging evidence-b any proud any':
    'We will give reasons because we have them. The sixty days we could have done without.',
  'grudging evidence-b any steady any':
    'We owe you an answer in sixty days, and you owe us one. Ours will cost more to write. Accepted.',
  'grudging evidence-c any any any':
    'Logs, wallets, samples, then a judge. We came for something lighter. Accepted today; please do not take it for a habit.',
  'grudging evidence-c any any any 2':
    'Every request with its logs and samples, and a court to weigh them. It is heavier reading. Accepted.',
  'grudging evidence-c any any sharp': 'Proof by the box, and then a judge. We accept.',
  'grudging evidence-c any proud any':
    'A Russian court decides what is asked of Russia. With that in the text we can live.',
  'grudging evidence-c any steady any':
    'You bring the proof and our court spends the hours. We shall send you cases too. Accepted.',
  'grudging offlimits any any any':
    'On the off-limits clause you ask more than we meant to give. Have it, for whoever is behind those doors.',
  'grudging offlimits-b any any any':
    'Secret lists, equally long. Even in a safe a list is a list; we would have promised without one. Accepted.',
  'grudging offlimits-c any any any':
    'A short list, in public. The places on it are right; that everyone may read it is harder. We agree to it.',
  'grudging offlimits-c any any any 2':
    'Hospitals, water, reactors, in a public list. We would have whispered it. Say it aloud, then.',
  'grudging offlimits-c any any any 3':
    'We had another page in mind. A clinic in Tver would prefer yours, and so we give way.',
  'grudging offlimits-c any any sharp': 'Hospitals and water, read aloud. We give way to the patients.',
  'grudging offlimits-c any cautious any':
    'A public list is also read by those who should not read it. We accept, and are glad it is short.',
  'grudging offlimits-c any proud any': 'We would have guarded these without a paper. Have the paper as well.',
  'grudging offlimits-c any steady any':
    'You asked for the list and we wanted silence. You have the list; remember the silence.',
  'grudging offlimits-d any any any':
    'Sixteen sectors, and our own list beside them. You have given us a great deal to guard. We will guard it.',
  'grudging offlimits-d any any any 2': 'Your sixteen sectors take up more paper than our list. We accept both.',
  'grudging offlimits-d any any sharp': 'Sixteen of yours. Read ours with the same patience. Accepted.',
  'grudging offlimits-d any proud any': 'We put our list beside your sixteen, and in the same size of type. So be it.',
  'grudging offlimits-d any steady any':
    'Your list is long, ours is shorter, and the duty is one. It costs us. Let it stand.',
  'grudging verification any any any': 'So we shall be checked, and so will you. On verification, very well.',
  'grudging verification-b any any any':
    'A meeting each year to go through the cases. We would have taken your word, and given ours. So be it.',
  'grudging verification-c any any any':
    'A telephone that answers at any hour, and a score kept in two safes. Our people will dislike both. Let them.',
  'grudging verification-c any any any 2':
    'Thirty days to reply, and somebody awake to take the call. Our night shift will not thank us. Very well.',
  'grudging verification-c any any sharp': 'A night desk and a private score. We will lift the receiver.',
  'grudging verification-c any proud any':
    'Nobody needs to ring us twice. You may write down that we answered. Accepted.',
  'grudging verification-c any steady any':
    'Two desks, two officers, two bills. It is an expense, and a shared one. We take it.',
  'grudging verification-d any any any': 'A public report, then, twice a year. You will find our half the longer one.',
  'grudging verification-d any any any 2':
    'Every six months, in public. You will have our corrections before the ink is dry. Accepted.',
  'grudging verification-d any any sharp': 'Printed twice a year, then. We will check your half first.',
  'grudging verification-d any cautious any':
    'What is printed cannot be taken back, so our half will be read nine times first. Very well.',
  'grudging verification-d any proud any': 'Let it be public. What we have done we can also spell.',
  'grudging verification-d any steady any':
    'Twice a year you read our page and we read yours. We pay more for it than you do. Accepted.',
  'grudging relief any any any': 'On relief this is thin, and we know who will hold it up to the light. We take it.',
  'grudging relief-c any any any':
    'Two ambassadors. It is a courtesy more than a relief, and we are short of courtesies. We take it.',
  'grudging relief-d any any any':
    'Relief by the case, and it can be taken back. Accepted. We shall reread the small print every month.',
} as const
