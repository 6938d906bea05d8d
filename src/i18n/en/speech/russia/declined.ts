/** What the head of the Russian delegation says to a text turned back: beaten, far too little or forbidden. */
export const declined = {
  // A better text exists for both.
  'better any any any calm':
    'We could sign this and both go home the poorer. On one clause another option serves each of us better; please look.',
  'better any any any tense':
    'No, and for your sake too. One clause here has an option that serves both of us better. Look again.',
  'better any any any tense 2':
    'No, and nobody need be offended. The same clause offers one text that serves both of us better.',
  'better any any any sharp': 'No. Another option on that clause serves both of us better. Look at it.',
  'better any any any sharp 2': 'Put that away. The same clause has a text worth more to each of us.',
  'better any any any sharp 3': 'There is a better sentence for both of us, on the same clause.',
  'better any any any brink': 'I turn the page back. One option there serves both better.',
  'better any any any brink 2': 'My finger is on the page. Take the better option.',
  'better any any any brink 3': 'I hold the page to the light. Another option serves both.',
  'better any any any brink 4': 'I push the list across. One line there is better for both.',
  'better evidence-d any any any':
    'A joint panel would study your methods and ours before it studied any suspect. Sixty days and written reasons serve both of us better.',
  'better evidence-d any any any 2':
    'Your experts and ours would be asked to agree, and then asked how they know. Sixty days and reasons suit both better.',
  'better evidence-d any any any 3':
    'Two services at one desk, and each with a hand over its page. Take the sixty-day answer; it is better for both.',
  'better evidence-d any any sharp': 'No panel. Sixty days and a letter give both of us more.',
  'better evidence-e any any any':
    'If your indictment binds us, ours binds you. A refusal without reasons costs you no more than this, and us far less.',
  'better evidence-e any any any 2':
    'A charge opens a case and cannot close it. Let each side refuse as it likes: we gain much, and you give nothing up.',
  'better evidence-e any any sharp': 'Charges travel both ways. Free refusal is no worse for you and better for us.',
  'better verification-e any any any':
    'Auditors in our courts, and then in yours. A public report every six months gives you more and spares us both the visitors.',
  'better verification-e any any any 2':
    'Strangers at every hearing, Swiss eyes on every file. Publish twice a year instead: you read more, and we are left in peace.',
  'better verification-e any any any 3':
    'The auditors would need rooms, keys and laws. A report every six months needs only paper, and is better for both.',
  'better verification-e any any sharp': 'Outsiders in court help you less than a printed report, and us not at all.',

  // Far too little.
  'insult any any any calm':
    'We have read many papers in this work, and have answered most of them. This one we hand back.',
  'insult any any any tense': 'No. A page like this is written for people who are not in the room. Write one for us.',
  'insult any any any tense 2': 'Please take this back. We would be ashamed to have it translated.',
  'insult any any any sharp': 'We read it once. Nobody here will be asked to read it twice.',
  'insult any any any sharp 2': 'You may have this page back. Our margin notes would not be polite.',
  'insult any any any sharp 3': 'This is written past us, to somebody else. Take it back.',
  'insult any any any sharp 4': 'We will not copy that into the minutes. Withdraw it.',
  'insult any any any brink': 'I fold this page in two. Send another.',
  'insult any any any brink 2': 'My chair is pushed back. A real page brings it in.',
  'insult any any any brink 3': 'My pen stays dry for this one. Begin again.',
  'insult any any any brink 4': 'My folder is closed on it. A real text opens it.',
  'insult scope-d any any any':
    'Any listed place, whatever the motive: under that sentence anyone of ours could be sent for. We did not come to be searched.',
  'insult nationals-c any any any':
    'A citizen of ours is put on a plane to a third country, and the page calls that neutral. Take it back, please.',
  'insult nationals-c any any sharp': 'A foreign court in a quiet country is a foreign court. Take that back.',
  'insult nationals-d any any any':
    'You would try our citizen abroad and send us back a prisoner. Nobody can read that out in Moscow. Withdraw it.',
  'insult numbers-c any any any':
    'Two files each, as though we had flown here with one briefcase. Please write something the size of the question.',
  'insult numbers-d any any any':
    'No quota means your requests and our departures. Let us both withdraw this page before anyone in Moscow has to see it.',
  'insult numbers-d any any sharp': 'No quota, so no end. We will not hand that to anyone at home.',
  'insult evidence-c any any any':
    'Our logs, our samples, our judges, all at your request. Read that from our chair, and then take it back.',
  'insult relief-d any any any': 'Relief for each closed case: you judge, we wait outside. Nobody flew here for that.',

  // Their instructions forbid it.
  'redline any any any calm':
    'We understand why you ask. Our instructions forbid it, in a sentence without commas, and no afternoon will change that.',
  'redline any any any tense':
    'No. That line was drawn before we boarded, and nobody on this side of the table may step over it.',
  'redline any any any tense 2':
    'This we may not sign, nor discuss as though we might. Put it away and ask for what can be given.',
  'redline any any any sharp': 'Our instructions forbid it. Strike it, and we will read the next page.',
  'redline any any any sharp 2': 'That is forbidden to us. Leave it, and there is still an evening to save.',
  'redline any any any brink': 'My glasses are off. I will not read that. Write another.',
  'redline any any any brink 2': 'I draw one stroke through it. The rest we can read.',
  'redline any any any brink 3': 'I cover it with my hand. Forbidden. Show us another page.',
  'redline scope-e any any any':
    'The clause now reaches officers of the state. Read it once with your own officers inside, and then strike it.',
  'redline scope-e any any any 2':
    'Officers of both states are inside it. Nobody at this table was sent to offer those, and we may not.',
  'redline scope-e any any sharp': 'Officers stay out. That is an instruction. Strike the word.',
  'redline nationals-d any any any':
    'Tried abroad and sent home to serve: our citizen still boards the aeroplane. That we may not sign.',
  'redline nationals-d any any sharp': 'Tried abroad means handed over. Our instructions forbid it.',
  'redline nationals-e any any any':
    'Article 61 forbids it in one sentence, and no delegation can bargain with that sentence. Ask us about a trial at home.',
  'redline nationals-e any any any 2':
    'Our Constitution does not let us hand over a citizen. We could not sign that with the best will in Geneva.',
  'redline nationals-e any any sharp': 'The Constitution forbids it. Not one of us may sign that.',
  'redline numbers-e any any any': 'Your list first, ours later. Later is not a date. Take that page off the table.',
  'redline numbers-e any any any 2':
    'First yours, then, some day, ours. We may not put our name to a queue in which we stand second.',
  'redline numbers-e any any sharp': 'Both lists on one day, or neither. Those are our orders.',
  'redline offlimits-e any any any':
    'Two lists we can read. A penalty that falls by itself, without one word between us, we may not sign.',
  'redline offlimits-e any any any 2':
    'A penalty that asks no question, for an attack that may have come from anywhere. Our instructions do not allow it.',
  'redline offlimits-e any any sharp': 'No penalty may fall on us without a hearing. So say our instructions.',
  'redline relief-e any any any':
    'No relief, and new sanctions that arrive by themselves. No Russian delegation may put its name under that.',
  'redline relief-e any any any 2':
    'Nothing is lifted, and the next measures need only a date. We have been told not to sign that, and told plainly.',
  'redline relief-e any any sharp': 'No relief, and new measures by themselves. We are forbidden to sign it.',
} as const
