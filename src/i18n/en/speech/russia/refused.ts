/** What the head of the Russian delegation says when a text is refused: with the true reason, where it is known. */
export const refused = {
  'refused any any any calm':
    'We follow your reasoning down to the last line, and there we stop. The text stays as it stands.',
  'refused any any any calm 2':
    'It is carefully written, and we have read it carefully. We cannot carry it home. The answer is no.',
  'refused any any any calm 3':
    'There are words in this we would keep. Together they say something we would have to explain away. No.',
  'refused any any any tense': 'No. We have nothing against the handwriting; it is the sum at the bottom.',
  'refused any any any tense 2': 'We decline. Read it once from our chair, and you will find the word that stops us.',
  'refused any any any tense 3': 'Not this. Whoever signed it for us would spend the summer explaining it.',
  'refused any any any sharp': 'No. We could not read this out at home.',
  'refused any any any sharp 2': 'Refused. The page is clear, and clearly yours.',
  'refused any any any brink': 'I cap my pen. Bring the next page nearer to us.',
  'refused any any any brink 2': 'The page is turned over. The back of it is free.',
  'refused any far any any': 'The form is good. What it gives us is a long way short of what we came to fetch.',
  'refused any far any any 2':
    'We read it with hope and reached the end of the line too soon. There is far too little there.',
  'refused any far any sharp': 'Far too little. We did not cross Europe for a footnote.',
  'refused any far any sharp 2': 'Read your own page. There is hardly anything of ours on it.',
  'refused any far any brink': 'I slide it back. Far too short. Write it longer.',
  'refused any far any brink 2': 'I lay a ruler on it. Much too short.',
  'refused any far cautious any':
    'We see the step and cannot see the floor. Let it be smaller, or let it end on a date.',
  'refused any far proud any': 'A delegation that takes this has no need of a flag on its side of the table.',
  'refused any far steady any':
    'It has a price, and what you offer does not reach it. Add to your column, and we will count again.',
  'refused any near any any':
    'You are close enough that we will not argue. Move one step our way and put it to us again.',
  'refused any near any any 2':
    'Most of it would pass as it lies. Bring it one step nearer to us, and the answer changes.',
  'refused any near any sharp': 'Almost. One step toward us, and it stands.',
  'refused any near any sharp 2': 'The pen is ready. It waits for one step of yours.',
  'refused any near any brink': 'My hand is on the pen. One step more.',
  'refused any near any brink 2': 'I leave the cap off. One step our way.',
  'refused any near cautious any': 'One more step our way, and the risk is one we can sign for.',
  'refused any near cautious any 2': 'Almost all of it is safe. One step our way takes care of the rest.',
  'refused any near proud any': 'You are one step away. We will wait here until you have taken it.',
  'refused any near proud any 2':
    'This could nearly have been ours. One step more from your side, and we will call it that.',
  'refused any near steady any': 'The sum is done: you are one step short of it, and no more than one.',
  'refused any near steady any 2': 'A single step is missing. Add it, and there is nothing here left to bargain over.',
  'refused any lean any any':
    'The draft already leans your way. Whatever is laid on that side now is weighed together with the rest.',
  'refused any lean any any 2': 'We look at the whole sheet as well as at this. Our half of it is pale.',
  'refused any lean any sharp': 'The draft leans already. Put some weight on our side first.',
  'refused any lean any brink': 'I tilt the page. See which way it runs. Correct it.',
  'refused any lean cautious any':
    'Somebody at home adds up the whole draft at night. Today that sum would frighten them. Lighten it first.',
  'refused any lean proud any':
    'The draft as it stands is already less than we owe ourselves. We will not lower it further.',
  'refused any lean steady any':
    'The whole draft is in debt to us. Pay something back on another clause, and put this again.',
  'refused any spent any any':
    'There is little credit between us to draw on. Give something first; then this will read differently.',
  'refused any spent any any 2':
    'We would have to take you at your word, and so far we have only paper. Give something first.',
  'refused any spent any sharp': 'You ask on account, and no account is open. Give first.',
  'refused any spent any sharp 2': 'Nothing has been paid in yet. We do not lend.',
  'refused any spent any brink': 'My hand is open and empty. Put something in it first.',
  'refused any spent any brink 2': 'I show you an empty page. Write something of yours first.',
  'refused any spent cautious any':
    'We have been careful with strangers before, and seldom sorry. Give something first, and this can be read again.',
  'refused any spent steady any':
    'There is nothing yet to set this against. One gift on your side of the sheet would change that.',
  'refused any heat any any': 'Asked quietly, you might have had it. We do not move while we are being pushed.',
  'refused any heat any any 2': 'In a loud room our clauses close one by one. Let it cool, and ask again.',
  'refused any heat any sharp': 'Not in this noise. Quiet first, then the clause.',
  'refused any heat any sharp 2': 'You push, and the line stays where it was. Lower your voice.',
  'refused any heat any brink': 'I fold my hands. They open when the room is quiet.',
  'refused any heat any brink 2': 'My pen is down until this is quiet. Then we read.',
  'refused scope far any any':
    'On scope your list and ours are still two different lists. This is far from the one we brought.',
  'refused scope-c far any any':
    'Money crimes only. We brought a longer list, and most of it is still lying on our side. Too far.',
  'refused scope-c near any any': 'Money crimes only would nearly do for us. Come one step closer, and it stands.',
  'refused scope-d far any any':
    'With the listed places, every duty officer could be read into the clause. That is far from where we can stand.',
  'refused scope-d far cautious any':
    'A listed place, any motive, and no word on who judges the motive. We would be signing in the dark.',
  'refused scope-d far proud any': 'That door opens toward our services. We will not hold it open for you.',
  'refused scope-d far steady any':
    'The listed places are worth much to you and cost us much. Pay for them, and ask again.',
  'refused scope-d near any any':
    'Money crimes and listed places we could almost initial. Come one step toward us, and we will.',
  'refused nationals far any any':
    'On nationals we need far more. At home that clause is read before the date and the signature.',
  'refused nationals-b far any any':
    'A home trial sounds like ours. A duty to hold it, watched and reported, is far more than we came to give.',
  'refused nationals-b far any any 2':
    'You leave us our courtroom and sit down beside the judge. That is far from the clause we brought.',
  'refused nationals-b far cautious any':
    'Once we are bound to try every case, somebody will say which ones we missed. Make the duty smaller.',
  'refused nationals-b far proud any':
    'Whether a Russian citizen is tried is decided in Russia. Your text decides it in Geneva.',
  'refused nationals-b far steady any': 'A duty to try each case costs us far more than you offer for it here.',
  'refused nationals-b near any any':
    'A trial at home, on shared evidence: there is one step between us and that. Take it, and we agree.',
  'refused nationals-c far any any':
    'A neutral court is still a court abroad, and our citizen is still on the aeroplane. Too far for us.',
  'refused nationals-c far proud any': 'We do not rent a courtroom for our own citizens. There is one at home.',
  'refused numbers far any any':
    'The arithmetic is clean. On numbers it still gives us far less than we were sent for.',
  'refused numbers-b heat any any': 'Equal numbers are a quiet idea. In a loud room we hear in them only a demand.',
  'refused numbers-c far any any': 'Two files each is an experiment, and we were sent for a rule. It is far too small.',
  'refused numbers-c near any any':
    'Two files each is one step from something we can show at home. Take it, and we agree.',
  'refused numbers-d far any any':
    'No quota: you would write often, and we would always be packing. Too far from equal.',
  'refused numbers-d far steady any':
    'Evidence decides, says the text, and most of the evidence would be yours. That trade is far from even.',
  'refused evidence far any any':
    'A file deserves a reader. On evidence this asks far more of our side than we can promise.',
  'refused evidence-b far any any':
    'Reasons within sixty days, to anyone who writes. We brought a clause with far fewer duties in it.',
  'refused evidence-b far cautious any':
    'Sixty days run while we are still asking what may be said. That is too short for a careful ministry.',
  'refused evidence-b far proud any':
    'Our courts give their reasons at home. We do not owe them abroad by the sixtieth day.',
  'refused evidence-b far steady any':
    'A reasoned answer in sixty days is dear to write, and you put very little against it.',
  'refused evidence-b near any any':
    'The sixty-day answer is nearly ours. It wants one step more, and then the clerks may start.',
  'refused evidence-c far any any':
    'An annex, samples, a hearing: your file would pass through more hands than we can answer for. Too far.',
  'refused evidence-c lean any any':
    'On top of what already stands the technical annex tips the draft, and somebody in Moscow weighs these things.',
  'refused offlimits far any any':
    'Nobody here wishes a hospital dark. Your wording of the off-limits clause is still far from ours.',
  'refused offlimits-c far any any':
    'The places are right, and the page is public. We had hoped for far less daylight.',
  'refused offlimits-c heat any any':
    'Nobody here will speak against a hospital, least of all in a quarrel. Let it be quiet, and ask again.',
  'refused offlimits-d far any any': 'Sixteen sectors is most of a country. Our list would have to be a map. Too far.',
  'refused offlimits-d far any any 2':
    'For sixteen sectors of yours we would have to answer for every cellar in our country. That is far too much.',
  'refused offlimits-d near any any':
    'Your sixteen and our list: nearly. Give way by one step, and both can be copied out.',
  'refused verification far any any':
    'To be checked is no disgrace. This much checking is far more than we can carry home.',
  'refused verification-c near any any':
    'The night desk we could almost staff. One step our way, and somebody will be on duty.',
  'refused verification-d far any any':
    'A public report, twice a year: two headlines we did not write. That is far from what we need.',
  'refused verification-d far cautious any':
    'A public report, before anyone here has seen a private one. Let the first be closed, then ask.',
  'refused verification-d far proud any': 'We report to our own parliament. Others may read about it there.',
  'refused verification-d far steady any':
    'A public report gives you a headline and us a bad week. What do you set against the week?',
  'refused verification-d near any any':
    'The public report is one step from something we can sign. Take it, and we will.',
  'refused relief far any any': 'We thank you for opening the drawer marked relief. What lies in it is very little.',
  'refused relief-c far any any':
    'Two ambassadors at their desks, after April, are furniture; no bank at home would notice.',
  'refused relief-c far cautious any':
    'Two ambassadors can be sent home again in an afternoon. We need something that stays longer.',
  'refused relief-c far proud any':
    'The return of an ambassador is a courtesy among states. We did not come to be paid in courtesies.',
  'refused relief-c far steady any':
    'Two ambassadors weigh little on the scale at home. Put a measure beside them, and it moves.',
  'refused relief-c near any any': 'Two ambassadors almost fill the line. One step our way, and it can be read out.',
  'refused relief-d far any any':
    'You would judge each case, and lift or restore as you find. From what we call relief that is far.',
  'refused relief-d far proud any': 'We are not pupils, to be let out one at a time. Write it between equals.',
} as const
