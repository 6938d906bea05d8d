/**
 * What the head of the American delegation says, by tags (see ../../speech.ts). All of it is fiction. A line knows no
 * more than its tags, so one tagged `any` names no clause and no deed that may be absent.
 */
export const usa = {
  // Accepted gladly.
  'gain any any any calm': 'We looked for the catch and ran out of page. Agreed, as written.',
  'gain any any any calm 2':
    'There is enough depth under this for both of us. We can take it home at any tide. Agreed.',
  'gain any any any calm 3':
    'This will still read well when the cameras have gone home, and that is how we choose. Yes.',
  'gain any any any tense': 'Yes. We can say what it does in one sentence, and the sentence is true.',
  'gain any any any tense 2': 'Agreed. Nobody on this side has reached for an eraser, so please write it in now.',
  'gain any any any tense 3':
    'We take it. You may have noticed how little we argued; put that in the minutes as thanks.',
  'gain any any any sharp': 'Yes. Write it in. We are not going to quarrel with good text.',
  'gain any any any sharp 2': 'Agreed. That one is sound, whatever else was said.',
  'gain any any any brink': 'The coat goes back on the chair. Agreed.',
  'gain any any any brink 2': 'Chairs in. That one is good. Write it down.',
  'gain any any cautious any': 'We have looked underneath, and nothing there is moving. Agreed.',
  'gain any any proud any': 'That is a text we can sign with the flag in the picture. Yes.',
  'gain any any steady any': 'What you give covers what you ask. That is all we look for in a page. Yes.',
  'gain scope any any any': 'A victim could read this and know which crime is meant. On scope, agreed.',
  'gain nationals any any any':
    'On nationals, that gives a prosecutor something to file and a judge something to read. We are with you.',
  'gain numbers any any any': 'On numbers we can explain this at home without a blackboard. Agreed.',
  'gain evidence any any any':
    'A judge could work with that, and so could a tired investigator at midnight. On evidence, yes.',
  'gain offlimits any any any':
    'Somewhere tonight a nurse will not hear of this, which is the idea. On the off-limits clause, yes.',
  'gain verification any any any': 'Now we would know whether it is kept, and when it is not. On verification, agreed.',
  'gain relief any any any': 'We can answer for that in front of a committee, sitting up straight. On relief, yes.',
  'gain scope-c any any any':
    'Ransom and bank theft, no officers of state. It leaves out things we care about. It is a place to start.',
  'gain scope-d any any any':
    'Ransom, bank theft, and the places on the list. A pipeline now counts for as much as a purse. Write it in.',
  'gain scope-d any any any 2':
    'Money crimes, and any hand on the listed places, whatever it wanted there. That is the crime we mean.',
  'gain nationals-b any any any':
    'The trial in your court, the file in both languages. Our prosecutors will grumble, and they will send the boxes.',
  'gain nationals-c any any any': 'A court on ground that belongs to neither of us. Slow, and it has been done. Yes.',
  'gain nationals-d any any any':
    'A verdict where the harm was done, a cell near the family. A consul learns to value both. Yes.',
  'gain numbers-c any any any':
    'Two files each. Few enough to keep an eye on, and real enough to learn from. We will bring ours.',
  'gain numbers-d any any any':
    'No quota; each request goes as far as its evidence. Our courts work like that on a good day. Yes.',
  'gain numbers-d any any any 2': 'Nobody counts and everybody proves. It is more work for us too. Agreed.',
  'gain evidence-b any any any':
    'Sixty days, in writing, with reasons. Anyone who has waited on such a letter knows what a date is worth. Agreed.',
  'gain evidence-c any any any':
    'Logs, wallet traces, samples, and then a judge. Our lawyers will want to frame it. We accept.',
  'gain evidence-c any any any 2':
    'Proof travels with the request, and a court reads it. My lawyers are nodding, which is rare.',
  'gain offlimits-c any any any':
    'Hospitals, in public, in both languages. We asked for that in daylight, and in daylight it comes. Agreed.',
  'gain offlimits-d any any any':
    'Sixteen sectors on our sheet, and your own list beside it. Agreed. Print them both large.',
  'gain verification-c any any any':
    'A duty officer, thirty days, one score we both keep. If it fails, we shall know on which day.',
  'gain verification-d any any any':
    'A public report every six months. It will embarrass us about as often as you, and we can stand that.',
  'gain relief-c any any any':
    'Ambassadors back at work. After a spring of talking through newspapers, we will take it. Agreed.',
  'gain relief-d any any any':
    'A closed case lifts a measure; a broken promise puts it back. Our own lawyers could have written that sentence. Yes.',
  'gain relief-d any any any 2':
    'Deeds first, relief after, and both can be undone. Congress could follow that with one finger. Yes.',

  // Accepted, though a clause of it costs them something.
  'grudging any any any calm': 'We can do without what this takes away, if we have to. It seems we have to. Agreed.',
  'grudging any any any calm 2': 'It will cost me an unpleasant call, and I will make it myself. You have your text.',
  'grudging any any any tense': 'All right. It is less than we were sent for, and we can stand behind it.',
  'grudging any any any tense 2': 'Agreed. Please do not look pleased until we are out of the room.',
  'grudging any any any tense 3': 'We accept. It scrapes the bottom going over, and we will be asked about the paint.',
  'grudging any any any sharp': 'Fine. We pay for this one, and we are counting.',
  'grudging any any any sharp 2': 'All right. That hurt, and we said yes. Note both.',
  'grudging any any any brink': 'My hand is off the door. You have your text.',
  'grudging any any any brink 2': 'I pick up the pen again. Yours, this once.',
  'grudging any any cautious any': 'All right, and we will be reading the gauge on it from the first day.',
  'grudging any any proud any': 'We accept because we choose to. Please let the minutes show no other reason.',
  'grudging any any steady any': 'Agreed. You owe us one of about this size.',
  'grudging scope any any any':
    'On scope there are cases on my desk that this will not help. We accept, and I will call those people.',
  'grudging nationals any any any':
    'On nationals we will have families to face. We accept, and somebody from this table will go in person.',
  'grudging numbers any any any':
    'On numbers our prosecutors will say we let you hold the ruler. They will be half right, and we accept.',
  'grudging evidence any any any':
    'On evidence this leaves us waiting at your door with a good file. We will wait; please open.',
  'grudging offlimits any any any':
    'The off-limits clause protects fewer people than we had in mind. Fewer is a start. All right.',
  'grudging verification any any any':
    'On verification you ask us to squint. All right; we have done it for worse paper.',
  'grudging relief any any any': 'On relief I will be called generous, and it will not be meant kindly. You have it.',
  'grudging scope-b any any any': 'A wide list with loose edges. Agreed, and we will walk those edges with a lawyer.',
  'grudging scope-c any any any':
    'Money crimes, and no officers of state. That leaves people on my list whom it will never touch. We take what it does touch.',
  'grudging nationals-b any any any':
    'A home trial, then. We send you the evidence and read about the verdict. It will have to do.',
  'grudging nationals-b any any any 2':
    'Each tries its own, on evidence from both. We will send an observer who takes notes. Very well.',
  'grudging numbers-b any any any':
    'One for one, from the agreed offences. Our prosecutors do not count people. From today they will have to.',
  'grudging numbers-c any any any': 'Two files each. Agreed. I have a cabinet full, and now I must choose two.',
  'grudging numbers-c any any any 2': 'Two each. It is a sample, and we came for the shelf. All right, a sample.',
  'grudging evidence-b any any any':
    'Sixty days for a written answer. A crew moves its servers in six. We accept, and the clock starts at signature.',
  'grudging evidence-b any any any 2':
    'You answer in sixty days, with reasons, and a yes is not promised. We will buy a calendar. Agreed.',
  'grudging offlimits-b any any any':
    'Secret lists of equal length. No hospital will ever hear of this. We take it anyway.',
  'grudging offlimits-c any any any':
    'A short list. Agreed. People will ask about every place that is missing, and they will live there.',
  'grudging offlimits-c any any any 2':
    'Hospitals and water are in; the pipelines wait outside. Half a harbour wall. We take it.',
  'grudging verification-b any any any':
    'One closed meeting a year. Three hundred and sixty-four days is a long time to hold a breath. We will try.',
  'grudging verification-c any any any':
    'A number that answers and a score nobody sees. Voters will have to take our word for it. Very well.',
  'grudging relief-b any any any':
    'A year’s pause, and visas moving. We will be asked what we were paid for a year. Accepted.',
  'grudging relief-b any any any 2':
    'Twelve months without new sanctions. I will practise that answer on the plane, out loud. Agreed.',
  'grudging relief-c any any any':
    'Ambassadors only. It is little to give, and we will still be asked what we got for it. Fine.',
  'grudging relief-c any any any 2':
    'Two ambassadors fly back. I know what the headline will be, and it is short. Agreed.',

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
  'better scope-e any any any':
    'Every break-in, officers included: yours today, ours tomorrow. Money crimes alone do better by both of us.',
  'better nationals-e any any any':
    'Full surrender runs both ways, and one day our own people would board. A home trial serves both of us better.',
  'better evidence-d any any any':
    'Put our analysts in one room, and each learns how the other watches. Neither of us wants that. Take the sixty-day answer.',
  'better evidence-e any any any':
    'An indictment alone runs both ways, and no judge ever looks. A bare right to refuse costs us no more.',
  'better offlimits-e any any any':
    'A penalty that falls by itself would one day fall on us. The same two lists, without it, serve both better.',
  'better verification-e any any any':
    'Outside observers need new law in both capitals. A half-yearly public report tells our voters more, and sooner.',
  'better relief-e any any any':
    'Sanctions on a timer leave nobody to telephone. Relief for each closed case does better by both of us.',

  // Far too little.
  'insult any any any calm':
    'I know what I would be called at home for carrying this, and I would have earned it. Take it back.',
  'insult any any any tense': 'No. Somebody wrote that to see our faces. Now you have seen them, so write a real one.',
  'insult any any any tense 2':
    'That is a page for the waste basket, and we would rather you dropped it in yourselves.',
  'insult any any any sharp': 'Take it back. We will not put our initials near that.',
  'insult any any any sharp 2': 'No. There are kinder words on a parking ticket. Start again.',
  'insult any any any brink': 'We have stood up. Offer something, and we will sit.',
  'insult any any any brink 2': 'The coats are on. A serious page takes them off.',
  'insult nationals-a any any any':
    'Each side may prosecute, or may not. That is the weather, and you want us to sign for it.',
  'insult evidence-a any any any':
    'Refusal without reasons, on a page with a seal. We would not dare send this to our own lawyers.',
  'insult offlimits-a any any any': 'A pledge and no list. You are asking a hospital to live on adjectives.',

  // Their instructions forbid it.
  'redline any any any calm':
    'I could hear you out until five, and my instructions would say the same. That one is closed to us.',
  'redline any any any tense':
    'No. It is not ours to give, by this door or any other, and we would rather tell you now.',
  'redline any any any tense 2':
    'We cannot. There is rock there, on our chart and in our orders. Steer for something else.',
  'redline any any any sharp': 'Our orders say no, and they say it in one word. Strike it.',
  'redline any any any sharp 2': 'We are not allowed. Ask for something that is ours to give.',
  'redline any any any brink': 'The folder is shut on that. Open another page.',
  'redline any any any brink 2': 'I cross it out. Everything else, we will still read.',
  'redline scope-a any any any':
    'This makes a sentence on a website a crime. At home it is lawful speech. No American delegation can sign it.',
  'redline nationals-a any any any':
    'Nobody handed over, and nobody obliged to try them. Our instructions do not let us take that to the victims.',
  'redline numbers-a any any any': 'One for one, any name you like. That is a market in people. Take it back.',
  'redline offlimits-a any any any':
    'A pledge without a list. Our instructions say not to come home with that, and we will not.',
  'redline verification-a any any any':
    'Nobody checks anything, and the page calls it trust. Our orders rule that out.',
  'redline relief-a any any any':
    'April undone before the first file is opened: Congress would undo us sooner. Put relief later, and make it smaller.',

  // Refused, with the true reason where it is known.
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
  'refused any far any brink': 'I push it back across. Far too little. Try again.',
  'refused any near any any': 'There is a foot too little water under this. One step our way, and it floats.',
  'refused any near any any 2': 'Do not throw it away. One step nearer to us, and we would be writing it in now.',
  'refused any near any sharp': 'Close. One step our way, and it is done.',
  'refused any near any brink': 'The pen is up. One step our way, and it writes.',
  'refused any lean any any': 'The whole draft leans your way already. We cannot load one more crate on that side.',
  'refused any lean any any 2': 'Read it from the top. Add up what already stands, and you will see why we stop here.',
  'refused any lean any sharp': 'Look at the whole page. It tilts to you. Level it.',
  'refused any lean any brink': 'I hold the page up. It hangs your way. Level it.',
  'refused any spent any any':
    'This would have to rest on goodwill, and there is none in the room yet. Give something first.',
  'refused any spent any any 2':
    'If we knew you better, perhaps. As things stand, something has to come from your side first.',
  'refused any spent any sharp': 'There is no credit for that here. Give first, then ask.',
  'refused any spent any brink': 'I turn out my pockets. No credit left. You first.',
  'refused any heat any any': 'At this volume our answer only gets shorter. Ask quietly, and it will be read.',
  'refused any heat any any 2': 'Give the room ten minutes and an open window. Pushed, we stay exactly where we are.',
  'refused any heat any sharp': 'Cool the room first. Nobody here gives under a raised voice.',
  'refused any heat any brink': 'Hands off the table, ours too. Quieter, and we read it.',
  'refused any far cautious any':
    'I would like to see the way out before we walk in. Give this an end date, and we will reread it.',
  'refused any near cautious any': 'Nearly. One step our way, and we could sleep on it without getting up to check.',
  'refused any lean cautious any': 'The draft as a whole already sits low. Take a little out before we load this.',
  'refused any far proud any': 'The United States can wait for a better page than this. We have sat in harder chairs.',
  'refused any near proud any': 'One step more from you. Then nobody on either side has to call it a favour.',
  'refused any lean proud any': 'Read the draft from the top. We do not add to a page that already prices us too low.',
  'refused any far steady any': 'This takes far more from us than it pays. Even it up and ask again.',
  'refused any near steady any': 'Short by one step. Make it up, and we have a trade.',
  'refused any lean steady any': 'The draft owes us already. Settle some of that, and this can be read again.',
  'refused scope far any any':
    'On scope your page and ours describe two different crimes. The distance is too great today.',
  'refused nationals far any any':
    'A courtroom we could discuss. On nationals this leaves our victims standing a long way outside it.',
  'refused numbers far any any':
    'On numbers we are far apart. You count heads; our prosecutors count what can be proved.',
  'refused evidence far any any':
    'We can wait for an answer. On evidence this lets us wait far too long for far too little.',
  'refused offlimits far any any':
    'On the off-limits clause we came for much more. We owe it to people who cannot leave the building.',
  'refused verification far any any':
    'Trust is a fine word, and my whole profession uses it. On verification we need far more.',
  'refused relief far any any': 'On relief we would have to show a deed for every gift. This is a long way from that.',
  'refused scope-b far any any':
    'A list that wide has room in it for a journalist. It is far from anything we can defend.',
  'refused nationals-b far any any':
    'A trial at home, on our file, and we read the verdict in the papers. Too far for our families.',
  'refused numbers-b far any any': 'One for one turns evidence into a queue. Our courts are a long way from that.',
  'refused offlimits-b far any any':
    'Secret lists. The people who need to know they are safe would be the last to hear. Too far.',
  'refused relief-b far any any':
    'A year without sanctions, for no deed at all, would not last one hearing in Congress.',
  'refused relief-b far cautious any':
    'A year is long. Show us how it ends early if the files stop, and we will read it again.',
  'refused relief-b far proud any': 'April was an answer to something. An answer is not paused because somebody asks.',
  'refused relief-b far steady any': 'A year for nothing is too long. A month for each closed file we could count.',
  'refused evidence-b lean any any': 'The draft already leans, and with the sixty-day answer on that side it slides.',

  // They were asked which clause weighs most.
  'ask scope any any any': 'Scope. If ransom is not called a crime in the first clause, nothing behind it will hold.',
  'ask scope any any any 2':
    'Scope. The people who paid to get their own records back should find themselves on page one.',
  'ask nationals any any any': 'Nationals. People who were robbed ask us one thing: which courtroom, and when.',
  'ask nationals any any any 2':
    'The clause on nationals. Whoever is charged, on either side, should see a judge before they see retirement.',
  'ask numbers any any any': 'Numbers. Before we agree how many, our courts will want to know on what grounds.',
  'ask evidence any any any': 'Evidence. Our courts ask what can be proved, and they ask it of us as well.',
  'ask evidence any any any 2': 'The evidence clause. We have a basement of good files, and no address that answers.',
  'ask offlimits any any any':
    'The off-limits clause. Much else on the page we can explain at home. A dark operating theatre we cannot.',
  'ask offlimits any any any 2':
    'Off-limits. Start with the places where a screen going dark stops somebody’s breathing.',
  'ask verification any any any': 'Verification. A promise nobody measures is only a guess at the depth.',
  'ask verification any any any 2':
    'Verification. I would like to know that it is kept without having to ask a journalist.',
  'ask relief any any any': 'Relief. It is the one clause Congress will read standing up.',

  // Replies to moves that put no text forward.
  'taken any any any any': 'You took it as it came. We will not touch a word of it now.',
  'taken any any any any 2': 'Thank you. There are three arguments in this folder that nobody now has to hear.',
  'taken any any any calm': 'That is kind reading, and we will be as careful with it as you were. In it goes.',
  'taken any any any tense': 'Good. We meant that one, and we are glad it was believed.',
  'taken any any any sharp': 'You have it. Better than another round of this.',
  'taken any any any brink': 'Good. Everybody sits. Write it in.',
  'ease any any any any': 'Good. There was an answer ready on this side. It can stay in the folder.',
  'ease any any any any 2': 'Thank you. We had a remark ready too, and it was none of our best.',
  'ease any any any calm': 'That helps. I can hear the lake again, which is a better sound than me. Please, continue.',
  'ease any any any tense': 'Thank you. The water is down to where a small boat can go out.',
  'ease any any any sharp': 'You did that with your own people watching. It is noticed.',
  'ease any any any brink': 'All right. We sit down again. We are listening.',
  'press any any any any': 'Noted, at that volume. We will take the clause in its turn, as before.',
  'press any any any tense': 'No need to lean on the table. My hearing is poor, but it reaches that far.',
  'press any any any sharp': 'That got you a louder room. It got you nothing else.',
  'press any any any brink': 'I close the folder. Say it softly, and it opens.',
  'press any any cautious any':
    'All right, we will look at the wording again before we break. That is a promise to look, and we keep those.',
  'press any any proud any': 'You may have noticed that nobody on this side has picked up a pen.',
  'press any any steady any': 'Pressure we count as nothing. Put a text beside it, and we count again.',
  'bridge any any any any': 'That sentence we can read on the steps of the Capitol. We saw who paid for it.',
  'bridge any any any calm': 'You built that one for us plank by plank, and left your own name off. Thank you.',
  'bridge any any any tense': 'That helps us at home more than you may know. It goes on the first page.',
  'bridge any any any sharp': 'We can use that. And we know what it cost.',
  'bridge any any any brink': 'We keep our seats. That sentence helps.',
  'gallery any any any any': 'We can wait until your newspapers have been served. The text is where you left it.',
  'gallery any any any calm': 'A good speech. Ours on the same subject is longer and worse. Back to the draft, please.',
  'gallery any any any tense': 'That was for the balcony, and the balcony liked it. There is still a table down here.',
  'gallery any any any sharp': 'You found the cameras. Now find the page.',
  'gallery any any any brink': 'Our microphones are off. Yours next, then the text.',
  'adjourn any any any any': 'Fine with us. We have stopped talks later than this and been sorry.',
  'adjourn any any any calm':
    'Agreed. What is open stays open, and we will say so at the door before somebody says it for us.',
  'adjourn any any any tense': 'All right. Drop anchor here, before somebody decides to be clever; it is usually me.',
  'adjourn any any any sharp': 'Good. We all need a door and some air.',
  'adjourn any any any brink': 'Chairs back, papers down. We stop here.',

  // Signing, leaving, meeting.
  'sign-treaty any any any any':
    'Put it into law. Whoever sits here after us should not need to like each other to keep it.',
  'sign-treaty any any any any 2':
    'Two thirds of the Senate is a long corridor, and I have sensible shoes. As a treaty, we sign.',
  'sign-protocol any any any any': 'Make it a protocol. Smaller than we hoped for, and it survives our own lawyers.',
  'sign-protocol any any any any 2':
    'A protocol to the old treaty: no trumpets, and it starts working on Monday. We sign.',
  'sign-declaration any any any any':
    'A declaration is a promise with cameras in the room. Some of those have been kept, and we mean this one.',
  'sign-declaration any any any any 2': 'A declaration, then. It floats in very little water, and it floats. We sign.',
  'walk any any any any': 'We came ready to stay until five. The offer of a chair stands.',
  'walk any any any any 2': 'I am sorry. We will be in the building a while, if anyone turns round.',
  'walk any any any sharp': 'Your choice. We will push the chairs in.',
  'breakdown any any any any':
    'That is enough, from both of us. We are going home with nothing, and we will have to say so.',
  'breakdown any any any any 2':
    'It is over for today. Somewhere under that noise there was a text, and I am sorry we drowned it.',
  'greeting any any any any':
    'Good afternoon. We brought a pencil for every clause, and an eraser for each of them too.',
  'greeting any any any any 2': 'I have two speeches in this folder and cannot find the better one. Please begin.',
  'greeting any any any any 3':
    'My father took soundings before he took a ship in. Let us begin the same way: what can you sign?',
  'greeting any any any any 4':
    'Good afternoon. There are cameras at the gate and none in here. Put something on the page.',
  'resume expanded any any any':
    'Back to work. The principles were the easy part; now come evidence, the off-limits clause, verification and relief.',
  'resume expanded any any any 2':
    'The lake did some of us good. Four clauses are waiting, and they are the ones people will feel.',
  'resume expanded any any any 3':
    'A harbour pilot slows down in fog first and argues afterwards. Let us take these four clauses that way.',
  'resume final any any any': 'Last session. What is settled moves one step at a time now, so choose the step.',
  'resume final any any any 2':
    'We can see the shore from here. Nothing new comes aboard; let us make what we have seaworthy.',

  // The player's own head, at the gate, by the lake and before the press.
  'say-silent any any any any': 'Good afternoon. There is nothing to say yet, and that seems the right way to walk in.',
  'say-silent any any any any 2': 'No statement now. Ask at the other door, when we know something.',
  'say-line-1 any any any any':
    'Hospitals, water, fuel, power: off limits. If we come out without that in writing, we have not done our work.',
  'say-line-1 any any any any 2':
    'There are places nobody attacks, in any season. We are here to have that list signed.',
  'say-line-2 any any any any':
    'At the least, people who steal for money go before a judge. We will sign nothing thinner than that.',
  'say-line-2 any any any any 2':
    'Ransom is theft, whatever language the note is in. Any paper we sign will call it that.',
  'say-warm any any any any':
    'They have victims too, in clinics and in banks. We mean to start there, and see how far it carries.',
  'say-warm any any any any 2':
    'There is a serious delegation across that table. We expect to learn something before we answer.',
  'say-channel any any any any':
    'No paper, no staff, nobody who writes memoirs. What did they really send you to bring back?',
  'say-channel any any any any 2':
    'This will be said once and denied politely. Which clause is your instruction, and which is only your taste?',
  'say-capital any any any any':
    'Get us Washington. They should hear it from this room before they read it from another.',
  'say-capital any any any any 2':
    'Six minutes with Washington. Four of them will be about tomorrow’s headline, so let us give them one.',
  'say-lakeside any any any any':
    'Walk down to the water with us. Any subject will do that has fewer than seven clauses.',
  'say-lakeside any any any any 2': 'Leave the draft under a stone, and come and look at the steamers.',
  'say-host any any any any':
    'Ask the Swiss for a wording. From them we can take what we would have to refuse from you.',
  'say-host any any any any 2':
    'There is still a blank on the page, and both of us are too polite to fill it. Let the host.',
  'say-retract any any any any':
    'The sentence at the gate was ours, and it was wrong for this text. We take it back ourselves.',
  'say-retract any any any any 2':
    'It will be an unpleasant evening and a better text. The line is withdrawn, and we will say so first.',
  'say-joint any any any any':
    'We wrote this statement together. If you need a winner in it, you will have to bring your own.',
  'say-joint any any any any 2':
    'One statement, read twice. The second reading is for anyone who did not believe the first.',
  'say-credit any any any any':
    'Our Russian colleagues will be asked at home why they signed. Ask us as well; we will speak for them.',
  'say-credit any any any any 2':
    'The Russian delegation could have caught an earlier plane. It stayed for the last page, and you should print that.',
  'say-claim any any any any': 'Read the text with a pencil. Mark what we asked for, and bring a spare.',
  'say-claim any any any any 2':
    'We told our own people what we needed. It is on the page; you may check the spelling.',
} as const
