/** What the head of the American delegation answers to moves that put no text forward. */
export const moves = {
  // They were asked which clause weighs most.
  'ask scope any any any': 'Scope. If ransom is not called a crime in the first clause, nothing behind it will hold.',
  'ask scope any any any 2':
    'Scope. The people who paid to get their own records back should find themselves on page one.',
  'ask scope any any any 3': 'Scope. Say with us what is a crime, and half of our quarrel goes home early.',
  'ask scope any any sharp': 'Scope. Call it a crime, and we can go on.',
  'ask nationals any any any': 'Nationals. People who were robbed ask us one thing: which courtroom, and when.',
  'ask nationals any any any 2':
    'The clause on nationals. Whoever is charged, on either side, should see a judge before they see retirement.',
  'ask nationals any any any 3':
    'Nationals. Our courts have an empty chair with a file number on it, and they ask us every month.',
  'ask nationals any any sharp': 'Nationals. Tell us who gets a trial.',
  'ask numbers any any any': 'Numbers. Before we agree how many, our courts will want to know on what grounds.',
  'ask evidence any any any': 'Evidence. Our courts ask what can be proved, and they ask it of us as well.',
  'ask evidence any any any 2': 'The evidence clause. We have a basement of good files, and no address that answers.',
  'ask evidence any any any 3':
    'Evidence. Give us a way to have our files answered, and you will get answers to yours.',
  'ask evidence any any sharp': 'Evidence. Answer a file once, and see.',
  'ask offlimits any any any':
    'The off-limits clause. Much else on the page we can explain at home. A dark operating theatre we cannot.',
  'ask offlimits any any any 2':
    'Off-limits. Start with the places where a screen going dark stops somebody’s breathing.',
  'ask offlimits any any any 3':
    'The off-limits clause. There are buildings nobody should have to carry patients out of because of a keyboard.',
  'ask offlimits any any sharp': 'Off-limits. Write down what nobody touches.',
  'ask verification any any any': 'Verification. A promise nobody measures is only a guess at the depth.',
  'ask verification any any any 2': 'Verification. I want to know that it is kept without having to ask a journalist.',
  'ask verification any any any 3':
    'Verification. We are a forgetful country with good archives; let it be written down who kept what.',
  'ask verification any any sharp': 'Verification. We believe what we can read.',
  'ask relief any any any': 'Relief. It is the one clause Congress will read standing up.',

  // Their own proposal was accepted.
  'taken any any any any': 'You took it as it came. We will not touch a word of it now.',
  'taken any any any any 2': 'Thank you. There are three arguments in this folder that nobody now has to hear.',
  'taken any any any calm': 'That is kind reading, and we will be as careful with it as you were. In it goes.',
  'taken any any any calm 2': 'You have taken it, and there is no trick in it. Please remember that when we ask.',
  'taken any any any tense': 'Good. We meant that one, and we are glad it was believed.',
  'taken any any any tense 2': 'Thank you. It was an honest offer, and we had begun to wonder if it looked like one.',
  'taken any any any tense 3': 'Then that one is settled, and neither of us has to make a speech about it.',
  'taken any any any sharp': 'You have it. Better than another round of this.',
  'taken any any any sharp 2': 'Taken. Good. Let us have another one like it.',
  'taken any any any brink': 'Good. Everybody sits. Write it in.',
  'taken any any any brink 2': 'I hold out a hand. It stands as you took it.',
  'taken numbers-d any any any': 'No quota, and you let it stand. We will send files as good as we can make them.',
  'taken numbers-d any any any 2':
    'You left the counting out, as we asked. Now our prosecutors have to be right each time.',
  'taken evidence-c any any any':
    'Proof first, then a court, and you took it as offered. Our lawyers will be up late, and pleased.',
  'taken offlimits-d any any any': 'You took both lists whole. Tonight somebody can start telling the places on them.',
  'taken offlimits-d any any any 2':
    'Our list and yours, accepted together. We will watch over your half as we would our own.',
  'taken verification-d any any any':
    'You took the public report. In six months we shall both be reading about ourselves.',
  'taken verification-d any any any 2':
    'Then both of us will publish. Ours will be on time, and I will have to see to that.',
  'taken relief-d any any any':
    'Relief by the case, as we wrote it. The first closed file will be answered, and you may hold us to that.',

  // The air was cleared.
  'ease any any any any': 'Good. There was an answer ready on this side. It can stay in the folder.',
  'ease any any any any 2': 'Thank you. We had a remark ready too, and it was none of our best.',
  'ease any any any calm': 'That helps. I can hear the lake again, which is a better sound than me. Please, continue.',
  'ease any any any calm 2': 'Thank you. There is room in here again for a bad sentence and a second try at it.',
  'ease any any any calm 3': 'That was well done. I will put my own voice down too, and we can read.',
  'ease any any any tense': 'Thank you. The water is down to where a small boat can go out.',
  'ease any any any tense 2': 'Good. We will answer the text now, and leave out the tone.',
  'ease any any any tense 3': 'Noted, and welcome. Nobody on this side was enjoying it.',
  'ease any any any sharp': 'You did that with your own people watching. It is noticed.',
  'ease any any any sharp 2': 'You took a step back. We take one too.',
  'ease any any any brink': 'All right. We sit down again. We are listening.',

  // They were pressed.
  'press any any any any': 'Noted, at that volume. We will take the clause in its turn, as before.',
  'press any any any tense': 'No need to lean on the table. My hearing is poor, but it reaches that far.',
  'press any any any tense 2': 'That was loud. We will answer the part of it that was a question.',
  'press any any any tense 3': 'We would rather be asked than told. Leave it with us, and we will read it.',
  'press any any any sharp': 'That got you a louder room. It got you nothing else.',
  'press any any any sharp 2': 'You have our attention. You had it before.',
  'press any any any sharp 3': 'Say it once, in ink. It will be just as loud.',
  'press any any any brink': 'I close the folder. Say it softly, and it opens.',
  'press any any any brink 2': 'I stop writing. Start again, lower, and so do I.',
  'press any any any brink 3': 'Our hands are flat on the table. Speak lower.',
  'press any any cautious any':
    'All right, we will look at the wording again before we break. That is a promise to look, and we keep those.',
  'press any any cautious sharp': 'Stop there. A word or two may give, if we are let alone.',
  'press any any proud any': 'You may have noticed that nobody on this side has picked up a pen.',
  'press any any proud sharp': 'The louder this gets, the less of it we hear.',
  'press any any steady any': 'Pressure we count as nothing. Put a text beside it, and we count again.',
  'press any any steady sharp': 'That weighs nothing on our scale. Add a text.',

  // They were lent a sentence for their own side.
  'bridge any any any any': 'That sentence we can read on the steps of the Capitol. We saw who paid for it.',
  'bridge any any any calm': 'You built that one for us plank by plank, and left your own name off. Thank you.',
  'bridge any any any calm 2':
    'I can hear that line being read at home, and for once nobody is groaning. We are obliged to you.',
  'bridge any any any tense': 'That helps us at home more than you may know. It goes on the first page.',
  'bridge any any any tense 2':
    'That gives us something to say first, before the hard part. It will be needed. Thank you.',
  'bridge any any any tense 3': 'A generous line, and in our spelling. It goes in before anybody thinks better of it.',
  'bridge any any any sharp': 'We can use that. And we know what it cost.',
  'bridge any any any sharp 2': 'You left us the better half of a sentence. Good.',
  'bridge any any any brink': 'We keep our seats. That sentence helps.',
  'bridge any any any brink 2': 'I read it once more, sitting. It helps us stay.',

  // The other side spoke to its home.
  'gallery any any any any': 'We can wait until your newspapers have been served. The text is where you left it.',
  'gallery any any any calm': 'A good speech. Ours on the same subject is longer and worse. Back to the draft, please.',
  'gallery any any any tense': 'That was for the balcony, and the balcony liked it. There is still a table down here.',
  'gallery any any any tense 2':
    'We will let the applause finish. It has some way to travel, and we have a text to get on with.',
  'gallery any any any tense 3':
    'That was meant for people a long way off. When you come back to this table, we are here.',
  'gallery any any any sharp': 'You found the cameras. Now find the page.',
  'gallery any any any sharp 2': 'Good for tonight’s news. It is still this afternoon.',
  'gallery any any any sharp 3': 'That was for home. The draft did not hear a word.',
  'gallery any any any brink': 'Our microphones are off. Yours next, then the text.',
  'gallery any any any brink 2': 'I fold my own speech unread. Fold yours, and we work.',

  // The session was ended.
  'adjourn any any any any': 'Fine with us. We have stopped talks later than this and been sorry.',
  'adjourn any any any calm':
    'Agreed. What is open stays open, and we will say so at the door before somebody says it for us.',
  'adjourn any any any calm 2':
    'As you like. It has been a decent session, and we would rather not be the ones to spoil it.',
  'adjourn any any any tense': 'All right. Drop anchor here, before somebody decides to be clever; it is usually me.',
  'adjourn any any any tense 2':
    'Let us stop. Pages left alone for a while often read better than the people who argued over them.',
  'adjourn any any any tense 3': 'All right. We go out by separate doors and keep the same paper.',
  'adjourn any any any sharp': 'Good. We all need a door and some air.',
  'adjourn any any any sharp 2': 'Stop, then. Nobody here will miss the next ten minutes.',
  'adjourn any any any brink': 'Chairs back, papers down. We stop here.',
  'adjourn any any any brink 2': 'Pens down on both sides. The page stays where it is.',
} as const
