/** What the head of the American delegation says when a text is accepted gladly. */
export const gain = {
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
  'gain any any any sharp 3': 'No complaint from here. It goes in as it stands.',
  'gain any any any brink': 'The coat goes back on the chair. Agreed.',
  'gain any any any brink 2': 'Chairs in. That one is good. Write it down.',
  'gain any any any brink 3': 'Both hands on the page, and the answer is yes.',
  'gain any any any brink 4': 'I uncap the pen. Agreed. Now the next one, quietly.',
  'gain any any cautious any': 'We have looked underneath, and nothing there is moving. Agreed.',
  'gain any any proud any': 'That is a text we can sign with the flag in the picture. Yes.',
  'gain any any steady any': 'What you give covers what you ask. That is all we look for in a page. Yes.',
  'gain scope any any any': 'A victim could read this and know which crime is meant. On scope, agreed.',
  'gain scope-c any any any':
    'Ransom and bank theft, no officers of state. It leaves out things we care about. It is a place to start.',
  'gain scope-d any any any':
    'Ransom, bank theft, and the places on the list. A pipeline now counts for as much as a purse. Write it in.',
  'gain scope-d any any any 2':
    'Money crimes, and any hand on the listed places, whatever it wanted there. That is the crime we mean.',
  'gain scope-d any any sharp': 'Ransom, and the listed places too. Nothing to add. Write it in.',
  'gain scope-d any cautious tense':
    'Money crimes and the listed places. The edges are marked, so nobody strays over them by mistake. Write it in.',
  'gain scope-d any proud tense':
    'A pipeline is not a toll gate, and this page says so in two languages. We will sign under that.',
  'gain scope-d any steady tense':
    'Thieves and wreckers in one clause, your places guarded like ours. Both of us get the use of it. Agreed.',
  'gain nationals any any any':
    'On nationals, that gives a prosecutor something to file and a judge something to read. We are with you.',
  'gain nationals-b any any any':
    'The trial in your court, the file in both languages. Our prosecutors will grumble, and they will send the boxes.',
  'gain nationals-b any any any 2':
    'Your judge, our witnesses, and an observer on the back bench. We can tell the families that somebody will be there.',
  'gain nationals-b any any sharp': 'Nobody boards. The evidence does the travelling. Agreed.',
  'gain nationals-c any any any': 'A court on ground that belongs to neither of us. Slow, and it has been done. Yes.',
  'gain nationals-c any any any 2':
    'A third country lends the courtroom, and both of us travel to it with our files. That is fair. Agreed.',
  'gain nationals-d any any any':
    'A verdict where the harm was done, a cell near the family. A consul learns to value both. Yes.',
  'gain nationals-d any any any 2':
    'Tried abroad, home to serve it. Consuls will carry fewer parcels, and none of them will complain. Agreed.',
  'gain numbers any any any': 'On numbers we can explain this at home without a blackboard. Agreed.',
  'gain numbers-c any any any':
    'Two files each. Few enough to keep an eye on, and real enough to learn from. We will bring ours.',
  'gain numbers-c any any any 2':
    'Two files each, and either of us may still turn back. We will choose ours with care.',
  'gain numbers-d any any any':
    'No quota; each request goes as far as its evidence. Our courts work like that on a good day. Yes.',
  'gain numbers-d any any any 2': 'Nobody counts and everybody proves. It is more work for us too. Agreed.',
  'gain numbers-d any any any 3':
    'Each file walks in on its own feet or stays out. Our judges know no other door. Agreed.',
  'gain numbers-d any any sharp': 'No counting. Show the proof, and the file moves. Agreed.',
  'gain numbers-d any steady tense':
    'One good file is worth more to us than ten matched ones. You may say the same. Yes.',
  'gain evidence any any any':
    'A judge could work with that, and so could a tired investigator at midnight. On evidence, yes.',
  'gain evidence-b any any any':
    'Sixty days, in writing, with reasons. Anyone who has waited on such a letter knows what a date is worth. Agreed.',
  'gain evidence-b any any any 2':
    'A question goes in. By day sixty an answer comes out, reasons attached. That we can use.',
  'gain evidence-b any any sharp': 'Both sides answer, and both give reasons. Agreed.',
  'gain evidence-c any any any':
    'Logs, wallet traces, samples, and then a judge. Our lawyers will want to frame it. We accept.',
  'gain evidence-c any any any 2':
    'Proof travels with the request, and a court reads it. My lawyers are nodding, which is rare.',
  'gain evidence-c any any sharp': 'Proof goes first and a court decides. No quarrel with that. Write it in.',
  'gain evidence-c any cautious tense':
    'Logs first, then a judge. If a file is thin, it stops in court and harms nobody. We can go along.',
  'gain evidence-c any proud tense':
    'Our files can stand in front of any honest judge, and this sends them there. Agreed, and gladly.',
  'gain evidence-c any steady tense':
    'Samples and traces from whoever asks, a hearing from whoever is asked. The work is shared. We accept.',
  'gain offlimits any any any':
    'Somewhere tonight a nurse will not hear of this, which is the idea. On the off-limits clause, yes.',
  'gain offlimits-c any any any':
    'Hospitals, in public, in both languages. We asked for that in daylight, and in daylight it comes. Agreed.',
  'gain offlimits-c any any any 2':
    'Wards, taps, reactors, ambulances, on a page that anyone can read. We would have started there too.',
  'gain offlimits-d any any any':
    'Sixteen sectors on our sheet, and your own list beside it. Agreed. Print them both large.',
  'gain offlimits-d any any any 2':
    'Your list beside our sixteen, and each of us keeps the doors on its own street. Agreed.',
  'gain offlimits-d any any sharp': 'Both lists, in full. That keeps the lights on in two countries. Agreed.',
  'gain offlimits-d any cautious tense':
    'Sixteen sectors and your list, place by place. What is written down cannot be forgotten on a bad night. Agreed.',
  'gain offlimits-d any proud tense':
    'Sixteen of our sectors, by name, in a text you will sign. We can read that out standing. Yes.',
  'gain offlimits-d any steady tense':
    'You guard sixteen of ours, we guard every place on your list. The weights look even from here. Yes.',
  'gain verification any any any': 'Now we would know whether it is kept, and when it is not. On verification, agreed.',
  'gain verification-c any any any':
    'A duty officer, thirty days, one score we both keep. If it fails, we shall know on which day.',
  'gain verification-c any any any 2':
    'Someone picks up at three in the morning, and someone else writes down that they did. We will staff our end.',
  'gain verification-d any any any':
    'A public report every six months. It will embarrass us about as often as you, and we can stand that.',
  'gain verification-d any any any 2':
    'Twice a year, in print: what was asked, what was done. Our half will have gaps too. Agreed.',
  'gain verification-d any any sharp': 'A public report. Nobody has to take anybody’s word. Agreed.',
  'gain verification-d any cautious tense':
    'Every six months somebody sounds the bottom again, and in public. If this silts up, we shall see it. Yes.',
  'gain verification-d any proud tense':
    'There is nothing in this that we are afraid to print. Twice a year, then, under both our names.',
  'gain verification-d any steady tense':
    'You read our half, we read yours, and so does anyone with a library card. Agreed.',
  'gain relief any any any': 'We can answer for that in front of a committee, sitting up straight. On relief, yes.',
  'gain relief-c any any any':
    'Ambassadors back at work. After a spring of talking through newspapers, we will take it. Agreed.',
  'gain relief-c any any any 2':
    'Two embassies with the lights on upstairs. It moves no sanctions, and it moves the mail. Agreed.',
  'gain relief-d any any any':
    'A closed case lifts a measure; a broken promise puts it back. Our own lawyers could have written that sentence. Yes.',
  'gain relief-d any any any 2':
    'Deeds first, relief after, and both can be undone. Congress could follow that with one finger. Yes.',
  'gain relief-d any any sharp': 'Earn it, and it lifts. Break it, and it returns. Agreed.',
  'gain relief-d any cautious tense': 'Step by step, and every step can be taken back. That is how I like stairs. Yes.',
  'gain relief-d any proud tense':
    'Relief that has been earned is relief we can announce ourselves. Case by case, then. Agreed.',
  'gain relief-d any steady tense':
    'One case closed, one measure lifted. You can check our sums, and we can check your cases. Yes.',
} as const
