/** What happens in the recess, what happens before the votes, and whether the back channel leaked. Fiction. */
export const events = {
  'event.0.name': 'A quiet hour',
  'event.0':
    'Nothing happens, and everybody notices. A steamer calls at the pier and leaves. The interpreters of both sides share one bench and a bag of cherries. On two tables the telephones lie face up and stay dark.',
  'event.1.name': 'An attack at home',
  'event.1':
    'A billing firm for clinics in Tver and in Toledo stops at ten to three. The ransom note comes in both languages, at one price. Each delegation is told by telephone. Each looks up, across the terrace, at the other.',
  'event.2.name': 'Russia’s press turns',
  'event.2':
    'Moscow’s evening papers have gone to print early. One asks what the delegation is selling; another shows its head laughing, a hand on the American folder. The joke was about the heat. No caption has room for what was said.',
  'event.3.name': 'America’s press turns',
  'event.3':
    'A cable channel has run the handshake in slow motion for an hour, over four words: What did we give? By the third showing two senators have asked as well. The page they are asking about is still half empty.',
  'event.4.name': 'An arrest elsewhere',
  'event.4':
    'At an airport in a third country police take a traveller out of a queue: File X-1, wanted by both sides. Two embassies ring the same duty judge within nine minutes. Each side asks since when the other knew.',
  'event.5.name': 'A good sign',
  'event.5':
    'At three, the duty desk in Moscow asks the desk in Washington about one address. The answer comes in nineteen minutes, with apologies for the delay. Neither head had ordered it. Two people on a shift had simply done it.',

  'votes.0.name': 'Quiet before the votes',
  'votes.0':
    'The last days are quiet: no siren, no leak, nobody stopped at an airport. In both capitals clerks carry the text from room to room, and people read it to the end. It will get what its words deserve.',
  'votes.1.name': 'Bad news in Washington',
  'votes.1':
    'Two days before the vote a fuel depot in Ohio goes dark. Nobody knows yet who did it. The hearing room fills early. The first question is about a line that has nothing to do with fuel, and is long.',
  'votes.2.name': 'Bad news in Moscow',
  'votes.2':
    'Two days before the vote a Russian citizen is taken off a ferry in a third country, at a foreign request. Nobody yet knows why. The chamber fills early. The first speaker asks, slowly, what the text says about citizens.',

  'leak.yes':
    'Within the hour a photograph is out: two people by the water, no notes. The caption guesses at the rest. What you heard is still true. But the room has stiffened, and your capital asks why it was whispered.',
  'leak.no':
    'Nobody saw you by the water, or whoever did kept quiet. You know now what they were sent here to bring home. They know that you asked, and that nobody has read it in a newspaper.',
} as const
