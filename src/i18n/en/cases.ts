/**
 * Four short stories in two parts, so that neither grief nor doubt has a flag: a hospital's night and an accused person
 * before a foreign court, each once from Russia and once from America. Fiction: no real place, no real case.
 */
export const cases = {
  'case.label': 'Fiction: invented people, no real place and no real case.',

  'case.night-russia.title': 'A hospital’s night, Russia',
  'case.night-russia.1':
    'The alarm reaches the duty engineer at ten to four: the scanner sends no pictures, and the doors no longer know the cards. He runs down to the server room of the regional hospital and pulls out one cable after another, until what is left cannot spread. Upstairs, between two births, a midwife writes the second child’s hour on her own wrist.',
  'case.night-russia.2':
    'Eleven operations are moved, one of them for the third time. The traffic came through rented machines abroad. The prosecutor knows which firm lets them, and has written to its country for help; no answer has come yet. The engineer labels every cable before he plugs it in again, for the next time.',

  'case.night-usa.title': 'A hospital’s night, United States',
  'case.night-usa.1':
    'At ten past two the screens on the fourth floor of the county hospital ask for money. The night nurse has nineteen patients, and no list of their medicines. She goes from bed to bed, asks them or whoever sits beside them, and writes on the backs of menu cards. An ambulance is sent on; the next hospital is forty minutes away.',
  'case.night-usa.2':
    'In the morning all nineteen are alive, and she counts again to be sure. Investigators have traced the crew to a city abroad and have written to its country for help; no answer has come yet. On the ward nobody asks about flags. They ask about the screens, and where the paper will lie next time.',

  'case.court-russia.title': 'Before a foreign court, File R-4',
  'case.court-russia.1':
    'He was on holiday. Two men in a hotel lobby, a flight, then an American courtroom where everybody is polite and nothing is familiar. Prosecutors have charged him with helping a crew that locked other people’s files. He says that he let machines and never asked what for. The interpreter explains the charge to him twice, because he asks her to.',
  'case.court-russia.2':
    'At home in Russia his mother has hung up a second clock and set it to his hour. She has sold the car to pay a lawyer whom she has not met. Perhaps he did it, she tells her sister; then let them show it, and let me sit in the room. He has not been tried.',

  'case.court-usa.title': 'Before a foreign court, File U-4',
  'case.court-usa.1':
    'She came to write payment software, and stayed when the firm closed. Now she sits behind glass in a Russian courtroom while three lawyers argue over one invoice. Prosecutors have charged her with moving money that a crew had taken. She says that she was paid to mend a program and saw only numbers. The interpreter is good, and very tired by noon.',
  'case.court-usa.2':
    'At home in America her father leaves the radio off until the consul’s letter comes, once a month. He has learnt one Russian word, the one for postponed. Perhaps she did it, he tells his neighbour; then let them show it, and let me sit in the room. She has not been tried.',
} as const
