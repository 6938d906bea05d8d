/** What the head of the Russian delegation says as the player: at the gate, by the lake, before the press. */
export const own = {
  // At the gate.
  'say-silent any any any any':
    'Good afternoon. We are expected inside. When there is a text, you will be the second to read it.',
  'say-silent any any any any 2': 'You have the photograph. The words belong first to the people across the table.',
  'say-silent any any any any 3': 'Thank you for waiting. We say it inside first; it is what the chairs are there for.',
  'say-line-1 any any any any':
    'One thing will not be discussed in there. Russia does not hand over its own citizens, singly or in exchange.',
  'say-line-1 any any any any 2':
    'The Constitution says it in one line, and so do we: our own citizens are not handed over.',
  'say-line-1 any any any any 3':
    'A Russian citizen answers to a Russian court. Any text that says otherwise will leave here unsigned.',
  'say-line-2 any any any any':
    'If the text counts people at all, it counts one for one: as the rule, and not as an experiment.',
  'say-line-2 any any any any 2':
    'One file west, one file east. If a number is written down, it is that one, and not for a trial run only.',
  'say-line-2 any any any any 3':
    'One for one, or no line on numbers at all. We will read any text here, and count it before we sign.',
  'say-warm any any any any':
    'Both countries have been robbed by the same sort of people. It would be strange to leave here without saying so together.',
  'say-warm any any any any 2':
    'We have read the other delegation’s papers twice. There is more in them than the newspapers found.',
  'say-warm any any any any 3':
    'Across that table sit people who have also been woken at night by this. We would like to hear them first.',

  // By the lake.
  'say-channel any any any any':
    'Ten minutes by the water, no notes. Say what you need at home, and you will hear the same from us.',
  'say-channel any any any any 2':
    'If this is printed tomorrow, each of us will know exactly who was standing here. Still, let us talk.',
  'say-channel any any any any 3':
    'No folders, no interpreters. There is a sentence you are holding back, and we have one too; let us exchange them.',
  'say-capital any any any any':
    'Moscow, please. They should hear the draft from us, in this order, before anyone describes it to them.',
  'say-capital any any any any 2':
    'They ask whether we are being respected. Tell them we are being read, which is more.',
  'say-capital any any any any 3':
    'Let us ring home. It is better that they scold us now than that they are surprised tomorrow.',
  'say-lakeside any any any any':
    'Leave the folders. That lake has heard worse afternoons than ours and kept its level.',
  'say-lakeside any any any any 2':
    'Walk with us as far as the boats. Nobody will take notes, and nobody will sign anything.',
  'say-lakeside any any any any 3': 'Come and look at the water. It is the only thing here that nobody has drafted.',
  'say-host any any any any': 'Let the host write it. If a third hand holds the pen, neither of us has to have asked.',
  'say-host any any any any 2':
    'There is a clause neither of us will write first. Let the Swiss write it, and we shall both complain a little.',
  'say-host any any any any 3':
    'Give the blank to the Swiss. A stranger’s hand is sometimes easier to read than one’s own.',
  'say-retract any any any any':
    'What we told the cameras at the gate was too narrow for this paper. We withdraw it, and will say why.',
  'say-retract any any any any 2':
    'They will write tonight that we bent. They will write it once; the clause will be read for years.',
  'say-retract any any any any 3':
    'It was a good sentence for the gate and a poor one for the table. We take it back today.',

  // Before the press.
  'say-joint any any any any':
    'You will hear the same four sentences twice, once in each language. There is nothing between them to find.',
  'say-joint any any any any 2':
    'Both delegations answer to a capital tonight. Please report the text first and the handshake after.',
  'say-joint any any any any 3': 'We have agreed even on the commas, so please spare us the question of who gave way.',
  'say-credit any any any any':
    'The American delegation had a hard text to carry home, and it put its name under it. We say so gladly.',
  'say-credit any any any any 2':
    'There are sentences here that the American side wrote better than we did. You will not find out which.',
  'say-credit any any any any 3':
    'Our colleagues across the table could have made this harder for us, and chose not to. Please write that down.',
  'say-claim any any any any': 'Nobody was lectured in there today. For some of our colleagues that will be the news.',
  'say-claim any any any any 2':
    'We told people at home what we would bring back. Here it is, with two signatures under it.',
  'say-claim any any any any 3':
    'We came with a page and we leave with a page. Compare them; there is a good deal of ours in it.',
} as const
