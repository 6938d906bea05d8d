/** What the head of the American delegation says as the player: at the gate, by the lake, before the press. */
export const own = {
  // At the gate.
  'say-silent any any any any': 'Good afternoon. There is nothing to say yet, and that seems the right way to walk in.',
  'say-silent any any any any 2': 'No statement now. Ask at the other door, when we know something.',
  'say-silent any any any any 3':
    'We will talk to them first and to you afterwards. Thank you for standing in the sun.',
  'say-line-1 any any any any':
    'Hospitals, water, fuel, power: off limits. If our text speaks of them, it names them, and not in secret.',
  'say-line-1 any any any any 2':
    'There are places nobody attacks, in any season. No kind word and no secret list will stand in for them.',
  'say-line-1 any any any any 3':
    'No dark wards, no dry taps, no dead pumps. What we sign on that is a list that counts, or nothing.',
  'say-line-2 any any any any':
    'People who steal for money belong before a judge. If the text says which crimes it covers, theirs stand in it plainly.',
  'say-line-2 any any any any 2':
    'Ransom is theft, whatever language the note is in. We sign no list of crimes where that drowns among opinions.',
  'say-line-2 any any any any 3':
    'A thief with a keyboard is a thief. We sign no list of crimes too wide to tell a thief from a critic.',
  'say-warm any any any any':
    'They have victims too, in clinics and in banks. We mean to start there, and see how far it carries.',
  'say-warm any any any any 2':
    'There is a serious delegation across that table. We expect to learn something before we answer.',
  'say-warm any any any any 3':
    'The people across that table answer to worried families too. We expect to hear the truth and to tell it.',

  // By the lake.
  'say-channel any any any any':
    'No paper, no staff, nobody who writes memoirs. What did they really send you to bring back?',
  'say-channel any any any any 2':
    'This will be said once and denied politely. Which clause is your instruction, and which is only your taste?',
  'say-channel any any any any 3':
    'Two of us, one bench, and nothing to write on. Tell us what you cannot go home without.',
  'say-capital any any any any':
    'Get us Washington. They should hear it from this room before they read it from another.',
  'say-capital any any any any 2':
    'Six minutes with Washington. Four of them will be about tomorrow’s headline, so let us give them one.',
  'say-capital any any any any 3':
    'Put Washington on the line. They will ask what it says and then how it looks; we have both.',
  'say-lakeside any any any any':
    'Walk down to the water with us. Any subject will do that has fewer than seven clauses.',
  'say-lakeside any any any any 2': 'Leave the draft under a stone, and come and look at the steamers.',
  'say-lakeside any any any any 3': 'Come outside. My shoes are wrong for it, and the air is right.',
  'say-host any any any any':
    'Ask the Swiss for a wording. From them we can take what we would have to refuse from you.',
  'say-host any any any any 2':
    'There is still a blank on the page, and both of us are too polite to fill it. Let the host.',
  'say-host any any any any 3':
    'Let the host write that one. If you dislike it and we dislike it, it is probably straight.',
  'say-retract any any any any':
    'The sentence at the gate was ours, and it was wrong for this text. We take it back ourselves.',
  'say-retract any any any any 2':
    'It will be an unpleasant evening and a better text. The line is withdrawn, and we will say so first.',
  'say-retract any any any any 3':
    'We drew that line for the cameras, and it runs through the wrong place. We are rubbing it out.',

  // Before the press.
  'say-joint any any any any':
    'We wrote this statement together. If you need a winner in it, you will have to bring your own.',
  'say-joint any any any any 2':
    'One statement, read twice. The second reading is for anyone who did not believe the first.',
  'say-joint any any any any 3': 'Ask either of us. Whoever asks last will hear what the first one heard.',
  'say-credit any any any any':
    'Our Russian colleagues will be asked at home why they signed. Ask us as well; we will speak for them.',
  'say-credit any any any any 2':
    'The Russian delegation could have caught an earlier plane. It stayed for the last page, and you should print that.',
  'say-credit any any any any 3':
    'If you are looking for courage in this paper, look on the Russian side of it as well. We did.',
  'say-claim any any any any': 'Read the text with a pencil. Mark what we asked for, and bring a spare.',
  'say-claim any any any any 2':
    'We told our own people what we needed. It is on the page; you may check the spelling.',
  'say-claim any any any any 3': 'There is a reason we are smiling, and it is in writing. Start anywhere you like.',
} as const
