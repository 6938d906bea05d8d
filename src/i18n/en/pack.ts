/** The print pack: the screen that chooses, and every sentence of its sheets that the game does not say elsewhere. */
export const pack = {
  'pack.title': 'Print pack',
  'pack.what':
    'Sheets for a class, made of what the game itself holds. Choose, look, print. Nothing leaves this browser.',
  'pack.choose': 'What to print',
  'pack.preview': 'Preview',
  'pack.sheets': 'Sheets',
  'pack.sheet.guide': 'Facilitator’s guide',
  'pack.sheet.note': 'Teaching a live conflict',
  'pack.sheet.roles': 'Role sheets',
  'pack.sheet.answers': 'Answer sheet for play without devices',
  'pack.sheet.observer': 'Observer sheet',
  'pack.sheet.pairing': 'Pairing sheet',
  'pack.sheet.rubric': 'Rubric',
  'pack.sheet.glossary': 'Glossary',
  'pack.sheet.sources': 'Sources',
  'pack.seed.what': 'It decides mandates and news. One seed for the whole class.',
  'pack.seed.bad': 'A seed is a whole number from 0 to {largest}. The sheets still show seed {seed}.',
  'pack.chairs': 'Role sheets for',
  'pack.chairs.both': 'Both chairs',
  'pack.level': 'Reading level',
  'pack.level.full': 'Full',
  'pack.level.easy': 'Easy',
  'pack.paper': 'Paper',
  'pack.paper.a4': 'A4',
  'pack.paper.letter': 'US Letter',
  'pack.labels': 'Labels for the pairing sheet, one a line',
  'pack.labels.what': 'Labels, no full names: Falcon 12, Heron 3. They stay in this page and are gone when it closes.',
  'pack.labels.few': 'At least two labels make a pair. Write each on a line of its own.',
  'pack.labels.twice': '“{label}” stands there twice. Give everyone a label of their own.',
  'pack.word': 'Seed word',
  'pack.word.what': 'The same word and the same labels give the same sheet.',
  'pack.print': 'Print',
  'pack.none': 'No sheet is chosen. Tick at least one.',
  'pack.close': 'Close',
  'pack.fiction': 'Delegations, talks and files are invented. Facts carry date and source.',
  'pack.of-seed': 'Seed {seed}',
  'pack.label': 'Label',
  'pack.date': 'Date',

  'pack.guide.aims': 'Aims',
  'pack.guide.aim.trade':
    'Find a trade: give where it costs little and means much to the other side, ask where it means much to you.',
  'pack.guide.aim.interest': 'Tell a position from the interest behind it.',
  'pack.guide.aim.home': 'Think at two tables at once: what the other side takes, and what both capitals carry.',
  'pack.guide.aim.sources': 'Weigh a disputed event by two official accounts, each with date and source.',
  'pack.guide.need': 'What you need',
  'pack.guide.need.devices': 'One device for each person or pair, with any browser. No account, no server.',
  'pack.guide.need.paper': 'Without devices: a role sheet for each chair, an answer sheet and a pencil for each pair.',
  'pack.guide.need.seed':
    'One seed for everyone, so that the papers can be compared. This pack is printed for seed {seed}.',
  'pack.guide.check': 'Set-up check',
  'pack.guide.check.network':
    'Open the page on a class device in the class network. If it is blocked there, take the build in one file.',
  'pack.guide.check.settings':
    'Settings: language, text size, contrast. Everything can be played by keyboard alone, and nothing is timed but by a class clock that you set and anybody can extend.',
  'pack.guide.check.pairs': 'Pair the class with the pairing sheet. Whoever is left over gets an observer sheet.',
  'pack.guide.check.fold':
    'On paper: hand out each role sheet folded, and keep this guide, which tells what the seed decides.',
  'pack.guide.check.note': 'Read the note on teaching a live conflict.',
  'pack.guide.plans': 'Three lesson plans',
  'pack.guide.plan':
    '{minutes, plural, one {# minute} other {# minutes}}, {how, select, paper {on paper or on devices} other {on devices}}',
  'pack.guide.minutes': 'Minutes',
  'pack.guide.happens': 'What happens',
  'pack.guide.step.frame': 'Read out the words below. Ask: what is such an offer worth, and to whom?',
  'pack.guide.step.read': 'Everyone reads their mandate alone and marks the heaviest clauses and all red lines.',
  'pack.guide.step.summit': 'One summit, alone or two at a device. Whoever ends early opens “What was possible”.',
  'pack.guide.step.compare': 'Two who had different chairs compare: what did each give away, and what for?',
  'pack.guide.step.short': 'Three of the questions below, then what really happened.',
  'pack.guide.step.debrief':
    'The questions below, what really happened, and from each one sentence: what would I do differently?',
  'pack.guide.step.pairs': 'Pairs play, one in each chair. Observers keep their sheet and say nothing.',
  'pack.guide.step.board': 'Endings and both worths on the board, without names. Observers report.',
  'pack.guide.step.reflect': 'Everyone writes the reflection of the rubric and hands in.',
  'pack.guide.script': 'To read out',
  'pack.guide.script.offer':
    'On 13 June 2021 Russia’s president said that Russia would hand over cyber criminals if the United States did the same. Three days later the two presidents met in Geneva. No such deal was announced.',
  'pack.guide.script.table':
    'You sit at a table that did not exist: two invented delegations and one draft of {clauses, plural, one {# clause} other {# clauses}}. What is said there is fiction. The fact cards are not.',
  'pack.guide.script.mandate':
    'Each delegation has weights of its own, and red lines that it can never sign. You know yours. Ask, listen and reckon.',
  'pack.guide.script.fallback':
    'A text worth less than {fallback} is worse than going home without one. Leaving can be right. Nobody is marked by the signature.',
  'pack.guide.script.office':
    'You hold an office. You play no living person and no people: no accents, no jokes about nations.',
  'pack.guide.wrong': 'What is often misunderstood',
  'pack.guide.wrong.middle': 'The fair deal lies in the middle of every clause.',
  'pack.guide.right.middle':
    'Both sides weigh clauses differently. Trading clause for clause gives both more than halving each.',
  'pack.guide.wrong.signed': 'Whoever signs has won.',
  'pack.guide.right.signed': 'A signed text can be worth less than none, and it can fall at home.',
  'pack.guide.wrong.giving': 'Giving in buys goodwill for ever.',
  'pack.guide.right.giving': 'Giving earns trust, and asking spends it. Whoever only gives brings home little.',
  'pack.guide.wrong.guilty': 'Whoever is handed over is guilty.',
  'pack.guide.right.guilty': 'Accused, charged and convicted are three words. A person is handed over for a trial.',
  'pack.guide.wrong.mirror': 'Both countries’ laws are alike, so the offer was even.',
  'pack.guide.right.mirror': 'They differ: see the card “{card}” among the facts.',
  'pack.guide.wrong.history': 'The game shows what happened.',
  'pack.guide.right.history':
    'Place, day and offer are real, the talks are invented. Of {endings, plural, one {# ending} other {# endings}}, number {real} is where history went.',
  'pack.guide.questions': 'Questions for the debrief',
  'pack.guide.question.heaviest': 'Which clause weighed most for the other side? When did you know, and from what?',
  'pack.guide.question.given': 'What did you give that cost you little? What came back for it?',
  'pack.guide.question.missed': 'Which trade did neither of you find?',
  'pack.guide.question.pressure': 'When did pressure help, and when did it cost you?',
  'pack.guide.question.home': 'Who at home would have said no, and with what reason?',
  'pack.guide.question.leave': 'Was there a moment at which leaving was right?',
  'pack.guide.question.open': 'What did the real summit leave open? What may speak for leaving it open?',
  'pack.guide.question.simple': 'What does the game make simpler than it is?',
  'pack.guide.happened': 'What really happened in Geneva, and after',
  'pack.guide.hand-in': 'Handing in',
  'pack.guide.hand-in.link':
    'Assignment link: the teacher’s page makes a link that begins with #a= and opens the summit you chose, with your settings.',
  'pack.guide.hand-in.code':
    'Run code: at the end of a summit “Share this summit” gives a code, a link and a QR code, which go into your usual assignment.',
  'pack.guide.hand-in.class':
    'Class page: it takes the codes of the class, plays each again, and shows endings and worths without names.',
  'pack.guide.hand-in.paper': 'On paper: the answer sheet and the reflection.',
  'pack.guide.secret': 'For you alone: what seed {seed} decides',
  'pack.guide.secret.what': 'On paper you are the news. Read out each item when its hour comes, and say what it does.',
  'pack.guide.secret.mandates': 'Mandates',
  'pack.guide.secret.recess': 'At the recess',
  'pack.guide.secret.leak': 'After a back channel',
  'pack.guide.secret.leak.is': '{leak, select, yes {It leaks.} other {It does not leak.}}',
  'pack.guide.secret.votes': 'Before the votes',

  'pack.note.time': 'Two dates',
  'pack.note.time.text':
    'The summit was on 16 June 2021. Russia’s full-scale invasion of Ukraine began on 24 February 2022. Say both dates first: nobody at the table of 2021 knows the second one, and everybody in your room does. Playing the first does not make the second smaller.',
  'pack.note.room': 'Who is in the room',
  'pack.note.room.text':
    'There may be students from Ukraine, from Russia or from elsewhere, with family there, or with a loss. Nobody speaks for a country, and nobody is asked to. Tell the class and families beforehand what will be played. Draw the chairs with the pairing sheet, never by origin. Anyone may change the chair, observe or read instead, without a reason.',
  'pack.note.sides': 'Both sides, exactly',
  'pack.note.sides.text':
    'Where the two governments disagree, both official lines stand side by side, with date and source. That shows what is disputed. It does not say that every claim is equally well proven: each card says how sure it is, and state media are named as such. Both chairs have equal time, equally many groups at home and the same fallback.',
  'pack.note.left-out': 'What the game leaves out',
  'pack.note.left-out.text':
    'The war and its victims; Ukraine, which did not sit at this table; the other subjects of the summit; the work of secret services; most of the law. The figures behind clauses and groups are the game’s own judgement and can be argued with.',
  'pack.note.fiction': 'What is fiction',
  'pack.note.fiction.text':
    'Delegations, speeches, files and suspects are invented. Never quote them as words of a living person. Real suspects are not discussed as guilty: accused, charged and convicted are three words. Nobody imitates a president or an accent.',
  'pack.note.heat': 'When it gets hot',
  'pack.note.heat.text':
    'Stop. Say in one calm sentence what happened. Go back to a card with a date. Offer a break, also outside the room, and speak with whoever was hurt afterwards and alone. You need not settle the argument, and you need not pretend that there is none.',
  'pack.note.age': 'Age',
  'pack.note.age.text':
    'From about fourteen, for history, civics, law and languages. No violence is shown. Crime, arrests and a war are named.',

  'pack.role.title': '{seat, select, russia {Role sheet: Russia} other {Role sheet: United States}}',
  'pack.role.secret': 'Confidential. For this delegation alone, until the debrief.',
  'pack.role.chair': 'Your chair',
  'pack.role.chair.full':
    '{seat, select, russia {You lead the Russian delegation} other {You lead the American delegation}} at Villa La Grange. You are an invented head of delegation and no living person. One draft of {clauses, plural, one {# clause} other {# clauses}} lies on the table, and both sides write in it. Your capital has told you what each clause weighs. The other capital has told its delegation something else.',
  'pack.role.chair.easy':
    '{seat, select, russia {You speak for Russia} other {You speak for America}} at a meeting in Geneva. You are not a real person. On the table there is one text with {clauses, plural, one {# part} other {# parts}}. Both sides write in it. You know what each part means to you. For the other side it means something else.',
  'pack.role.said': 'What was said in public',
  'pack.role.said.easy':
    '{seat, select, russia {In June Russia’s president said: Russia hands over criminals if America does the same. But Russia’s Constitution does not let it hand over its own citizens.} other {In June America’s president said that he was open to it and that those behind crimes must answer for them. But American law asks for a treaty first.}}',
  'pack.role.came': 'What you came for',
  'pack.role.figures': 'What each wording is worth to you',
  'pack.role.figures.full':
    'Each figure is the value of the wording for your country, times what the clause weighs for you. A clause that stays open counts nothing. A cross marks a red line: you never put it forward, never accept it, never sign it.',
  'pack.role.figures.easy':
    'A high figure is good for you, a figure with a minus is bad. A part that stays open counts nothing. A cross is a red line: never write it, never accept it, never sign it.',
  'pack.role.clause': 'Clause',
  'pack.role.weighs': 'Weighs',
  'pack.role.red-line': 'red line',
  'pack.role.fallback.full':
    'Going home without a text is worth {fallback} to you. A text worth less is worse than none, and then leaving is right.',
  'pack.role.fallback.easy':
    'No text is worth {fallback} to you. If a text is worth less than that, do not sign it. Then it is right to leave.',
  'pack.role.lines': 'Lines you may draw in public on arrival',
  'pack.role.lines.what':
    'A public line binds you: with each group at home {kept} if it is kept, {broken} if it is broken.',
  'pack.role.home': 'Who must say yes at home',
  'pack.role.home.what':
    'A treaty needs {treaty, plural, one {# of these groups} other {# of these groups}}, a protocol or a declaration {less}; and the other capital asks for the same.',
  'pack.role.home.needs': 'needs {needs}',
  'pack.role.advice': 'Advice',
  'pack.role.advice.light.full':
    'Mark what weighs most and what weighs least for you. What weighs least is what you can pay with.',
  'pack.role.advice.light.easy': 'Find your heavy parts and your light parts. You can give on the light ones.',
  'pack.role.advice.first.full':
    'Give first where it costs you little and seems to mean much to them. Then ask: trust pays for it.',
  'pack.role.advice.first.easy': 'Give something first. Then ask for something that you need.',
  'pack.role.advice.ask.full':
    'Ask what weighs most for them, and watch what they accept. Keep your own figures to yourself.',
  'pack.role.advice.ask.easy': 'Ask what matters most to them. Do not show them your figures.',

  'pack.answers.what':
    'Two people, one sheet, a pencil. Each has a role sheet that the other does not see. The facilitator has the news.',
  'pack.answers.gauges': 'Gauges',
  'pack.answers.gauges.what':
    'Both move the pencil. The framed word is where you start. A gauge stays at its end, except temper, which can go over the brink.',
  'pack.answers.face': 'Face of {seat, select, russia {Russia} other {the United States}}',
  'pack.answers.over': 'over it: the talks end',
  'pack.answers.lines': 'Public lines',
  'pack.answers.line': '{seat, select, russia {Russia} other {United States}}: “{line}”',
  'pack.answers.board': 'The draft',
  'pack.answers.board.what':
    'Circle what is settled; the rest is open. Figures: value to Russia / to the United States. A cross beside a figure: red line of that country.',
  'pack.answers.record': 'Record',
  'pack.answers.record.what': 'One row for each statement. After it, write where the gauges stand.',
  'pack.answers.number': 'No.',
  'pack.answers.speaks': 'Speaks',
  'pack.answers.statement': 'Text or move',
  'pack.answers.answer': 'Answer',
  'pack.answers.how': 'How to play',
  'pack.answers.arrival': 'Arrival. Russia chooses one, then the United States. “You” is whoever chooses.',
  'pack.answers.turns':
    'Three sessions. You speak in turn, one statement each: {restricted, plural, one {# statement} other {# statements}} on {principles}; then the recess; {expanded, plural, one {# statement} other {# statements}} on {texts}; {final, plural, one {# statement} other {# statements}} on the whole draft. Russia opens the first session and the last, the United States the second. What a session leaves open stays open.',
  'pack.answers.text':
    'Put text forward for one or two clauses. In the first two sessions: any other wording of that session’s clauses. In the final session: settled clauses alone, each by exactly one step. Never a red line of your own.',
  'pack.answers.reply': 'The other side answers a text as a whole:',
  'pack.answers.accept': 'Accept',
  'pack.answers.accept.does':
    'Not with a red line of yours. The draft changes. Reckon your gain: below zero, trust falls a step; {generous} or more, trust rises a step. For each country: if its figures on the draft add up to less than before over the changed clauses, its face falls a step.',
  'pack.answers.decline': 'Decline',
  'pack.answers.decline.does': 'Nothing changes. Keep the text in mind: you may still take it up in this session.',
  'pack.answers.protest': 'Protest',
  'pack.answers.protest.does':
    'Temper rises a step; if the text holds a red line of yours, trust falls a step as well. A text with a red line of yours can only be protested.',
  'pack.answers.gain':
    'Your gain: on your role sheet, take for each changed clause the new figure minus the old one, and add up. Open counts nothing. Add {bonus} if a clause was open, the speaker has drawn a public line on it, and the text keeps that line. Say aloud what trust does, never the figure.',
  'pack.answers.other': 'Or make one of these statements:',
  'pack.answers.ask':
    'Trust rises a step if it is below “{trust}”. The other side names, truly, the clause of this session that weighs most for it, the first of equals; in the final session, of all clauses.',
  'pack.answers.ease':
    'Only above “{calm}”. Temper falls a step. From “{sharp}” or “{brink}” your face falls a step as well.',
  'pack.answers.bridge':
    'Only if your face is above “{bowed}” and theirs below “{high}”. Yours falls a step, theirs rises a step.',
  'pack.answers.gallery': 'Only if your face is below “{high}”. It rises a step, and so does temper.',
  'pack.answers.take': 'Take up their text',
  'pack.answers.take.does':
    'The text of theirs that you declined last in this session, if it is still allowed. The draft changes. They reckon their gain: if it is not below zero, trust rises a step. If your country’s figures add up to less than before, your face falls a step.',
  'pack.answers.adjourn':
    'Needs their yes; a no uses up your turn. The session ends and temper falls {steps, plural, one {# step} other {# steps}}, never below “{calm}”. In the final session the summit ends unsigned.',
  'pack.answers.sign':
    'Final session, {settled, plural, one {# clause} other {# clauses}} settled or more. Name a form: treaty, protocol or declaration. It needs their yes; a no uses up your turn.',
  'pack.answers.walk': 'The talks end at once.',
  'pack.answers.break':
    'If temper goes over “{brink}”, the talks end at once. If the last statement of the final session passes without a signature, the summit ends unsigned.',
  'pack.answers.recess':
    'Recess. The facilitator reads out the news, and you move the gauges. Then Russia chooses one, then the United States:',
  'pack.answers.channel':
    'Trust rises a step, and the other side tells you the name of its mandate. The facilitator says whether it leaks. If so: temper rises a step, but not over “{brink}”, and your face falls a step.',
  'pack.answers.host':
    'The first open principle is settled at the wording whose two figures on the draft add up to most, the first of equals. Wordings with a cross, and your own red lines, are left out.',
  'pack.answers.press':
    'Press conference, after a signature. Russia chooses one, then the United States. Face may now leave its ends.',
  'pack.answers.votes': 'The votes, after a signature',
  'pack.answers.votes.what':
    'Write the figure of each settled wording for that country, from the draft; open is zero. Multiply by the weight, and add up for each group. A group says yes if the sum is what it needs, or more.',
  'pack.answers.votes.figure': 'Figure',
  'pack.answers.votes.face': 'Face: {step} for each step above “{even}”, as much less for each step below',
  'pack.answers.votes.line': 'Public line: {kept} if kept, also while its clause is open; {broken} if broken',
  'pack.answers.votes.news': 'The facilitator’s news',
  'pack.answers.votes.sum': 'Sum',
  'pack.answers.votes.needs': 'Needs',
  'pack.answers.votes.yes': 'Yes or no',
  'pack.answers.endings': 'How it ends',
  'pack.answers.endings.what': 'Read downwards. The first row that fits is your ending; “you” is either side.',
  'pack.answers.endings.worth': 'Worth to each side',
  'pack.answers.endings.share': '{fallback} + {share, number, percent} × (draft − {fallback}), rounded down',
  'pack.answers.endings.text': 'by the text',
  'pack.answers.endings.senate': 'by the votes',
  'pack.answers.endings.unsigned': 'unsigned',
  'pack.answers.endings.case': '{how}: {worth}',
  'pack.answers.result': 'Result',
  'pack.answers.result.draft': 'Worth of the draft by your role sheet: all settled clauses, added up',
  'pack.answers.result.ending': 'Ending, and what it is worth to you',

  'pack.observer.what':
    'You watch one table and say nothing until the debrief. Write what is said and done, not what you think of people.',
  'pack.observer.watch': 'What to watch for',
  'pack.observer.watch.interest': 'Who says why, and who only says what?',
  'pack.observer.watch.trust': 'After which text does trust rise or fall?',
  'pack.observer.watch.question': 'Which question changes the next text?',
  'pack.observer.watch.no': 'What does each side do after a no?',
  'pack.observer.tally': 'Tally',
  'pack.observer.tally.what': 'One stroke each time.',
  'pack.observer.move': 'Move',
  'pack.observer.text': 'Puts text forward',
  'pack.observer.questions': 'Two questions a session',
  'pack.observer.restricted.first': 'Which principle was settled first, and who gave?',
  'pack.observer.restricted.second': 'What was asked, and did the answer change anything?',
  'pack.observer.expanded.first': 'Was there a package of two clauses? What was in it for each side?',
  'pack.observer.expanded.second': 'Where did trust or temper move, and why?',
  'pack.observer.final.first': 'Which step made the draft fit to be signed, or kept it from that?',
  'pack.observer.final.second': 'Who spoke of home, and what did it change?',

  'pack.pairing.what': 'Seed word “{word}”. In the second round everyone changes chairs and partners.',
  'pack.pairing.alone': 'Seed word “{word}”. Two people alone change chairs in the second round.',
  'pack.pairing.round': 'Round {n}',
  'pack.pairing.table': 'Table',
  'pack.pairing.observer': 'Observes, with an observer sheet: {label}',

  'pack.rubric.what':
    'The middle says what is expected. The sides are for notes. Ending and signature are no criterion.',
  'pack.rubric.below': 'Not yet: what to work on',
  'pack.rubric.expected': 'What is expected',
  'pack.rubric.above': 'Beyond: what went further',
  'pack.rubric.preparation': 'Preparation',
  'pack.rubric.preparation.what': 'Names own heaviest clauses, red lines and fallback before the first statement.',
  'pack.rubric.trades': 'Trades',
  'pack.rubric.trades.what': 'Ties two clauses together: gives where it weighs less, asks where it weighs more.',
  'pack.rubric.information': 'Information',
  'pack.rubric.information.what': 'Finds out by questions and answers what weighs for the other side, and acts on it.',
  'pack.rubric.relationship': 'Relationship',
  'pack.rubric.relationship.what': 'Uses trust, temper and face on purpose; firm on the matter, correct with people.',
  'pack.rubric.reflection': 'Reflection',
  'pack.rubric.reflection.what':
    'Explains one decision and its alternative, and compares with the real summit by a dated source.',

  'pack.glossary.what': 'The words of the game and of the law, in plain sentences.',
  'pack.sources.what':
    '{count, plural, one {# source} other {# sources}}: everything that a fact card or an ending rests on. Copies were read, often in part, in November 2026; addresses may have moved.',
} as const
