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
  'tutorial.leave': 'Leave the lesson',

  'tutorial.read':
    'You lead Russia’s delegation; the American one sits across. Their proposal says what they ask for now. Their secret mandate and temperament stay hidden: {of} pairs, called readings, are possible. Each answer rules some out.',
  'tutorial.worth':
    'Worth is what the draft gives you: {worth} so far. Going home without a text, your fallback, is worth {fallback}: a deal must beat that. Press “{draft}” to see the clauses.',
  'tutorial.weigh':
    'This session settles three clauses. The dots show how much each weighs for you: here nationals weigh most. The figure in an option is its worth to you. Hatched options are your red lines: you may not sign them.',
  'tutorial.ask':
    'You know your own weights and not theirs. “{ask}” is one of the small moves: they name, truly, the clause that weighs most for them. It uses one of eight statements and raises trust. Choose “{ask}” now.',
  'tutorial.named':
    'They name {clause}: nothing in this session weighs more for them. Only {left} of {of} readings still fit. Trust is a step higher, because you asked before you demanded.',
  'tutorial.give':
    'Now give first. Their proposal takes {clause}, which weighs most for them and little for you, and Numbers, which weighs little too. It costs you one point and earns a step of trust. Press “{accept}”.',
  'tutorial.gave':
    'Trust is {trust} now: that step is what your one point has bought. With trust they let a text pass that falls a little short of their hopes. Without this step they would refuse your next one.',
  'tutorial.face':
    'Face is how you look at home: each step counts three points with every group there. Yours fell, so you call your capital in the recess. Temper is the mood: one step above the brink, the talks break off.',
  'tutorial.trade':
    'After the recess. You want “{wanted}”. Alone, {alone} of {left} readings accept it; with “{paying}”, which they ask for, {both} do. Draft one text with both, and put it on the table.',
  'tutorial.traded':
    'It passed: the draft is worth {worth} to you now. A mark judges one clause, the answer judges the whole text. Relief resists; Off-limits pays for a part of it, and a step of trust for the rest.',
  'tutorial.home':
    'Last comes home: the button with the house shows both capitals. A treaty needs two of three groups in each capital. This draft has {russia, plural, =0 {no group} one {# group} other {# groups}} in Moscow and {usa, plural, =0 {no group} one {# group} other {# groups}} in Washington, so one capital would say no.',

  'tutorial.instead.reading': 'Nothing is lost. That move can wait: press “{goOn}” first.',
  'tutorial.instead.worth': 'Nothing is lost. Look before you move: press “{draft}”.',
  'tutorial.instead.ask': 'Nothing is lost. First find out what they want: choose “{ask}”.',
  'tutorial.instead.give': 'Nothing is lost. First see what giving does: press “{accept}” on their proposal.',
  'tutorial.instead.trade': 'Nothing is lost. Here one text holds both: “{wanted}” and “{paying}”.',

  'tutorial.leave.question': 'Leave the lesson?',
  'tutorial.leave.detail': 'Nothing of it is kept. You can call it again from the title and from the help.',
  'tutorial.leave.yes': 'Leave the lesson',
  'tutorial.leave.no': 'Stay',

  'tutorial.end.title': 'Three things to take along',
  'tutorial.end.ask': 'Ask early and read every answer: each one says a little of what they came for.',
  'tutorial.end.give':
    'Give what costs you little and means much to them. Trust and a second clause pay for what you want.',
  'tutorial.end.home': 'Two capitals decide. Look home before you sign: the button with the house shows both.',
  'tutorial.end.chair':
    'You sat in Russia’s chair here. Your first summit is from the American one: seven clauses, eight statements.',
  'tutorial.end.begin': 'Begin your first summit',
  'tutorial.end.title-screen': 'Back to the title',
} as const
