/** What the head of the American delegation says when the two sides meet, sign or part. */
export const meeting = {
  // At the start.
  'greeting any any any any':
    'Good afternoon. We brought a pencil for every clause, and an eraser for each of them too.',
  'greeting any any any any 2': 'I have two speeches in this folder and cannot find the better one. Please begin.',
  'greeting any any any any 3':
    'My father took soundings before he took a ship in. Let us begin the same way: what can you sign?',
  'greeting any any any any 4':
    'Good afternoon. There are cameras at the gate and none in here. Put something on the page.',
  'greeting any any any any 5':
    'Good afternoon. They promise us coffee. Let us see whether we can settle a clause before it comes.',
  'greeting any any any any 6':
    'They have given us until five, and I know passport windows that took longer. Your first text, please.',
  'greeting any any any any 7':
    'Both our countries have people waiting on this, some in wards and some in cells. Please begin.',

  // After the recess.
  'resume expanded any any any':
    'Back to work. The principles were the easy part; now come evidence, the off-limits clause, verification and relief.',
  'resume expanded any any any 2':
    'The lake did some of us good. Four clauses are waiting, and they are the ones people will feel.',
  'resume expanded any any any 3':
    'A harbour pilot slows down in fog first and argues afterwards. Let us take these four clauses that way.',
  'resume expanded any any any 4':
    'Here we are again. What comes next is the part that people will test, so let us write it strong.',
  'resume expanded any any calm':
    'The air is better in here now. Of the four clauses ahead, start with the one you find easiest to say.',
  'resume expanded any any calm 2':
    'Good to be back at the table. We have four clauses and a quiet room, so let us use both.',
  'resume expanded any any calm 3':
    'Nobody is shouting, and the hard clauses are next. Let us write them before that changes.',
  'resume expanded any any sharp': 'Four clauses to write. Bring one, and leave the rest outside.',
  'resume expanded any any sharp 2': 'Back to it. Shorter sentences now, and a text in each.',
  'resume expanded any any brink': 'We are in our seats. Put one text down, softly.',
  'resume expanded any any brink 2': 'I pull my chair in. One clause, calmly. Which one?',
  'resume final any any any': 'Last session. What is settled moves one step at a time now, so choose the step.',
  'resume final any any any 2':
    'We can see the shore from here. Nothing new comes aboard; let us make what we have seaworthy.',

  // Signing.
  'sign-treaty any any any any':
    'Put it into law. Whoever sits here after us should not need to like each other to keep it.',
  'sign-treaty any any any any 2':
    'Two thirds of the Senate is a long corridor, and I have sensible shoes. As a treaty, we sign.',
  'sign-treaty any any any any 3':
    'A treaty, then. It will be read by people who never met us, so it had better be plain. We sign.',
  'sign-treaty any any any sharp': 'A treaty. It will outlast this mood. We sign.',
  'sign-protocol any any any any': 'Make it a protocol. Smaller than we hoped for, and it survives our own lawyers.',
  'sign-protocol any any any any 2':
    'A protocol to the old treaty: no trumpets, and it starts working on Monday. We sign.',
  'sign-protocol any any any any 3':
    'As a protocol. The lawyers can start before the photographers have packed. We sign.',
  'sign-protocol any any any sharp': 'A protocol. Less than a treaty, and it works. We sign.',
  'sign-declaration any any any any':
    'A declaration is a promise with cameras in the room. Some of those have been kept, and we mean this one.',
  'sign-declaration any any any any 2': 'A declaration, then. It floats in very little water, and it floats. We sign.',
  'sign-declaration any any any any 3':
    'A declaration, with two names under it and nothing behind it but us. We will try to be enough.',
  'sign-declaration any any any sharp': 'A declaration. Our names, in daylight. We sign.',

  // Leaving.
  'walk any any any any': 'We came ready to stay until five. The offer of a chair stands.',
  'walk any any any any 2': 'I am sorry. We will be in the building a while, if anyone turns round.',
  'walk any any any any 3': 'The draft stays where you can find it. So do we, until they put the chairs up.',
  'walk any any any sharp': 'Your choice. We will push the chairs in.',
  'walk any any any brink': 'We stay seated. The door opens from both sides.',
  'breakdown any any any any':
    'That is enough, from both of us. We are going home with nothing, and we will have to say so.',
  'breakdown any any any any 2':
    'It is over for today. Somewhere under that noise there was a text, and I am sorry we drowned it.',
  'breakdown any any any any 3': 'We both pulled, and it tore. We will say at home that some of the pulling was ours.',
} as const
