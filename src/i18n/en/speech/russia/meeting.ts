/** What the head of the Russian delegation says when the two sides meet, sign or part. */
export const meeting = {
  // At the start.
  'greeting any any any any':
    'Good afternoon. We have seven clauses and one table. Put the first text where both of us can read it.',
  'greeting any any any any 2':
    'Please sit where the light is good. We intend to read everything you write, and to read it twice.',
  'greeting any any any any 3':
    'Three of my texts lie in drawers. I would like the fourth to stay on a desk. Please begin.',
  'greeting any any any any 4':
    'Good afternoon. The newspapers have already written both our speeches, so let us write the text.',
  'greeting any any any any 5':
    'Good afternoon. This spring brought many statements and very few letters. We would like to receive one.',
  'greeting any any any any 6':
    'You have a long way behind you, and so have we. Let the first text be worth both flights.',
  'greeting any any any any 7':
    'Speak in the language you think in. We have good interpreters, and they are the only people here without instructions.',

  // After the recess.
  'resume expanded any any any':
    'Now the smaller print: evidence, the off-limits clause, verification, relief. This is where texts are made or mislaid.',
  'resume expanded any any any 2': 'Four clauses lie before us now. Let us write them for a reader who was not here.',
  'resume expanded any any any 3':
    'In Novgorod they dig up letters on birch bark. Most concern debts, and one can still read who owed.',
  'resume expanded any any any 4':
    'From here on we write about files, lists and visas. Somebody will have to live by each word of it.',
  'resume expanded any any any 5':
    'The principles have had their hour. Now we need nouns: a file, a list, a desk, a visa.',
  'resume expanded any any calm':
    'It is quiet, and there is ink in the pen. Four clauses lie open; begin wherever you would be most at ease.',
  'resume expanded any any calm 2':
    'Whatever was said outside can stay outside. We have four clauses, good light, and no reason to hurry.',
  'resume expanded any any sharp': 'Four clauses. Put the first one down, and no preface.',
  'resume expanded any any sharp 2': 'We sit again. Let us write, and quarrel in the margin only.',
  'resume expanded any any brink': 'I smooth the page flat. Four clauses. Read slowly.',
  'resume expanded any any brink 2': 'My glasses are on. Give me one sentence to read.',
  'resume final any any any':
    'The last session. Each settled clause may move one step, and then it will have to be lived with.',
  'resume final any any any 2':
    'We see the whole page now, yours and ours. What is blank stays blank, so look to what is written.',

  // Signing.
  'sign-treaty any any any any': 'A treaty outlives the people who dislike it, and the people who wrote it. We sign.',
  'sign-treaty any any any any 2':
    'Let it be a treaty, with a number and a place on the shelf. I have drawers enough. We sign.',
  'sign-treaty any any any any 3':
    'The Duma will read it, and the Senate, and neither is quick. It can stand being read. We sign.',
  'sign-treaty any any any sharp': 'A treaty, then. Two parliaments will read it slowly. We sign.',
  'sign-protocol any any any any':
    'A protocol. Our prosecutors can begin with it in July, and no election has to come first.',
  'sign-protocol any any any any 2':
    'A protocol to the treaty of 1999. The old paper is still legible, and this goes well beneath it. We sign.',
  'sign-protocol any any any any 3':
    'A protocol takes the small road, and it arrives. We sign, and the offices may begin.',
  'sign-protocol any any any sharp': 'A protocol. It needs offices, and no speeches. We sign.',
  'sign-declaration any any any any':
    'One page, two languages, no judge. It can be called thin. Nobody will be able to call it nothing.',
  'sign-declaration any any any any 2':
    'A declaration carries no seal, only our names. We shall both see how long the ink holds. We sign.',
  'sign-declaration any any any any 3':
    'It binds nobody but those whose names are under it. That is us, and we know what we write. We sign.',
  'sign-declaration any any any sharp': 'A declaration. Two names, and both of them legible. We sign.',

  // Leaving.
  'walk any any any any': 'Then the draft stays on the table, as it is. Somebody may yet want to read it.',
  'walk any any any any 2': 'We are sorry to see you go. The pages will be kept, and kept in order.',
  'walk any any any any 3':
    'Then we thank the hosts for both of us. The draft will be kept clean, in case you ask for it.',
  'walk any any any sharp': 'Go, then. We will collect the papers.',
  'walk any any any brink': 'I stay seated and cap the pen. Go well.',
  'breakdown any any any any': 'There is no more to be written here today. I am closing the folder, and I am sorry.',
  'breakdown any any any any 2': 'We stop. Neither of us could read back the last ten minutes without shame.',
  'breakdown any any any any 3':
    'Here the minutes end. I will carry home a page with nothing under it, and say that we both wrote it.',
} as const
