/** The atlas of endings: the sky, the list, and what is said of one of them. */
export const atlas = {
  'atlas.title': 'Atlas of endings',
  'atlas.open': 'Atlas',
  'atlas.close': 'Close the atlas',
  'atlas.counter': '{russia} of {all} from Russia’s chair, {usa} of {all} from the American one',
  'atlas.what':
    'The higher in the sky, the more was signed. A star is a move; lines that begin alike share their stars.',
  'atlas.chairs': 'The chair that is looked from',
  'atlas.as': 'How the endings are shown',
  'atlas.as.sky': 'Sky',
  'atlas.as.list': 'List',
  'atlas.sky': 'The endings as constellations. Arrow keys move from one to the next.',
  'atlas.pan': 'The sky. Arrow keys move it.',
  'atlas.nearer': 'Nearer',
  'atlas.farther': 'Farther',
  'atlas.whole': 'Whole sky',
  'atlas.search': 'Number, name or words',
  'atlas.found': '{n, plural, =0 {Nothing found} one {# ending} other {# endings}}, of {all}',
  'atlas.row': '{form, select, treaty {Treaty} protocol {Protocol} declaration {Declaration} other {Nothing signed}}',
  'atlas.world.run': 'The lines are those of the world of your last summit from this chair.',
  'atlas.world.sample': 'The lines are those of the world of seed {seed}.',
  'atlas.sweeping':
    'Working out the world of your last summit: {done} of {all} decisions, and {share, number, percent} of the next.',
  'atlas.sweeping.spoken': 'The world of your last summit is being worked out.',

  'atlas.best': '{best, plural, one {# decision} other {# decisions}} · par {par}',
  'atlas.par': 'par {par, plural, one {# decision} other {# decisions}}',
  'atlas.elsewhere': 'in another world',
  'atlas.spoken':
    '{seen, select, yes {Ending {n}: {name}. Reached, at best by {best, plural, one {# decision} other {# decisions}}.} named {Ending {n}: {name}. Not reached from this chair.} other {Ending {n}, not reached. {name}.}} {elsewhere, select, yes {Not in this world; par {par} in another one.} other {Par {par}.}}',

  'atlas.number': 'Ending {n}',
  'atlas.back': 'Close',
  'atlas.show': 'Show it',
  'atlas.show.what': 'You have not reached this ending. To show it tells its name, its condition and a way to it.',
  'atlas.reached':
    '{n, plural, =0 {Not reached from this chair} one {Reached # time from this chair} other {Reached # times from this chair}}',
  'atlas.decisions': '{n, plural, one {# decision} other {# decisions}}',
  'atlas.yours': 'Your best',
  'atlas.yours.worth': 'worth {own} to you, {theirs} to them',
  'atlas.yours.none': 'none yet',
  'atlas.proven': '{elsewhere, select, yes {Par elsewhere} other {Par here}}',
  'atlas.par.what': 'Par is the fewest decisions that lead to an ending, proven by trying every way.',
  'atlas.proven.elsewhere': 'in the world of seed {seed}; this world lacks it',
  'atlas.sampled':
    'In the sample worlds: {same, select, yes {{most, plural, one {# decision} other {# decisions}}} other {{least} to {most, plural, one {# decision} other {# decisions}}}} (possible in {worlds} of {of}).',
  'atlas.condition': 'What it takes',
  'atlas.line': 'A shortest line',
  'atlas.precedent': 'What history knows of it',

  'atlas.last': 'Your last summit from this chair',
  'atlas.last.none': 'None yet. After the first one, this says how near it came, and you can practise from there.',
  'atlas.last.here': 'It ended here, after {decisions, plural, one {# decision} other {# decisions}}.',
  'atlas.last.never': 'This ending was not within reach in that world.',
  'atlas.last.working': 'Still being worked out.',
  'atlas.last.within':
    'It was within reach up to {where}, {moves, plural, one {# move} other {# moves}} away. Your next move put it out of reach: {move}.',
  'atlas.where': '{statement, select, none {{act}} other {statement {statement}}}',
  'atlas.practise': 'Practise from there',
  'atlas.practise.start': 'Practise from the start',
  'atlas.practise.elsewhere': 'Practise in the world of seed {seed}',

  'atlas.hint.1': 'Both capitals say yes',
  'atlas.hint.2': 'A slow yes, between sides that trust',
  'atlas.hint.3': 'Signed, then left on a shelf',
  'atlas.hint.4': 'A signature that the law forbids',
  'atlas.hint.5': 'The strongest form, and no citizen sent',
  'atlas.hint.6': 'Each country tries its own',
  'atlas.hint.7': 'A courtroom somewhere else',
  'atlas.hint.8': 'The lightest form, and equal numbers',
  'atlas.hint.9': 'Signed, with the main thing left out',
  'atlas.hint.10': 'The lightest form, and a list',
  'atlas.hint.11': 'What to leave alone, and how to check it',
  'atlas.hint.12': 'Somebody to ring, and hardly more',
  'atlas.hint.13': 'The hardest clause is left alone',
  'atlas.hint.14': 'A very small number, and trust',
  'atlas.hint.15': 'A larger room is asked',
  'atlas.hint.16': 'News from elsewhere comes first',
  'atlas.hint.17': 'Signed, with too few votes behind it',
  'atlas.hint.18': 'Nothing signed, and trust all the same',
  'atlas.hint.19': 'The room empties early',
  'atlas.hint.20': 'Past the brink, with no trust',

  'atlas.takes.1':
    'A treaty is signed with nothing in it that leads to ending 3 or 4, and at least {groups, plural, one {# group says} other {# groups say}} yes in each capital. {nationals} is open or says “{nationalsB}”.',
  'atlas.takes.2':
    'A treaty is signed with nothing in it that leads to ending 3 or 4. At least {groups, plural, one {# group says} other {# groups say}} yes in Moscow and {few, plural, one {only # does} other {only # do}} in Washington, with trust at “{trust}” or above.',
  'atlas.takes.3':
    'A treaty or a protocol is signed that says “{scopeA}”, “{numbersA}” or “{reliefA}”, with nothing in it that leads to ending 4. Or a treaty is signed, at least {groups, plural, one {# group says} other {# groups say}} yes in Moscow and {few, plural, one {only # does} other {only # do}} in Washington, with trust below “{trust}”.',
  'atlas.takes.4':
    'A treaty or a protocol is signed, and {nationals} says “{nationalsD}” or “{nationalsE}”; in a protocol, “{nationalsC}” falls too.',
  'atlas.takes.5':
    'A treaty is signed with nothing in it that leads to ending 3 or 4, and at least {groups, plural, one {# group says} other {# groups say}} yes in each capital. {nationals} says “{nationalsA}”.',
  'atlas.takes.6':
    'A protocol is signed with nothing in it that leads to ending 3 or 4, and at least {one, plural, one {# group says} other {# groups say}} yes in each capital. {nationals} says “{nationalsB}”. It is more than this where {numbers} says “{numbersC}” and trust is at “{trust}” or above.',
  'atlas.takes.7':
    'A treaty is signed with nothing in it that leads to ending 3 or 4, and at least {groups, plural, one {# group says} other {# groups say}} yes in each capital. {nationals} says “{nationalsC}”.',
  'atlas.takes.8':
    'A declaration is signed, and at least {one, plural, one {# group says} other {# groups say}} yes in each capital. {numbers} says “{numbersA}” or “{numbersB}”; {nationals} is open or says “{nationalsA}”.',
  'atlas.takes.9':
    'A protocol is signed without “{nationalsB}” and with nothing in it that leads to ending 3 or 4, and {verification} is open. Or a declaration is signed, {offlimits} is open, and it is not one for one: {numbers} says neither “{numbersA}” nor “{numbersB}”, or {nationals} says more than “{nationalsA}”. At least {one, plural, one {# group says} other {# groups say}} yes in each capital.',
  'atlas.takes.10':
    'A declaration is signed, and at least {one, plural, one {# group says} other {# groups say}} yes in each capital. {offlimits} is settled, and it is not one for one: {numbers} says neither “{numbersA}” nor “{numbersB}”, or {nationals} says more than “{nationalsA}”.',
  'atlas.takes.11':
    'A protocol is signed without “{nationalsB}” and with nothing in it that leads to ending 3 or 4, and at least {one, plural, one {# group says} other {# groups say}} yes in each capital. {offlimits} and {verification} are settled.',
  'atlas.takes.12':
    'A protocol is signed without “{nationalsB}” and with nothing in it that leads to ending 3 or 4, with {verification} settled and {offlimits} open, and at least {one, plural, one {# group says} other {# groups say}} yes in each capital. Or the summit ends unsigned with {scope} and {verification} settled and trust below “{trust}”.',
  'atlas.takes.13':
    'The summit ends unsigned. {nationals} is open, {offlimits} is settled, and {relief} says “{reliefC}”.',
  'atlas.takes.14':
    'A protocol is signed with nothing in it that leads to ending 3 or 4, and at least {one, plural, one {# group says} other {# groups say}} yes in each capital. {nationals} says “{nationalsB}”, {numbers} says “{numbersC}”, and trust is at “{trust}” or above.',
  'atlas.takes.15':
    'The summit ends unsigned with {scope} open. Or it ends unsigned with {verification} open and trust below “{trust}”.',
  'atlas.takes.16':
    'The recess brings this news: “{arrest}”. The summit ends unsigned, with {nationals} or {numbers} open.',
  'atlas.takes.17':
    'A text is signed with nothing in it that leads to ending 3 or 4; a declaration may hold anything. One capital has no group that says yes, or, to a treaty, fewer than {groups, plural, one {# group says} other {# groups say}} yes in Moscow.',
  'atlas.takes.18': 'The summit ends unsigned with {scope} settled and trust at “{trust}” or above.',
  'atlas.takes.19':
    'You walk out. Or temper goes above “{brink}” while trust is above “{none}”, and the talks break off.',
  'atlas.takes.20': 'Temper goes above “{brink}” while trust is at “{none}”, and the talks break off.',
} as const
