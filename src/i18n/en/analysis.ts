/** The analysis board: a run, decision by decision; and medals. */
export const analysis = {
  'analysis.title': 'Analysis board',
  'analysis.open': 'Analysis board',
  'analysis.what':
    'The board sees the cards of both sides and every way on. Nobody at the table did: it shows what was possible, and no duty to have known it.',
  'analysis.close': 'Close the board',

  'analysis.step.name': 'Step through the decisions',
  'analysis.step.first': 'To the first decision',
  'analysis.step.earlier': 'One decision back',
  'analysis.step.later': 'One decision on',
  'analysis.step.last': 'To the end',
  'analysis.at': 'Decision {n} of {of}',
  'analysis.at.end': 'After all {of, plural, one {# decision} other {# decisions}}',
  'analysis.at.line': 'Variation, move {n} of {of}',
  'analysis.at.line.end': 'The end of the variation',
  'analysis.where': '{n, select, none {{act}} other {{act}, statement {n}}}',

  'analysis.counting':
    'Working out every way on from decision {decision}: {share, number, percent}{seconds, plural, =0 {} one {, about # second more} other {, about # seconds more}}. {rest, plural, =0 {It is the last.} one {One earlier decision follows.} other {# earlier decisions follow.}}',
  'analysis.counted': 'Every decision is worked out.',
  'analysis.paused': 'Stopped. {rest, plural, one {One decision is} other {# decisions are}} not worked out yet.',
  'analysis.stop': 'Stop',
  'analysis.go-on': 'Go on',
  'analysis.not-yet': 'This decision is not worked out yet.',

  'analysis.position': 'As it stood',
  'analysis.worth':
    'The draft is worth {worth} to you; leaving without one, {fallback}.{willing, select, yes { They would sign it now.} no { They would not sign it now.} other {}}',
  'analysis.none-standing': 'No proposal of theirs stands here.',
  'analysis.made': 'What you did',
  'analysis.line.made': 'The move in this variation',
  'analysis.answer': 'What came of it',
  'analysis.unmade': 'Nothing is decided here yet. The run stops at this point.',
  'analysis.ended': 'The summit has ended: {ending}, worth {own} to you and {theirs} to them.',

  'analysis.mark': 'Mark',
  'analysis.mark.none': 'No mark',
  'analysis.mark.good-trade': 'Good trade',
  'analysis.mark.gave-for-nothing': 'Gave for nothing',
  'analysis.mark.missed-package': 'Missed package',
  'analysis.mark.closing-window': 'Closing window',
  'analysis.mark.blunder': 'Blunder',
  'analysis.marks': 'What the marks mean',
  'analysis.marks.first': 'A decision has one mark at most: the first of these that holds.',
  'analysis.mark.blunder.what': 'The best worth that you could still end with fell by {blunder} or more.',
  'analysis.mark.gave-for-nothing.what':
    'You gave worth, words or standing, and the best worth that you could still end with fell by more than {slip}.',
  'analysis.mark.missed-package.what':
    'They would have taken another text at that statement. It keeps nothing less within reach, and at least {more} more for you or {joint} more for both together.',
  'analysis.mark.closing-window.what':
    'A statement went by and the draft stayed as it was. After it an agreement is out of reach, or at least {more} of your best or {joint} of the best for both together.',
  'analysis.mark.good-trade.what':
    'A text passed. Either both sides gained by it and your best fell by {slip} at most, or both together gained and your best stayed within reach.',
  'analysis.why.blunder':
    'The best worth that you could still end with fell by {fall}, from {from} to {to}. {how, select, ended {The summit ended with this decision.} idle {A statement went by and the draft stayed as it was.} gave {The text changed your worth by {own} and theirs by {theirs}.} passed {The text changed your worth by {own} and theirs by {theirs}, and a better way was lost with it.} other {A better way was lost with it.}}',
  'analysis.why.gave-for-nothing':
    '{what, select, text {The text changed your worth by {own} and theirs by {theirs}.} other {You gave something for their standing or their trust.}} No way on pays it back: the best worth that you could still end with fell by {fall}, from {from} to {to}.',
  'analysis.why.missed-package':
    'They would have taken another text here that keeps more within reach: {ownThen} for you and {jointThen} for both together. After your decision it was {to} and {jointTo}.',
  'analysis.why.closing-window':
    'Time ran: a statement went by and the draft stayed as it was. {fell, select, yes {The best for you fell from {from} to {to}. } other {}}{jointFell, select, yes {The best for both together fell from {jointFrom} to {jointTo}. } other {}}{lost, plural, =0 {} one {One ending went out of reach.} other {# endings went out of reach.}}',
  'analysis.why.good-trade':
    'The text changed your worth by {own} and theirs by {theirs}. {kept, select, yes {The best worth that you could still end with stayed at {to}.} other {The best worth that you could still end with fell by only {fall}, to {to}.}}',
  'analysis.why.none':
    '{kept, select, yes {It kept the best worth that you could still end with: {to}.} other {The best worth that you could still end with fell by {fall}, from {from} to {to}.}}',
  'analysis.better': 'They would have taken',
  'analysis.better.keeps': 'It keeps {own} for you and {joint} for both together within reach.',
  'analysis.better.known':
    'From what you knew then, {n} of {of, plural, one {# reading} other {# readings}} would have taken it.',

  'analysis.reach': 'Still within reach',
  'analysis.reach.own': 'Best for you',
  'analysis.reach.joint': 'Best for both together',
  'analysis.reach.from-to': '{from} before, {to} after',
  'analysis.reach.now': '{worth} from here',

  'analysis.lines': 'The best way on from here',
  'analysis.lines.own': 'Best for you: worth {worth}',
  'analysis.lines.joint': 'Best for both: worth {worth} together',
  'analysis.variation': 'Variation from decision {n}',
  'analysis.variation.at': 'Variation: {where}',
  'analysis.variation.ends': 'It ends with ending {n}, {ending}: worth {own} to you and {theirs} to them.',
  'analysis.lines.own.walk': 'Step through the way that is best for you',
  'analysis.lines.joint.walk': 'Step through the way that is best for both',
  'analysis.lines.as-played': 'The same decision as yours, to begin with.',
  'analysis.lines.back': 'Back to the summit as it was',

  'analysis.endings': 'Endings within reach',
  'analysis.endings.what': 'Choose one to step through a shortest way to it.',
  'analysis.endings.kept': 'Still within reach after it:',
  'analysis.endings.lost':
    '{n, plural, =0 {This decision put no ending out of reach.} one {This decision put one ending out of reach:} other {This decision put # endings out of reach:}}',
  'analysis.ending': '{n} {ending}',
  'analysis.ending.read':
    'Ending {n}, {ending}: in {par, plural, one {# decision} other {# decisions}} at least{lost, select, yes {; out of reach after this decision} other {}}. Step through a shortest way',

  'analysis.list': 'Decisions',
  'analysis.list.read':
    'Decision {n}, {where}: {move}{mark, select, none {} other {. {mark}}}{own, select, none {} other {. Within reach before it: {own} for you, {joint} for both}}',
  'analysis.list.end': 'The end: {ending}',
  'analysis.list.now': 'Where it stands',

  'analysis.graph': 'Worth within reach, decision by decision',
  'analysis.graph.own': 'best for you',
  'analysis.graph.joint': 'best for both together',
  'analysis.graph.fallback.own': 'your fallback: {n}',
  'analysis.graph.fallback.joint': 'both fallbacks together: {n}',
  'analysis.graph.n': 'Before decision',

  'analysis.practise': '{over, select, yes {Nothing left to practise} other {Practise from decision {n}}}',
  'analysis.copy': 'Copy the run code',
  'analysis.copied': 'The run code is copied.',
  'analysis.not-copied': 'The browser did not let us copy it. The run code: {code}',

  'medal.name': 'Medal',
  'medal.counting':
    'The best of this world is being worked out: {share, number, percent}{seconds, plural, =0 {} one {, about # second more} other {, about # seconds more}}.',
  'medal.gold': 'Gold medal',
  'medal.silver': 'Silver medal',
  'medal.bronze': 'Bronze medal',
  'medal.none': 'No medal',
  'medal.why':
    'You ended with {own}; the best of this world is {bestOwn}. Together it is {joint}; the best is {bestJoint}. Gold asks for {needOwn} and {needJoint}.',
  'medal.what':
    'A medal counts the way from the fallback, {fallback} for one side and {both} for both, to the best that a sweep of this world found. Gold: your worth and the worth of both together are each at least four fifths of that way. Silver: one of them is. Bronze: your worth is above the fallback.',
  'medal.missing.gold': 'To gold: {own, plural, =0 {{joint} more for both together} other {{own} more for you}}.',
  'medal.missing.silver': 'To silver: {own} more for you, or {joint} more for both together.',
  'medal.missing.bronze': 'To bronze: {own} more for you. It takes any worth above the fallback of {fallback}.',
} as const
