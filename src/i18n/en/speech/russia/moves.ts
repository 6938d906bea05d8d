/** What the head of the Russian delegation answers to moves that put no text forward. */
export const moves = {
  // They were asked which clause weighs most.
  'ask scope any any any': 'Scope. Until we know which acts are crimes, every other clause is written on water.',
  'ask nationals any any any':
    'Nationals. On the other clauses we answer to ministers; on that one, to everybody’s mother.',
  'ask nationals any any any 2':
    'The clause on nationals. It is one sentence in our Constitution, and everyone at home can recite it.',
  'ask nationals any any any 3': 'Nationals. Whatever else we sign, we shall be asked first who was handed over.',
  'ask nationals any any sharp': 'Nationals. Our own stay at home. The rest can be discussed.',
  'ask nationals any any brink': 'I lay one finger on the page. Nationals.',
  'ask numbers any any any': 'Numbers. If four leave and one arrives, nobody at home will read the rest of the page.',
  'ask numbers any any any 2': 'The count. Give us equal numbers, and you will find us easier on the adjectives.',
  'ask numbers any any any 3': 'Numbers. Two columns of one height can be defended before anyone, in any language.',
  'ask numbers any any sharp': 'Numbers. The same for you as for us.',
  'ask numbers any any brink': 'I draw two columns, equally long. Numbers.',
  'ask evidence any any any':
    'Evidence. Before a door opens at home, somebody has to read what is written on the file.',
  'ask evidence any any any 2': 'The clause on evidence. We can answer a file; nobody can answer a headline.',
  'ask evidence any any any 3':
    'Evidence. We write our requests with care, and would like to see what a careful answer looks like.',
  'ask evidence any any sharp': 'Evidence. Who decides, and on what paper.',
  'ask offlimits any any any':
    'The off-limits clause. We too have hospitals, and reactors, and a list that has been read to nobody.',
  'ask offlimits any any any 2':
    'Off-limits. Whatever is forbidden must be forbidden to both, in words of equal weight.',
  'ask offlimits any any any 3': 'Off-limits. We also have towns where the heating must not stop in January.',
  'ask offlimits any any sharp': 'Off-limits. One rule, two lists, no lecture.',
  'ask verification any any any':
    'Verification. We have signed texts that nobody kept, and we remember who was blamed.',
  'ask relief any any any': 'Relief. A clause can be explained at home for an hour; a visa explains itself.',
  'ask relief any any any 2': 'Relief. The diplomats sent home in April have neighbours, and the neighbours ask.',
  'ask relief any any any 3': 'Relief. Everything else on the page is a promise; this one can be held in the hand.',
  'ask relief any any sharp': 'Relief. Something must open on your side as well.',

  // Their own proposal was accepted.
  'taken any any any any': 'As we wrote it, down to the comma. Thank you; it will be kept the same way.',
  'taken any any any any 2': 'Then our sentence is now also yours. We shall both be quoted.',
  'taken any any any calm':
    'We wrote that hoping it would be read, and you have read it. Thank you. It goes into the draft.',
  'taken any any any calm 2':
    'It is a pleasure to see one’s own handwriting left alone. We will treat yours as gently when it comes.',
  'taken any any any tense': 'Good. One text fewer to argue over, and both names beside it.',
  'taken any any any tense 2': 'So you have read our page to the end, and left it as it was. We are obliged to you.',
  'taken any any any tense 3':
    'That was quickly agreed, and we looked for the reason. It seems the text was simply clear.',
  'taken any any any sharp': 'Taken. Good. That at least is on paper now.',
  'taken any any any sharp 2': 'Accepted by you, kept by us. One line less to fight over.',
  'taken any any any sharp 3': 'Good. It stands in two hands now.',
  'taken any any any brink': 'I write it in. My hand is steadier already.',
  'taken any any any brink 2': 'I blot the line. It is dry, and it stands.',
  'taken scope-c any any any':
    'Crimes for money, as we proposed. You leave something out by taking it, and we have seen that.',
  'taken offlimits-b any any any': 'The lists will be of one length, as you accept. Ours goes into the safe tonight.',
  'taken offlimits-c any any any':
    'You took the short list as we wrote it. People will sleep in those wards and never hear of us.',
  'taken verification-b any any any': 'Once a year, then, as we put it. We will keep a chair and a thick file for you.',
  'taken verification-c any any any':
    'The desks will be staffed, since you took our text. Ring us first; we should like to be tested.',
  'taken verification-d any any any':
    'You take the public report from our hand. Some at home will ask whose idea it was; we will say ours.',
  'taken relief-b any any any':
    'You accept the year and the visas. We know what you will be told at home, and shall use the time well.',

  // The air was cleared.
  'ease any any any any': 'Thank you. We also have sentences we would like the minutes to forget.',
  'ease any any any any 2': 'That was courteous. We put our sharper paper back in the folder.',
  'ease any any any calm': 'Now one can hear the pens again. We are grateful, and we are listening; please go on.',
  'ease any any any calm 2':
    'That was handsomely done. The last page may be torn out; we shall both remember a better one.',
  'ease any any any calm 3': 'Good. The air moves again, and it was you who saw to it. We take the text up gladly.',
  'ease any any any tense': 'Better. The last quarter of an hour need not be copied out.',
  'ease any any any tense 2':
    'We accept that as it was meant. There are softer words on our side too, and we will look for them.',
  'ease any any any tense 3': 'Thank you. It takes some courage to lower a voice that others at home can hear.',
  'ease any any any sharp': 'Thank you. That cost you something in front of your own people, and we heard it.',
  'ease any any any sharp 2': 'Heard, and set down. Our next sentence will be shorter and kinder.',
  'ease any any any brink': 'I take my hand from the folder. Go on.',

  // They were pressed.
  'press any any any any': 'We heard that, and so did the minutes. The answer will come in its own turn.',
  'press any any any tense': 'You have said it louder, and we have noted the hour. The text has not moved.',
  'press any any any tense 2':
    'You lean on the page, and the ink under your hand stays where it was. We are still reading.',
  'press any any any tense 3':
    'Asked once, it had our attention. Asked louder, it has our attention and our secretary’s.',
  'press any any any sharp': 'The page has not changed. Only the voice has.',
  'press any any any sharp 2': 'We can read without being shouted at. We prefer it.',
  'press any any any sharp 3': 'Louder is not clearer. Please write it.',
  'press any any any brink': 'I lay my pen down. A quieter word picks it up.',
  'press any any any brink 2': 'I count to ten in two languages. Then go on.',
  'press any any any brink 3': 'My chair moves back a little. Lower, please.',
  'press any any cautious any':
    'There is no need to climb another floor. Leave us ten minutes; some words can perhaps be spared.',
  'press any any cautious sharp': 'Gently. A word or two may still come loose, if it is not pulled.',
  'press any any proud any': 'It is the same request as before, only louder. Our answer has not grown.',
  'press any any proud sharp': 'We have been shouted at by experts. It did not help them.',
  'press any any steady any': 'Push if you must; it changes nothing on the sheet. An offer would.',
  'press any any steady sharp': 'That adds nothing to your column. Put a text in it.',

  // They were lent a sentence for their own side.
  'bridge any any any any': 'With that heading it can go in by the front door. We know the heading was not free.',
  'bridge any any any calm':
    'You have found us a sentence that can be read aloud at home. We will remember whose ink it is.',
  'bridge any any any calm 2':
    'Our newspapers will think the phrase was ours. You and we will know the handwriting, and we thank you for it.',
  'bridge any any any tense': 'Thank you. It is one line, and it lets us look up from the page.',
  'bridge any any any tense 2':
    'That line will be read out in Moscow before anything else is. It was kind of you to write it.',
  'bridge any any any tense 3':
    'A sentence for our own side, in your own hand. We know that it came out of your drawer.',
  'bridge any any any sharp': 'Good. That line we can show at home.',
  'bridge any any any sharp 2': 'We can stand behind that line. You paid for it.',
  'bridge any any any brink': 'I unfold the page. That sentence we can read out.',
  'bridge any any any brink 2': 'I lift my eyes from the page. That helps.',

  // The other side spoke to its home.
  'gallery any any any any':
    'That was well said, to somebody. When the gallery has gone home, the text will still be here.',
  'gallery any any any calm': 'It is your right to speak over our heads. We shall use the time to reread the draft.',
  'gallery any any any tense':
    'A fine paragraph for the evening paper. In the morning somebody must still write the clause.',
  'gallery any any any tense 2': 'They will have heard you at home by now. We heard you too, though it was not for us.',
  'gallery any any any sharp': 'You were speaking to a camera. We sit over here.',
  'gallery any any any sharp 2': 'That will be in print tonight. The clause will not.',
  'gallery any any any sharp 3': 'You have told your own side. Tell us something as well.',
  'gallery any any any brink': 'My chair is turned away. Speak to us, and it turns.',
  'gallery any any any brink 2': 'I wait, pen in the air, until you turn round.',
  'gallery any any any brink 3': 'The lens is on you. I look at the draft.',

  // The session was ended.
  'adjourn any any any any': 'Let it rest here. Ink dries better when nobody leans on it.',
  'adjourn any any any calm':
    'Agreed. Leave the papers as they lie. Nobody has touched them in anger, and that is worth keeping.',
  'adjourn any any any calm 2':
    'Yes, let us stop while we still agree on what was said. The minutes will be short and friendly.',
  'adjourn any any any tense': 'As you wish. What is written stays written; what is open we leave open, and dated.',
  'adjourn any any any tense 2':
    'Very well. We mark the place, and nobody writes in the margin while the other is out.',
  'adjourn any any any tense 3': 'Agreed. A tired hand makes mistakes that somebody else must live with.',
  'adjourn any any any sharp': 'Yes, stop. One more hour of this, and we would start crossing out.',
  'adjourn any any any sharp 2': 'Enough for now. The next word would be a worse one.',
  'adjourn any any any brink': 'I close the folder, gently. It opens again.',
  'adjourn any any any brink 2': 'I rise first, and leave the folder on the table.',
} as const
