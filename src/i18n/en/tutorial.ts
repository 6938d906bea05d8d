/** Words of the tutorial: what the coach says at each step, and what to do instead of a move that is held back. */
export const tutorial = {
  'tutorial.name': 'Tutorial',
  'tutorial.lesson': 'Lesson {n} of {of}: {name}',
  'tutorial.lesson.read': 'Read the table',
  'tutorial.lesson.ask': 'Ask',
  'tutorial.lesson.give': 'Give first',
  'tutorial.lesson.package': 'Make a package',
  'tutorial.lesson.home': 'Look home',
  'tutorial.go-on': 'Go on',
  'tutorial.leave': 'Leave',

  'tutorial.read':
    'You lead Russia’s delegation; the American one sits across. Their proposal says what they want now. What they came for stays hidden: {of} readings of them are possible, and each answer rules some out.',
  'tutorial.worth':
    'The draft is worth {worth} to you so far. Leaving without a text is worth {fallback}, so a deal must beat that. Press “{draft}” to see what the clauses are worth.',
  'tutorial.weigh':
    'This session settles three clauses. The dots are your weight: numbers weigh most for you. The figure in an option is its worth to you. Hatched options are your red lines: you may not sign them.',
  'tutorial.ask':
    'You know your own weights and not theirs. “{ask}” is a small move: they name, truly, the clause that weighs most for them. It uses one of eight statements, and trust rises. Press it.',
  'tutorial.named':
    'They name {clause}: nothing weighs more for them. Only {left} of {of} readings still fit. And trust has risen, because you asked before you demanded.',
  'tutorial.give':
    'Now give first. Their proposal holds {clause}, which means much to them. It costs you one point, and some face at home. Taking it shows that you can give. Press “{accept}”.',
  'tutorial.gave':
    'Trust is {trust} now. Trust lets them accept a text that falls a little short of their hopes. The session had two statements, so it has closed: in a summit, the recess by the lake follows.',
  'tutorial.trade':
    'For practice the clock goes back one statement. You want Numbers b. Alone, it would pass in {alone} of {left} readings. Let Scope d pay for it: draft one text with both, and put it on the table.',
  'tutorial.traded':
    'It passed, and you gain {worth}. The forecast spoke of the whole text; the verdicts speak of each clause. Numbers b meets resistance, Scope d pays for it. They gave more than they got: trust falls.',
  'tutorial.home':
    'Now look home. A treaty needs two of three groups in each capital. This draft has {russia, plural, one {# group} other {# groups}} in Moscow and {usa, plural, one {# group} other {# groups}} in Washington: the table said yes, both capitals would say no.',

  'tutorial.instead.reading': 'Nothing is lost. That move can wait: press “{goOn}” first.',
  'tutorial.instead.worth': 'Nothing is lost. Look before you move: press “{draft}”.',
  'tutorial.instead.ask': 'Nothing is lost. First find out what they want: press “{ask}”.',
  'tutorial.instead.give': 'Nothing is lost. First see what giving does: press “{accept}” on their proposal.',
  'tutorial.instead.trade': 'Nothing is lost. Here one text holds both: Scope d and Numbers b.',

  'tutorial.leave.question': 'Leave the tutorial?',
  'tutorial.leave.detail': 'Nothing of it is kept. You can call it again from the title and from the help.',
  'tutorial.leave.yes': 'Leave it',
  'tutorial.leave.no': 'Stay',

  'tutorial.end.title': 'Three things to take along',
  'tutorial.end.ask': 'Ask early and read every answer: each one says a little of what they came for.',
  'tutorial.end.give':
    'Give what costs you little and means much to them. Trust and a second clause pay for what you want.',
  'tutorial.end.home': 'Two capitals decide. Open “{home}” before you sign.',
  'tutorial.end.chair':
    'You sat in Russia’s chair here. Your first summit is from the American one: seven clauses, eight statements.',
  'tutorial.end.begin': 'Begin your first summit',
  'tutorial.end.title-screen': 'Back to the title',
} as const
