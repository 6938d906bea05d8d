/**
 * What the head of the Russian delegation says, by tags (see ../../speech.ts). All of it is fiction. A line knows no
 * more than its tags, so one tagged `any` names no clause and no deed that may be absent.
 */
export const russia = {
  // Accepted gladly.
  'gain any any any calm':
    'You have read our side as well as your own, and it shows in the wording. Agreed as written.',
  'gain any any any calm 2':
    'This can be copied out fair. Nobody at home will ask us what it was meant to hide. We accept.',
  'gain any any any calm 3': 'Every word of it can be read aloud in Moscow, in the order in which it stands. Yes.',
  'gain any any any tense': 'Yes. It says the same in both languages, and that is rarer than it sounds.',
  'gain any any any tense 2': 'Accepted. We had an objection prepared, and find that it has nothing to stand on.',
  'gain any any any tense 3': 'Agreed. Write it in before either of us improves it.',
  'gain any any any sharp': 'Agreed. It stands on its own and needs no speech.',
  'gain any any any sharp 2': 'Yes to this. The text is better than the hour.',
  'gain any any any brink': 'I open the folder again. Agreed, as written.',
  'gain any any any brink 2': 'Good. My pen is on the line. This stands.',
  'gain any any cautious any':
    'This leaves nothing for anyone to find later. That is the best one can say of a text. Yes.',
  'gain any any proud any': 'This was written to an equal, and an equal agrees.',
  'gain any any steady any': 'The sum comes out, on your side of the sheet and on ours. Agreed.',
  'gain scope any any any':
    'Which acts are crimes, and for whom: now it can be read without a commentary. On scope we agree.',
  'gain nationals any any any':
    'On nationals this can be read aloud to a mother in Tver, and she would follow it. Yes.',
  'gain numbers any any any': 'Numbers are the one thing nobody mistranslates. These we can defend at home. Agreed.',
  'gain evidence any any any': 'A file from you, an answer from us, and one rule for both. On evidence, yes.',
  'gain offlimits any any any':
    'There are doors nobody should try, in any language. In the wording you give it, we agree.',
  'gain verification any any any': 'It says here how each of us will be believed. On verification we ask for no more.',
  'gain relief any any any': 'Relief is read first at home, before the greeting. This they will read to the end. Yes.',
  'gain scope-b any any any':
    'A wide list, with economic crime in it. Our prosecutors have files waiting that fit no narrower heading. We accept.',
  'gain scope-b any any any 2': 'It covers what is stolen with a keyboard and what is stolen with a signature. Agreed.',
  'gain scope-c any any any':
    'Ransom, stolen cards, laundering; no officers of either state. Your banks and ours have the same locks. Agreed.',
  'gain nationals-a any any any':
    'No citizen is handed over, by either side. That we could have signed at the gate. Yes.',
  'gain nationals-b any any any':
    'Tried at home, on your evidence and ours. Yes. We would rather explain a verdict to Moscow than an aeroplane.',
  'gain numbers-b any any any':
    'One for one, from offences both of us can name. That is a scale anybody may look at. Yes.',
  'gain numbers-b any any any 2':
    'Equal numbers, agreed offences, every name read by both sides. That we can show at home. Agreed.',
  'gain numbers-c any any any': 'Two files each. Four folders in all, few enough that every one will be read. Yes.',
  'gain evidence-a any any any':
    'Each side may refuse and need not say why. Old treaties have lived long on that sentence. Yes.',
  'gain evidence-b any any any':
    'You write, and within sixty days we answer with reasons. A letter deserves at least that. Yes.',
  'gain offlimits-b any any any':
    'Two lists of equal length, in two safes. What is on ours may stay between us. Agreed.',
  'gain offlimits-b any any any 2':
    'Equal lists, and neither of them read aloud. One can be exact when nobody is listening. Yes.',
  'gain offlimits-c any any any':
    'Hospitals, water, reactors, ambulances. Nobody had to teach us that. Had you left the line empty, we would have filled it.',
  'gain verification-a any any any':
    'No inspectors; each side answers for its own word. We intend to be held to ours. Agreed.',
  'gain verification-b any any any':
    'Once a year, a closed room, and people who are allowed to answer. Agreed. Bring the difficult questions.',
  'gain verification-c any any any':
    'A number that answers at night and a count nobody publishes. Write it before we think twice.',
  'gain relief-b any any any':
    'Twelve months without a new list, and visas moving. For that we can pay, and you will find that we pay on time.',
  'gain relief-b any any any 2':
    'A year in which nothing new is nailed to the door, and visas. We accept, and note the date.',
  'gain relief-c any any any':
    'Two ambassadors back at two desks. It is small, and it is where letters are delivered. Agreed.',

  // Accepted, though a clause of it costs them something.
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
  'grudging any any any brink': 'Take it. The folder stays open one page longer.',
  'grudging any any any brink 2': 'I initial it standing. Give us something to sit for.',
  'grudging any any cautious any': 'Accepted, and please put a date on it. We sleep better beside a date.',
  'grudging any any proud any': 'Accepted. Do not thank us in public; it was not done for thanks.',
  'grudging any any steady any': 'Accepted. We enter it on your account, and we keep accounts.',
  'grudging scope any any any':
    'On scope we shall be asked what we were thinking of. We accept, and shall prepare an answer.',
  'grudging nationals any any any':
    'On nationals you have brought us to the last line of the page. We accept; please do not turn it.',
  'grudging numbers any any any':
    'Somebody at home will do this sum tonight and find us short. On numbers, accepted all the same.',
  'grudging evidence any any any':
    'Our courts will grumble at the evidence clause, and they write long letters. So be it.',
  'grudging offlimits any any any':
    'On the off-limits clause you ask more than we meant to give. Have it, for whoever is behind those doors.',
  'grudging verification any any any': 'So we shall be checked, and so will you. On verification, very well.',
  'grudging relief any any any': 'On relief this is thin, and we know who will hold it up to the light. We take it.',
  'grudging scope-c any any any':
    'Money crimes only, and no officers of either state. Narrower than we hoped, and legible. Write it in.',
  'grudging scope-c any any any 2':
    'Only crimes for money, our officers outside it, as yours are. Less than we hoped. Very well.',
  'grudging scope-d any any any':
    'Money crimes and the listed places. We look for a side door in that sentence and see none yet. Very well.',
  'grudging nationals-b any any any':
    'A trial at home, your evidence on the desk, your observer in the second row. Accepted, all the same.',
  'grudging nationals-c any any any':
    'A trial in a neutral country. Our lawyers will call it handing over with better manners. We will answer them.',
  'grudging numbers-c any any any':
    'Two files each. We came with a principle and you have made it four folders. Very well.',
  'grudging numbers-c any any any 2':
    'Two files from you, two from us. A small step, and one we can retrace. Accepted.',
  'grudging evidence-c any any any':
    'Logs, wallets, samples, then a judge. We came for something lighter. Accepted today; please do not take it for a habit.',
  'grudging evidence-c any any any 2':
    'Every request with its logs and samples, and a court to weigh them. It is heavier reading. Accepted.',
  'grudging offlimits-c any any any':
    'A short list, in public. The places on it are right; that everyone may read it is harder. We agree to it.',
  'grudging offlimits-c any any any 2':
    'Hospitals, water, reactors, in a public list. We would have whispered it. Say it aloud, then.',
  'grudging offlimits-d any any any':
    'Sixteen sectors, and our own list beside them. You have given us a great deal to guard. We will guard it.',
  'grudging offlimits-d any any any 2': 'Your sixteen sectors take up more paper than our list. We accept both.',
  'grudging verification-c any any any':
    'A telephone that answers at any hour, and a score kept in two safes. Our people will dislike both. Let them.',
  'grudging verification-d any any any': 'A public report, then, twice a year. You will find our half the longer one.',
  'grudging verification-d any any any 2':
    'Every six months, in public. You will have our corrections before the ink is dry. Accepted.',
  'grudging relief-c any any any':
    'Two ambassadors. It is a courtesy more than a relief, and we are short of courtesies. We take it.',
  'grudging relief-d any any any':
    'Relief by the case, and it can be taken back. Accepted. We shall reread the small print every month.',

  // A better text exists for both.
  'better any any any calm':
    'We could sign this and both go home the poorer. On one clause another option serves each of us better; please look.',
  'better any any any tense':
    'No, and for your sake too. One clause here has an option that serves both of us better. Look again.',
  'better any any any tense 2':
    'No, and nobody need be offended. The same clause offers one text that serves both of us better.',
  'better any any any sharp': 'No. Another option on that clause serves both of us better. Look at it.',
  'better any any any sharp 2': 'Put that away. The same clause has a text worth more to each of us.',
  'better any any any brink': 'I turn the page back. One option there serves both better.',
  'better any any any brink 2': 'My finger is on the page. Take the better option.',
  'better evidence-d any any any':
    'A joint panel would study your methods and ours before it studied any suspect. Sixty days and written reasons serve both of us better.',
  'better evidence-e any any any':
    'If your indictment binds us, ours binds you. A refusal without reasons costs you no more than this, and us far less.',
  'better verification-e any any any':
    'Auditors in our courts, and then in yours. A public report every six months gives you more and spares us both the visitors.',

  // Far too little.
  'insult any any any calm':
    'We have read many papers in this work, and have answered most of them. This one we hand back.',
  'insult any any any tense': 'No. A page like this is written for people who are not in the room. Write one for us.',
  'insult any any any tense 2': 'Please take this back. We would be ashamed to have it translated.',
  'insult any any any sharp': 'We read it once. Nobody here will be asked to read it twice.',
  'insult any any any sharp 2': 'You may have this page back. Our margin notes would not be polite.',
  'insult any any any brink': 'I fold this page in two. Send another.',
  'insult any any any brink 2': 'My chair is pushed back. A real page brings it in.',
  'insult nationals-c any any any':
    'A citizen of ours is put on a plane to a third country, and the page calls that neutral. Take it back, please.',
  'insult numbers-d any any any':
    'No quota means your requests and our departures. Let us both withdraw this page before anyone in Moscow has to see it.',
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
  'redline scope-e any any any':
    'The clause now reaches officers of the state. Read it once with your own officers inside, and then strike it.',
  'redline nationals-d any any any':
    'Tried abroad and sent home to serve: our citizen still boards the aeroplane. That we may not sign.',
  'redline nationals-e any any any':
    'Article 61 forbids it in one sentence, and no delegation can bargain with that sentence. Ask us about a trial at home.',
  'redline numbers-e any any any': 'Your list first, ours later. Later is not a date. Take that page off the table.',
  'redline offlimits-e any any any':
    'Two lists we can read. A penalty that falls by itself, without one word between us, we may not sign.',
  'redline relief-e any any any':
    'No relief, and new sanctions that arrive by themselves. No Russian delegation may put its name under that.',

  // Refused, with the true reason where it is known.
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
  'refused any far any brink': 'I slide it back. Far too short. Write it longer.',
  'refused any near any any':
    'You are close enough that we will not argue. Move one step our way and put it to us again.',
  'refused any near any any 2':
    'Most of it would pass as it lies. Bring it one step nearer to us, and the answer changes.',
  'refused any near any sharp': 'Almost. One step toward us, and it stands.',
  'refused any near any brink': 'My hand is on the pen. One step more.',
  'refused any lean any any':
    'The draft already leans your way. Whatever is laid on that side now is weighed together with the rest.',
  'refused any lean any any 2': 'We look at the whole sheet as well as at this. Our half of it is pale.',
  'refused any lean any sharp': 'The draft leans already. Put some weight on our side first.',
  'refused any lean any brink': 'I tilt the page. See which way it runs. Correct it.',
  'refused any spent any any':
    'There is little credit between us to draw on. Give something first; then this will read differently.',
  'refused any spent any any 2':
    'We would have to take you at your word, and so far we have only paper. Give something first.',
  'refused any spent any sharp': 'You ask on account, and no account is open. Give first.',
  'refused any spent any brink': 'My hand is open and empty. Put something in it first.',
  'refused any heat any any': 'Asked quietly, you might have had it. We do not move while we are being pushed.',
  'refused any heat any any 2': 'In a loud room our clauses close one by one. Let it cool, and ask again.',
  'refused any heat any sharp': 'Not in this noise. Quiet first, then the clause.',
  'refused any heat any brink': 'I fold my hands. They open when the room is quiet.',
  'refused any far cautious any':
    'We see the step and cannot see the floor. Let it be smaller, or let it end on a date.',
  'refused any near cautious any': 'One more step our way, and the risk is one we can sign for.',
  'refused any lean cautious any':
    'Somebody at home adds up the whole draft at night. Today that sum would frighten them. Lighten it first.',
  'refused any far proud any': 'A delegation that takes this has no need of a flag on its side of the table.',
  'refused any near proud any': 'You are one step away. We will wait here until you have taken it.',
  'refused any lean proud any':
    'The draft as it stands is already less than we owe ourselves. We will not lower it further.',
  'refused any far steady any':
    'It has a price, and what you offer does not reach it. Add to your column, and we will count again.',
  'refused any near steady any': 'The sum is done: you are one step short of it, and no more than one.',
  'refused any lean steady any':
    'The whole draft is in debt to us. Pay something back on another clause, and put this again.',
  'refused scope far any any':
    'On scope your list and ours are still two different lists. This is far from the one we brought.',
  'refused nationals far any any':
    'On nationals we need far more. At home that clause is read before the date and the signature.',
  'refused numbers far any any':
    'The arithmetic is clean. On numbers it still gives us far less than we were sent for.',
  'refused evidence far any any':
    'A file deserves a reader. On evidence this asks far more of our side than we can promise.',
  'refused offlimits far any any':
    'Nobody here wishes a hospital dark. Your wording of the off-limits clause is still far from ours.',
  'refused verification far any any':
    'To be checked is no disgrace. This much checking is far more than we can carry home.',
  'refused relief far any any': 'We thank you for opening the drawer marked relief. What lies in it is very little.',
  'refused nationals-c far any any':
    'A neutral court is still a court abroad, and our citizen is still on the aeroplane. Too far for us.',
  'refused numbers-d far any any':
    'No quota: you would write often, and we would always be packing. Too far from equal.',
  'refused offlimits-d far any any': 'Sixteen sectors is most of a country. Our list would have to be a map. Too far.',
  'refused verification-d far any any':
    'A public report, twice a year: two headlines we did not write. That is far from what we need.',
  'refused verification-d far cautious any':
    'A public report, before anyone here has seen a private one. Let the first be closed, then ask.',
  'refused verification-d far proud any': 'We report to our own parliament. Others may read about it there.',
  'refused verification-d far steady any':
    'A public report gives you a headline and us a bad week. What do you set against the week?',
  'refused relief-c far any any':
    'Two ambassadors at their desks, after April, are furniture; no bank at home would notice.',
  'refused evidence-c lean any any':
    'On top of what already stands the technical annex tips the draft, and somebody in Moscow weighs these things.',

  // They were asked which clause weighs most.
  'ask scope any any any': 'Scope. Until we know which acts are crimes, every other clause is written on water.',
  'ask nationals any any any':
    'Nationals. On the other clauses we answer to ministers; on that one, to everybody’s mother.',
  'ask nationals any any any 2':
    'The clause on nationals. It is one sentence in our Constitution, and everyone at home can recite it.',
  'ask numbers any any any': 'Numbers. If four leave and one arrives, nobody at home will read the rest of the page.',
  'ask numbers any any any 2': 'The count. Give us equal numbers, and you will find us easier on the adjectives.',
  'ask evidence any any any':
    'Evidence. Before a door opens at home, somebody has to read what is written on the file.',
  'ask evidence any any any 2': 'The clause on evidence. We can answer a file; nobody can answer a headline.',
  'ask offlimits any any any':
    'The off-limits clause. We too have hospitals, and reactors, and a list that has been read to nobody.',
  'ask offlimits any any any 2':
    'Off-limits. Whatever is forbidden must be forbidden to both, in words of equal weight.',
  'ask verification any any any':
    'Verification. We have signed texts that nobody kept, and we remember who was blamed.',
  'ask relief any any any': 'Relief. A clause can be explained at home for an hour; a visa explains itself.',
  'ask relief any any any 2': 'Relief. The diplomats sent home in April have neighbours, and the neighbours ask.',

  // Replies to moves that put no text forward.
  'taken any any any any': 'As we wrote it, down to the comma. Thank you; it will be kept the same way.',
  'taken any any any any 2': 'Then our sentence is now also yours. We shall both be quoted.',
  'taken any any any calm':
    'We wrote that hoping it would be read, and you have read it. Thank you. It goes into the draft.',
  'taken any any any tense': 'Good. One text fewer to argue over, and both names beside it.',
  'taken any any any sharp': 'Taken. Good. That at least is on paper now.',
  'taken any any any brink': 'I write it in. My hand is steadier already.',
  'ease any any any any': 'Thank you. We also have sentences we would like the minutes to forget.',
  'ease any any any any 2': 'That was courteous. We put our sharper paper back in the folder.',
  'ease any any any calm': 'Now one can hear the pens again. We are grateful, and we are listening; please go on.',
  'ease any any any tense': 'Better. The last quarter of an hour need not be copied out.',
  'ease any any any sharp': 'Thank you. That cost you something in front of your own people, and we heard it.',
  'ease any any any brink': 'I take my hand from the folder. Go on.',
  'press any any any any': 'We heard that, and so did the minutes. The answer will come in its own turn.',
  'press any any any tense': 'You have said it louder, and we have noted the hour. The text has not moved.',
  'press any any any sharp': 'The page has not changed. Only the voice has.',
  'press any any any brink': 'I lay my pen down. A quieter word picks it up.',
  'press any any cautious any':
    'There is no need to climb another floor. Leave us ten minutes; some words can perhaps be spared.',
  'press any any proud any': 'It is the same request as before, only louder. Our answer has not grown.',
  'press any any steady any': 'Push if you must; it changes nothing on the sheet. An offer would.',
  'bridge any any any any': 'With that heading it can go in by the front door. We know the heading was not free.',
  'bridge any any any calm':
    'You have found us a sentence that can be read aloud at home. We will remember whose ink it is.',
  'bridge any any any tense': 'Thank you. It is one line, and it lets us look up from the page.',
  'bridge any any any sharp': 'Good. That line we can show at home.',
  'bridge any any any brink': 'I unfold the page. That sentence we can read out.',
  'gallery any any any any':
    'That was well said, to somebody. When the gallery has gone home, the text will still be here.',
  'gallery any any any calm': 'It is your right to speak over our heads. We shall use the time to reread the draft.',
  'gallery any any any tense':
    'A fine paragraph for the evening paper. In the morning somebody must still write the clause.',
  'gallery any any any sharp': 'You were speaking to a camera. We sit over here.',
  'gallery any any any brink': 'My chair is turned away. Speak to us, and it turns.',
  'adjourn any any any any': 'Let it rest here. Ink dries better when nobody leans on it.',
  'adjourn any any any calm':
    'Agreed. Leave the papers as they lie. Nobody has touched them in anger, and that is worth keeping.',
  'adjourn any any any tense': 'As you wish. What is written stays written; what is open we leave open, and dated.',
  'adjourn any any any sharp': 'Yes, stop. One more hour of this, and we would start crossing out.',
  'adjourn any any any brink': 'I close the folder, gently. It opens again.',

  // Signing, leaving, meeting.
  'sign-treaty any any any any': 'A treaty outlives the people who dislike it, and the people who wrote it. We sign.',
  'sign-treaty any any any any 2':
    'Let it be a treaty, with a number and a place on the shelf. I have drawers enough. We sign.',
  'sign-protocol any any any any':
    'A protocol. Our prosecutors can begin with it in July, and no election has to come first.',
  'sign-protocol any any any any 2':
    'A protocol to the treaty of 1999. The old paper is still legible, and this goes well beneath it. We sign.',
  'sign-declaration any any any any':
    'One page, two languages, no judge. It can be called thin. Nobody will be able to call it nothing.',
  'sign-declaration any any any any 2':
    'A declaration carries no seal, only our names. We shall both see how long the ink holds. We sign.',
  'walk any any any any': 'Then the draft stays on the table, as it is. Somebody may yet want to read it.',
  'walk any any any any 2': 'We are sorry to see you go. The pages will be kept, and kept in order.',
  'walk any any any sharp': 'Go, then. We will collect the papers.',
  'breakdown any any any any': 'There is no more to be written here today. I am closing the folder, and I am sorry.',
  'breakdown any any any any 2': 'We stop. Neither of us could read back the last ten minutes without shame.',
  'greeting any any any any':
    'Good afternoon. We have seven clauses and one table. Put the first text where both of us can read it.',
  'greeting any any any any 2':
    'Please sit where the light is good. We intend to read everything you write, and to read it twice.',
  'greeting any any any any 3':
    'Three of my texts lie in drawers. I would like the fourth to stay on a desk. Please begin.',
  'greeting any any any any 4':
    'Good afternoon. The newspapers have already written both our speeches, so let us write the text.',
  'resume expanded any any any':
    'Now the smaller print: evidence, the off-limits clause, verification, relief. This is where texts are made or mislaid.',
  'resume expanded any any any 2': 'Four clauses lie before us now. Let us write them for a reader who was not here.',
  'resume expanded any any any 3':
    'In Novgorod they dig up letters on birch bark. Most concern debts, and one can still read who owed.',
  'resume final any any any':
    'The last session. Each settled clause may move one step, and then it will have to be lived with.',
  'resume final any any any 2':
    'We see the whole page now, yours and ours. What is blank stays blank, so look to what is written.',

  // The player's own head, at the gate, by the lake and before the press.
  'say-silent any any any any':
    'Good afternoon. We are expected inside. When there is a text, you will be the second to read it.',
  'say-silent any any any any 2': 'You have the photograph. The words belong first to the people across the table.',
  'say-line-1 any any any any':
    'One thing will not be discussed in there. Russia does not hand over its own citizens, singly or in exchange.',
  'say-line-1 any any any any 2':
    'The Constitution says it in one line, and so do we: our own citizens are not handed over.',
  'say-line-2 any any any any':
    'Whatever is agreed will be agreed in equal numbers. A list from one side only is not a treaty.',
  'say-line-2 any any any any 2':
    'If two files go west, two go east. We know no other arithmetic and we will sign no other.',
  'say-warm any any any any':
    'Both countries have been robbed by the same sort of people. It would be strange to leave here without saying so together.',
  'say-warm any any any any 2':
    'We have read the other delegation’s papers twice. There is more in them than the newspapers found.',
  'say-channel any any any any':
    'Ten minutes by the water, no notes. Say what you need at home, and you will hear the same from us.',
  'say-channel any any any any 2':
    'If this is printed tomorrow, each of us will know exactly who was standing here. Still, let us talk.',
  'say-capital any any any any':
    'Moscow, please. They should hear the draft from us, in this order, before anyone describes it to them.',
  'say-capital any any any any 2':
    'They ask whether we are being respected. Tell them we are being read, which is more.',
  'say-lakeside any any any any':
    'Leave the folders. That lake has heard worse afternoons than ours and kept its level.',
  'say-lakeside any any any any 2':
    'Walk with us as far as the boats. Nobody will take notes, and nobody will sign anything.',
  'say-host any any any any': 'Let the host write it. If a third hand holds the pen, neither of us has to have asked.',
  'say-host any any any any 2':
    'There is a clause neither of us will write first. Let the Swiss write it, and we shall both complain a little.',
  'say-retract any any any any':
    'What we told the cameras at the gate was too narrow for this paper. We withdraw it, and will say why.',
  'say-retract any any any any 2':
    'They will write tonight that we bent. They will write it once; the clause will be read for years.',
  'say-joint any any any any':
    'You will hear the same four sentences twice, once in each language. There is nothing between them to find.',
  'say-joint any any any any 2':
    'Both delegations answer to a capital tonight. Please report the text first and the handshake after.',
  'say-credit any any any any':
    'The American delegation had a hard text to carry home, and it put its name under it. We say so gladly.',
  'say-credit any any any any 2':
    'There are sentences here that the American side wrote better than we did. You will not find out which.',
  'say-claim any any any any': 'Nobody was lectured in there today. For some of our colleagues that will be the news.',
  'say-claim any any any any 2':
    'We told people at home what we would bring back. Here it is, with two signatures under it.',
} as const
