/** What the head of the American delegation says when a text is refused: with the true reason, where it is known. */
export const refused = {
  'refused any any any calm':
    'We gave this a fair reading, twice. It does not get us home. Let us leave the text alone.',
  'refused any any any calm 2':
    'Parts of this we could live with. The whole we could not defend on the first morning back. So, no.',
  'refused any any any calm 3':
    'I can think of a way to explain this at home, and it takes an hour. That is too long. No.',
  'refused any any any tense': 'No. We would have to be braver than we are, or you a little kinder.',
  'refused any any any tense 2': 'We pass. The page asks us to carry out more than it lets us bring back.',
  'refused any any any tense 3': 'Not as written. Take the pen back, and leave us something we can show for it.',
  'refused any any any sharp': 'No. We cannot defend this to anyone we answer to.',
  'refused any any any sharp 2': 'That is a no. The words are plain, and so is the bill.',
  'refused any any any brink': 'The pen stays down. Give us a reason to lift it.',
  'refused any any any brink 2': 'I am holding my coat. Try a smaller page.',
  'refused any far any any': 'It is tidy work, and it stops a long way short of what we need.',
  'refused any far any any 2': 'We were sent for a great deal more than this, and we cannot pretend it got mislaid.',
  'refused any far any sharp': 'That is miles off. From here we can hardly read it.',
  'refused any far any sharp 2': 'This does not reach halfway. Start nearer to us.',
  'refused any far any brink': 'I push it back across. Far too little. Try again.',
  'refused any far any brink 2': 'I count what is here, on one hand. Far too little.',
  'refused any far cautious any':
    'Show us the way out before we walk in. Give this an end date, and we will reread it.',
  'refused any far proud any': 'The United States can wait for a better page than this. We have sat in harder chairs.',
  'refused any far steady any': 'This takes far more from us than it pays. Even it up and ask again.',
  'refused any near any any': 'There is a foot too little water under this. One step our way, and it floats.',
  'refused any near any any 2': 'Do not throw it away. One step nearer to us, and we would be writing it in now.',
  'refused any near any sharp': 'Close. One step our way, and it is done.',
  'refused any near any sharp 2': 'You are one step out. Come that far, and we agree.',
  'refused any near any brink': 'The pen is up. One step our way, and it writes.',
  'refused any near any brink 2': 'I keep my seat for this. One step our way.',
  'refused any near cautious any': 'Nearly. One step our way, and we could sleep on it without getting up to check.',
  'refused any near proud any': 'One step more from you. Then nobody on either side has to call it a favour.',
  'refused any near steady any': 'Short by one step. Make it up, and we have a trade.',
  'refused any lean any any': 'The whole draft leans your way already. We cannot load one more crate on that side.',
  'refused any lean any any 2': 'Read it from the top. Add up what already stands, and you will see why we stop here.',
  'refused any lean any sharp': 'Look at the whole page. It tilts to you. Level it.',
  'refused any lean any sharp 2': 'Too much already stands on your side. Take some off.',
  'refused any lean any brink': 'I hold the page up. It hangs your way. Level it.',
  'refused any lean cautious any': 'The draft as a whole already sits low. Take a little out before we load this.',
  'refused any lean proud any': 'Read the draft from the top. We do not add to a page that already prices us too low.',
  'refused any lean steady any': 'The draft owes us already. Settle some of that, and this can be read again.',
  'refused any spent any any':
    'This would have to rest on goodwill, and there is none in the room yet. Give something first.',
  'refused any spent any any 2':
    'If we knew you better, perhaps. As things stand, something has to come from your side first.',
  'refused any spent any sharp': 'There is no credit for that here. Give first, then ask.',
  'refused any spent any sharp 2': 'Nothing is left to draw on. Show us a deed.',
  'refused any spent any brink': 'I turn out my pockets. No credit left. You first.',
  'refused any spent any brink 2': 'My hand stays closed. Open yours first, and we talk.',
  'refused any spent cautious any':
    'We would be stepping out in the dark. Light something on your side, and we will look again.',
  'refused any spent proud any': 'There is no goodwill here to spend, and we do not borrow. Begin, and we will follow.',
  'refused any spent steady any':
    'On goodwill alone this cannot pass, for there is none. Offer something that can be weighed.',
  'refused any heat any any': 'At this volume our answer only gets shorter. Ask quietly, and it will be read.',
  'refused any heat any any 2': 'Give the room ten minutes and an open window. Pushed, we stay exactly where we are.',
  'refused any heat any sharp': 'Cool the room first. Nobody here gives under a raised voice.',
  'refused any heat any sharp 2': 'We are being leaned on, and we do not move. Quiet first.',
  'refused any heat any brink': 'Hands off the table, ours too. Quieter, and we read it.',
  'refused any heat any brink 2': 'I sit back and fold my arms. Quiet, then the text.',
  'refused scope far any any':
    'On scope your page and ours describe two different crimes. The distance is too great today.',
  'refused scope heat any sharp': 'The room is too warm for fine print, and scope is fine print. Cool it first.',
  'refused scope-b far any any':
    'A list that wide has room in it for a journalist. It is far from anything we can defend.',
  'refused scope-c far any any':
    'Money crimes alone leave out whoever breaks in to break things. That is far short of our page.',
  'refused scope-c near any any':
    'Money crimes alone fall just short of what we were sent for. One step more will do it.',
  'refused scope-c spent any any':
    'For money crimes alone we would have to believe in the rest. Today we do not. You begin.',
  'refused nationals far any any':
    'A courtroom we could discuss. On nationals this leaves our victims standing a long way outside it.',
  'refused nationals-a far any any':
    'Nobody handed over, perhaps nobody tried: that is a long way from what we owe the victims.',
  'refused nationals-a near any any':
    'Nobody handed over: we could almost say that aloud. One step nearer, and we will.',
  'refused nationals-b far any any':
    'A trial at home, on our file, and we read the verdict in the papers. Too far for our families.',
  'refused nationals-b far any any 2':
    'An observer on a back bench is far from a day in court for the people who were robbed.',
  'refused nationals-b near any any':
    'A home trial is nearly enough. One step further our way, and the families can be told.',
  'refused nationals-b near any any 2':
    'A trial in your own court we could almost defend at home. One more step our way, and we will.',
  'refused numbers far any any':
    'On numbers we are far apart. You count heads; our prosecutors count what can be proved.',
  'refused numbers spent any any': 'On numbers your word would have to fill the gap, and it does not reach. You first.',
  'refused numbers heat any sharp':
    'On numbers we count no faster when we are pushed. Ask again when the room is cool.',
  'refused numbers-b far any any': 'One for one turns evidence into a queue. Our courts are a long way from that.',
  'refused numbers-b far any any 2':
    'Whoever has one strong file and one weak one would have to pair them. Far from how we work.',
  'refused numbers-b near any any':
    'Equal numbers our prosecutors could nearly live with. One step our way, and we write it in.',
  'refused numbers-c far any any': 'Two files each would answer two families. We were sent by a good many more.',
  'refused numbers-c near any any': 'Two files each is close. One step toward us, and we start choosing folders.',
  'refused evidence far any any':
    'We can wait for an answer. On evidence this lets us wait far too long for far too little.',
  'refused evidence heat any sharp': 'On evidence we might go further in a quieter room. Let it cool, and try us.',
  'refused evidence-a far any any': 'A door that shuts without a word. We were sent a long way to have that changed.',
  'refused evidence-a near any any':
    'A refusal without reasons is more than we can explain. One step nearer to us, and we agree.',
  'refused evidence-a spent any any':
    'No reasons owed, on trust; and trust is what has run out here. Something from you first.',
  'refused evidence-b far any any': 'Sixty days, and at the end perhaps a polite no. We need far more to carry home.',
  'refused evidence-b lean any any': 'The draft already leans, and with the sixty-day answer on that side it slides.',
  'refused offlimits far any any':
    'On the off-limits clause we came for much more. We owe it to people who cannot leave the building.',
  'refused offlimits near any any':
    'On the off-limits clause we still want more, and only a little. One step, and this passes.',
  'refused offlimits spent any any':
    'On the off-limits clause we could give way to somebody we believed. Give us a reason to.',
  'refused offlimits-b far any any':
    'Secret lists. The people who need to know they are safe would be the last to hear. Too far.',
  'refused offlimits-c far any any':
    'A short list is a kind one. It stops a long way before the last person who needs it.',
  'refused verification far any any':
    'Trust is a fine word, and my whole profession uses it. On verification we need far more.',
  'refused verification near any any': 'Verification is what holds us, and only by a step. Take it, and we agree.',
  'refused verification-b far any any':
    'One closed meeting a year would leave us guessing for the rest of it. Far too little.',
  'refused verification-c far any any':
    'A count nobody may read tells our voters nothing. We need far more than a telephone number.',
  'refused relief far any any': 'On relief we would have to show a deed for every gift. This is a long way from that.',
  'refused relief heat any sharp':
    'Relief that is pushed out of us will not last a week at home. Ask without the push.',
  'refused relief-b far any any':
    'A year without sanctions, for no deed at all, would not last one hearing in Congress.',
  'refused relief-b far cautious tense':
    'A year is long. Show us how it ends early if the files stop, and we will read it again.',
  'refused relief-b far proud tense':
    'April was an answer to something. An answer is not paused because somebody asks.',
  'refused relief-b far steady tense': 'A year for nothing is too long. A month for each closed file we could count.',
  'refused relief-b near any any':
    'The year’s pause is almost within our reach. One step toward us, and our hand closes on it.',
  'refused relief-c far any any': 'We hoped for far more from relief than two desks with flags on them.',
  'refused relief-c near any any':
    'Two ambassadors back, and we are one step from yes. Take the step, and they can pack.',
} as const
