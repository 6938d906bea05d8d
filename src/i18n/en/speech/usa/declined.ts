/** What the head of the American delegation says to a text turned back: beaten, far too little or forbidden. */
export const declined = {
  // A better text exists for both.
  'better any any any calm':
    'Before anyone argues, look at that clause again. One of the options does better by you and better by us.',
  'better any any any tense': 'No, and you would not thank us for a yes. One option on that clause is better for both.',
  'better any any any tense 2':
    'Not this one. There is deeper water on the same clause, for your keel and for ours. Look at the other options.',
  'better any any any sharp': 'No. One text on that clause is better for both sides. Use it.',
  'better any any any sharp 2': 'Wrong text, right clause. There is a better one there for both of us.',
  'better any any any brink': 'Keep your seat. That clause has something better for both.',
  'better any any any brink 2': 'I turn the sheet to you. Read the better option.',
  'better any any any brink 3': 'I put a mark beside it. Better for both. Look.',
  'better scope-e any any any':
    'Every break-in, officers included: yours today, ours tomorrow. Money crimes alone do better by both of us.',
  'better nationals-e any any any':
    'Full surrender runs both ways, and one day our own people would board. A home trial serves both of us better.',
  'better evidence-d any any any':
    'Put our analysts in one room, and each learns how the other watches. Neither of us wants that. Take the sixty-day answer.',
  'better evidence-d any any any 2':
    'A joint panel asks each of us to open the toolbox. A written answer in sixty days is better for both.',
  'better evidence-d any any sharp': 'No joint panel. Sixty days and reasons serve both sides better.',
  'better evidence-e any any any':
    'An indictment alone runs both ways, and no judge ever looks. A bare right to refuse costs us no more.',
  'better evidence-e any any any 2':
    'A bare charge would then move both our courts. Keep the right to refuse: better for you, no worse for us.',
  'better evidence-e any any sharp':
    'An indictment is paper. The right to refuse suits you better and costs us nothing.',
  'better offlimits-e any any any':
    'A penalty that falls by itself would one day fall on us. The same two lists, without it, serve both better.',
  'better verification-e any any any':
    'Outside observers need new law in both capitals. A half-yearly public report tells our voters more, and sooner.',
  'better verification-e any any any 2':
    'Auditors would spend a year learning where the doors are. Publishing twice a year serves both of us better.',
  'better verification-e any any sharp': 'No auditors. A public report is better for you and for us.',
  'better relief-e any any any':
    'Sanctions on a timer leave nobody to telephone. Relief for each closed case does better by both of us.',

  // Far too little.
  'insult any any any calm':
    'I know what they will call me at home for carrying this, and they will be right. Take it back.',
  'insult any any any tense': 'No. Somebody wrote that to see our faces. Now you have seen them, so write a real one.',
  'insult any any any tense 2':
    'That is a page for the waste basket, and we would rather you dropped it in yourselves.',
  'insult any any any sharp': 'Take it back. We will not put our initials near that.',
  'insult any any any sharp 2': 'No. There are kinder words on a parking ticket. Start again.',
  'insult any any any sharp 3': 'Fold it up. We will pretend it was never here.',
  'insult any any any sharp 4': 'That was meant for somebody smaller. Try again.',
  'insult any any any brink': 'We have stood up. Offer something, and we will sit.',
  'insult any any any brink 2': 'The coats are on. A serious page takes them off.',
  'insult any any any brink 3': 'I hand it back unmarked. Send something we can read.',
  'insult any any any brink 4': 'We are at the window. A better page brings us back.',
  'insult scope-b any any any': 'Anything done near a keyboard is in this list. Half of Geneva is on it. Take it away.',
  'insult scope-b any any sharp': 'A list that catches anyone. We would not hand it to a clerk.',
  'insult nationals-a any any any':
    'Each side may prosecute, or may not. That is the weather, and you want us to sign for it.',
  'insult evidence-a any any any':
    'Refusal without reasons, on a page with a seal. We would not dare send this to our own lawyers.',
  'insult offlimits-a any any any': 'A pledge and no list. You are asking a hospital to live on adjectives.',
  'insult offlimits-b any any any':
    'Two lists, and nobody told what is on them. A ward cannot hang that on its door. Find another page.',
  'insult verification-a any any any': 'You ask us to close our eyes and call it an agreement. Take this back, please.',
  'insult verification-b any any any':
    'You would check this once a year, behind a door. My book club meets oftener, and keeps minutes. Take it back.',
  'insult relief-b any any any':
    'A year’s holiday from sanctions, for what is on this page. We will not carry that to Congress.',

  // Their instructions forbid it.
  'redline any any any calm':
    'You may have until five to persuade me, and my instructions will say the same. That one is closed to us.',
  'redline any any any tense':
    'No. It is not ours to give, by this door or any other, and we would rather tell you now.',
  'redline any any any tense 2':
    'We cannot. There is rock there, on our chart and in our orders. Steer for something else.',
  'redline any any any sharp': 'Our orders say no, and they say it in one word. Strike it.',
  'redline any any any sharp 2': 'We are not allowed. Ask for something that is ours to give.',
  'redline any any any brink': 'The folder is shut on that. Open another page.',
  'redline any any any brink 2': 'I cross it out. Everything else, we will still read.',
  'redline any any any brink 3': 'I turn that page face down. Forbidden. Take another.',
  'redline scope-a any any any':
    'This makes a sentence on a website a crime. At home it is lawful speech. No American delegation can sign it.',
  'redline scope-a any any any 2':
    'With content in the clause, half our newspapers would need a lawyer by Friday. Our instructions forbid it.',
  'redline scope-a any any sharp': 'Opinions are on that list, and we may not sign it.',
  'redline nationals-a any any any':
    'Nobody handed over, and nobody obliged to try them. Our instructions do not let us take that to the victims.',
  'redline nationals-a any any sharp': 'No one handed over, no duty to try anyone. Forbidden to us.',
  'redline numbers-a any any any': 'One for one, any name you like. That is a market in people. Take it back.',
  'redline numbers-a any any any 2':
    'With free choice of names, a student can be priced like a swindler. Our orders close that door.',
  'redline numbers-a any any sharp': 'Any names, one for one. We do not trade people. Strike it.',
  'redline offlimits-a any any any':
    'A pledge without a list. Our instructions say not to come home with that, and we will not.',
  'redline offlimits-a any any sharp': 'Name the places. Without names we are forbidden to sign.',
  'redline verification-a any any any':
    'Nobody checks anything, and the page calls it trust. Our orders rule that out.',
  'redline verification-a any any sharp': 'No checks at all. Our instructions do not allow that. Add one.',
  'redline relief-a any any any':
    'April undone before the first file is opened: Congress would undo us sooner. Put relief later, and make it smaller.',
  'redline relief-a any any any 2':
    'Everything from April handed back, and after that we talk. Our instructions put those two the other way round.',
  'redline relief-a any any sharp': 'April stands until somebody does something. Those are our orders.',
} as const
