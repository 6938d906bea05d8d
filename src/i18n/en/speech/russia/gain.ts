/** What the head of the Russian delegation says when a text is accepted gladly. */
export const gain = {
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
  'gain any any any sharp 3': 'It says one thing, and both of us can say it. Agreed.',
  'gain any any any sharp 4': 'We have no correction to make. Let it stand.',
  'gain any any any brink': 'I open the folder again. Agreed, as written.',
  'gain any any any brink 2': 'Good. My pen is on the line. This stands.',
  'gain any any any brink 3': 'I move the lamp nearer. This can stay. Agreed.',
  'gain any any any brink 4': 'I put the glasses back on. Yes, to every word.',
  'gain any any cautious any':
    'This leaves nothing for anyone to find later. That is the best one can say of a text. Yes.',
  'gain any any proud any': 'This was written to an equal, and an equal agrees.',
  'gain any any steady any': 'The sum comes out, on your side of the sheet and on ours. Agreed.',
  'gain scope any any any':
    'Which acts are crimes, and for whom: now it can be read without a commentary. On scope we agree.',
  'gain scope-b any any any':
    'A wide list, with economic crime in it. Our prosecutors have files waiting that fit no narrower heading. We accept.',
  'gain scope-b any any any 2': 'It covers what is stolen with a keyboard and what is stolen with a signature. Agreed.',
  'gain scope-b any any any 3':
    'From broken passwords to emptied companies, all in one list. Several desks at home have waited for that heading. Yes.',
  'gain scope-b any any sharp': 'Keyboards and account books in one list. Write it in.',
  'gain scope-c any any any':
    'Ransom, stolen cards, laundering; no officers of either state. Your banks and ours have the same locks. Agreed.',
  'gain scope-c any any any 2':
    'Crimes for money, and no uniform on either side. Anyone who has had a card stolen can follow it. Agreed.',
  'gain nationals any any any':
    'On nationals this can be read aloud to a mother in Tver, and she would follow it. Yes.',
  'gain nationals-a any any any':
    'No citizen is handed over, by either side. That we could have signed at the gate. Yes.',
  'gain nationals-a any any any 2':
    'Each keeps its own, and decides at home whether there is a case to try. Our law says the same. Yes.',
  'gain nationals-b any any any':
    'Tried at home, on your evidence and ours. Yes. We would rather explain a verdict to Moscow than an aeroplane.',
  'gain numbers any any any': 'Numbers are the one thing nobody mistranslates. These we can defend at home. Agreed.',
  'gain numbers-b any any any':
    'One for one, from offences both of us can name. That is a scale anybody may look at. Yes.',
  'gain numbers-b any any any 2':
    'Equal numbers, agreed offences, every name read by both sides. That we can show at home. Agreed.',
  'gain numbers-b any any any 3':
    'Whoever wants a file from us must have one to send, and both offices check the names. We accept.',
  'gain numbers-b any any sharp': 'One of ours, one of yours, both read first. Agreed.',
  'gain numbers-b any cautious any':
    'With every name checked in two capitals, nobody gets on the list by accident. That we can accept.',
  'gain numbers-b any proud any':
    'Equal numbers. Between two states there was never going to be another kind. We agree.',
  'gain numbers-b any steady any': 'What you may ask of us we may ask of you, one file at a time. Let it stand.',
  'gain numbers-c any any any': 'Two files each. Four folders in all, few enough that every one will be read. Yes.',
  'gain numbers-c any any any 2':
    'Two from each side, evidence first, and a way back if it goes badly. We can begin with that.',
  'gain evidence any any any': 'A file from you, an answer from us, and one rule for both. On evidence, yes.',
  'gain evidence-a any any any':
    'Each side may refuse and need not say why. Old treaties have lived long on that sentence. Yes.',
  'gain evidence-a any any any 2':
    'A refusal need carry no reasons. Our courts will still write theirs; they cannot help it. Agreed.',
  'gain evidence-a any any sharp': 'Either of us may refuse, and owes no essay. Agreed.',
  'gain evidence-a any cautious any':
    'There is a file in every capital that nobody can explain on paper. This leaves room for it. Yes.',
  'gain evidence-a any proud any':
    'A state that decides at home need not account for it abroad. You grant that, and so do we.',
  'gain evidence-a any proud any 2':
    'You may say no to us, and we to you, and neither has to apologise in writing. We accept.',
  'gain evidence-a any steady any':
    'The same free hand for both of us. We know what it costs, and we can afford it. Agreed.',
  'gain evidence-b any any any':
    'You write, and within sixty days we answer with reasons. A letter deserves at least that. Yes.',
  'gain evidence-b any any any 2':
    'Each letter gets an answer, and each answer its reasons, before two months are out. Our clerks will manage.',
  'gain offlimits any any any':
    'There are doors nobody should try, in any language. In the wording you give it, we agree.',
  'gain offlimits-a any any any':
    'A pledge, and no list of places. Neither of us has to draw a map for the other. We accept.',
  'gain offlimits-a any any any 2':
    'A promise on both sides not to interfere. It is an old sentence, and still easy to read. Yes.',
  'gain offlimits-b any any any':
    'Two lists of equal length, in two safes. What is on ours may stay between us. Agreed.',
  'gain offlimits-b any any any 2':
    'Equal lists, and neither of them read aloud. One can be exact when nobody is listening. Yes.',
  'gain offlimits-b any any any 3':
    'Two sealed envelopes of one weight. Each of us will know what was promised, and no newspaper will. Yes.',
  'gain offlimits-b any any sharp': 'Equal lists, and both of them closed. We will bring ours.',
  'gain offlimits-b any any sharp 2': 'One length, two safes, no readers. Write it in.',
  'gain offlimits-b any cautious any':
    'A list that is not printed can be mended without anyone saying that it was wrong. Agreed.',
  'gain offlimits-b any proud any':
    'You guard our places and we guard yours, line for line. Nobody is anybody’s pupil there. Yes.',
  'gain offlimits-b any steady any':
    'For each place of yours, a place of ours. That is a count we can keep without an auditor.',
  'gain offlimits-c any any any':
    'Hospitals, water, reactors, ambulances. Nobody had to teach us that. Had you left the line empty, we would have filled it.',
  'gain offlimits-c any any any 2':
    'A short list, in plain words. The people it is for do not read protocols, and will not need to. Yes.',
  'gain offlimits-c any any sharp': 'Wards, water, reactors. There is nothing in that to haggle over. Agreed.',
  'gain verification any any any': 'It says here how each of us will be believed. On verification we ask for no more.',
  'gain verification-a any any any':
    'No inspectors; each side answers for its own word. We intend to be held to ours. Agreed.',
  'gain verification-a any any any 2':
    'Each takes the other at its word. It asks a good deal of us both, and we will try to be worth it.',
  'gain verification-b any any any':
    'Once a year, a closed room, and people who are allowed to answer. Agreed. Bring the difficult questions.',
  'gain verification-b any any sharp': 'A closed room, every year. We will not be late. Agreed.',
  'gain verification-b any cautious any':
    'A mistake told in a closed room can be put right before it becomes a headline. Agreed.',
  'gain verification-b any cautious any 2':
    'Once a year, two councils, one door that closes. More gets said in such rooms than is printed outside. Yes.',
  'gain verification-b any proud any':
    'The two security councils, face to face. That is the right height for this question. Yes.',
  'gain verification-b any proud any 2':
    'A closed meeting every year, with the cases on the table. Ours will be in order. We agree.',
  'gain verification-b any steady any':
    'You ask us once a year, and we ask you in the same hour. That is even. Agreed.',
  'gain verification-c any any any':
    'A number that answers at night and a count nobody publishes. Write it before we think twice.',
  'gain verification-c any any any 2':
    'Duty desks, thirty days, and a score that stays between us. Nobody can say that the letter went astray. Yes.',
  'gain relief any any any': 'Relief is read first at home, before the greeting. This they will read to the end. Yes.',
  'gain relief-b any any any':
    'A year in which nothing new is nailed to the door, and visas. We accept, and note the date.',
  'gain relief-b any any any 2':
    'Twelve quiet months, and visas step by step. There are families waiting on both sides of that desk. Agreed.',
  'gain relief-b any any sharp': 'A year, and the visas. That is something to bring home.',
  'gain relief-b any cautious any': 'A year has an end, and we will know by then whether to ask for another. Agreed.',
  'gain relief-b any proud any': 'Nobody here had to plead for the year, and so it can be signed. Agreed.',
  'gain relief-b any steady any':
    'A year is worth a great deal to us, and we have weighed what it is worth to you. Yes.',
  'gain relief-b any steady any 2':
    'Twelve months without a new list, and visas moving. For that we can pay, and you will find that we pay on time.',
  'gain relief-c any any any':
    'Two ambassadors back at two desks. It is small, and it is where letters are delivered. Agreed.',
} as const
