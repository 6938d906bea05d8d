/**
 * What happens in the recess, what happens before the votes, and whether the back channel leaked. Fiction.
 * Each is told in one of four ways (see ../telling.ts); what it does is the same in all of them.
 */
export const events = {
  'event.0.name': 'A quiet hour',
  'event.0.does': 'Nothing changes at the table.',
  'event.0.0':
    'Nothing happens, and everybody notices. A steamer calls at the pier and leaves. The interpreters of both sides share one bench and a bag of cherries. On two tables the telephones lie face up and stay dark.',
  'event.0.1':
    'The lawn is being watered, and nobody minds. Two lawyers, one from each side, find that they learnt from the same old textbook, and compare the pages they remember. No telephone rings. The shade of the trees moves on.',
  'event.0.2':
    'Waiters carry out water and take empty glasses back. A sunshade falls over; a guard from either side takes one end, and they put it up again. The capitals send nothing. So the hour passes.',
  'event.0.3':
    'In both countries the newspapers are writing about the weather. Inside, somebody plays four notes on the old piano and stops. Nobody comes running through a door. When the bell calls them in, both delegations stand where they stood before.',

  'event.1.name': 'An attack at home',
  'event.1.does': 'Temper +1, but never above the brink.',
  'event.1.0':
    'A billing firm for clinics in Tver and in Toledo stops at ten to three. The ransom note comes in both languages, at one price. Each delegation is told by telephone. Each looks up, across the terrace, at the other.',
  'event.1.1':
    'Ticket machines fail in the rush hour, in a city on the Volga and in a city on the Ohio, twelve minutes apart. The same eleven words stand on every screen. Voices on the terrace grow louder.',
  'event.1.2':
    'A dairy near Vologda and a dairy in Vermont pour milk away: the pumps stand still, and a note asks for payment. Farmers film it. In both delegations somebody says that the others must have known.',
  'event.1.3':
    'The examination marks of a district in the Urals and of a county in Kansas are locked, with a price for the key. Nine thousand pupils wait. Each delegation reads it on its own telephones, and speaks more loudly.',

  'event.2.name': 'Russia’s press turns',
  'event.2.does': 'Russia’s face −1, but never below bowed.',
  'event.2.0':
    'Moscow’s evening papers have gone to print early. One asks what the delegation is selling; another shows its head laughing, a hand on the American folder. The joke was about the heat. No caption has room for what was said.',
  'event.2.1':
    'A Moscow radio host reads out the Russian delegation’s names and asks after each what that person has already given away. Listeners ring in. None of them has seen the draft. The delegation hears of it from a driver.',
  'event.2.2':
    'On a Russian news channel four guests discuss one photograph: the Russian head leans forward, the American leans back. Who leans forward wants something, says one, and the others agree. In the room it was only hard to hear.',
  'event.2.3':
    'A petition has been running in Russia since noon: not one of ours. It has ninety thousand names, and every newspaper counts along. Nobody who signed it has read the draft. To deny it would only carry the number further.',

  'event.3.name': 'America’s press turns',
  'event.3.does': 'The American face −1, but never below bowed.',
  'event.3.0':
    'A cable channel has run the handshake in slow motion for an hour, over four words: What did we give? By the third showing two senators have asked as well. The page they are asking about is still half empty.',
  'event.3.1':
    'A radio host in Iowa asks the listeners what the American delegation has brought home so far. It has been inside for less than two hours. A photograph, says the third caller, and by noon that word is a headline.',
  'event.3.2':
    'On American television a retired official explains that nobody should sit with their back to a lake. Within the hour it is a theory, with a drawing of the table. In the villa the hosts had given out the seats.',
  'event.3.3':
    'A letter goes round in Congress: no gifts. It has sixty signatures and does not say which gift is meant. Every newspaper prints it beside one picture, in which the American head pours the Russian side a glass of water.',

  'event.4.name': 'An arrest elsewhere',
  'event.4.does': 'Trust −1, but never below none.',
  'event.4.0':
    'At an airport in a third country police take a traveller out of a queue: File X-1, wanted by both sides. Two embassies ring the same duty judge within nine minutes. Each side asks since when the other knew.',
  'event.4.1':
    'In a third country a traveller is taken off a train at the border: File X-1, wanted by both sides. Within nine minutes two embassies have rung the same duty judge. On the terrace each delegation wonders who told whom.',
  'event.4.2':
    'A hotel in a third country keeps a passport, and police wait by the lift: File X-1, wanted by both sides. The duty judge hears from two embassies in nine minutes. Neither delegation believes that the other is surprised.',
  'event.4.3':
    'At a car-hire desk in a third country one name sets off an alarm: File X-1, wanted by both sides. Two embassies ring one duty judge, nine minutes apart. On the terrace two conversations stop in mid-sentence.',

  'event.5.name': 'A good sign',
  'event.5.does': 'Trust +1, but never above firm.',
  'event.5.0':
    'At three, the duty desk in Moscow asks the desk in Washington about one address. The answer comes in nineteen minutes, with apologies for the delay. Neither head had ordered it. Two people on a shift had simply done it.',
  'event.5.1':
    'A laboratory in Novosibirsk publishes the key to a program that had locked clinics in three American states. Nobody had asked it to. By four the first clinic has its records back, and has sent its thanks in Russian.',
  'event.5.2':
    'A bank in Chicago warns a bank in Kazan: somebody is inside your system, and here is how. The way in is closed before any money has moved. Two people on duty thank each other without learning their names.',
  'event.5.3':
    'In Moscow a request from last year is found in the wrong tray, answered in full, and sent off with an apology. Washington looks through its own trays and finds two. By four o’clock those are answered as well.',

  'votes.0.name': 'Quiet before the votes',
  'votes.0.does': 'Support stays as it is.',
  'votes.0.0':
    'The last days are quiet: no siren, no leak, nobody stopped at an airport. In both capitals clerks carry the text from room to room, and people read it to the end. It will get what its words deserve.',
  'votes.0.1':
    'In the last week nothing happens that would help a speaker to talk of something else. Committees sit, translators argue over one comma, the evening news is about the harvest. Whoever takes the floor has to speak about the text.',
  'votes.0.2':
    'For once the news is elsewhere: a football final, a heat wave, a whale in a harbour. In both capitals people who have read every page sit beside people who have read one, and ask them what it says.',
  'votes.0.3':
    'Both capitals stay calm to the end. A minister catches a cold, a meeting moves by an hour; there is no more to report. The groups will be called in their turn, and each will say what it thinks.',

  'votes.1.name': 'Bad news in Washington',
  'votes.1.does': 'Support −2 in every American home group.',
  'votes.1.0':
    'Two days before the vote a fuel depot in Ohio goes dark. Nobody knows yet who did it. The hearing room fills early. The first question is about a line that has nothing to do with fuel, and is long.',
  'votes.1.1':
    'Two nights before the vote the water company of a town in Nebraska finds a ransom note on every screen. The water still runs. Nobody knows yet who did it, but in Washington every speech begins with the water.',
  'votes.1.2':
    'Three days before the vote clinics in Texas go back to paper. No link to any state is known. In Washington the word Russia stands in the headlines all the same, and by evening three speeches have been written again.',
  'votes.1.3':
    'On the day before the vote a memo goes round in Washington that says what the text gives away. It is four months old and about another text. Before anybody notices, each of the groups has been asked about it.',

  'votes.2.name': 'Bad news in Moscow',
  'votes.2.does': 'Support −2 in every Russian home group.',
  'votes.2.0':
    'Two days before the vote a Russian citizen is taken off a ferry in a third country, at a foreign request. Nobody yet knows why. The chamber fills early. The first speaker asks, slowly, what the text says about citizens.',
  'votes.2.1':
    'Two nights before the vote card payments stop in a town in Siberia, and the queues are filmed. The shops write down names. Nobody knows yet who did it, but in Moscow every speech begins with the queues.',
  'votes.2.2':
    'Three days before the vote clinics near Saratov go back to paper. No link to any state is known. In Moscow the word America stands in the headlines all the same, and by evening three speeches have been written again.',
  'votes.2.3':
    'On the day before the vote a list goes round in Moscow: Russians held abroad, with photographs. It is two years old, and most are home again. Before anybody notices, each of the groups has been asked about it.',

  'leak.yes':
    'Within the hour a photograph is out: two people by the water, no notes. The caption guesses at the rest. What you heard is still true. But the room has stiffened, and your capital asks why it was whispered.',
  'leak.no':
    'Nobody saw you by the water, or whoever did kept quiet. You know now what they were sent here to bring home. They know that you asked, and that nobody has read it in a newspaper.',
} as const
