/** Runner mode: what runs are run for, their rules, and what is copied from them. */
export const runner = {
  'runner.category.any.name': 'Any% deal',
  'runner.category.any.goal':
    'Sign a text that both capitals let stand. Every ending after a signature counts but 3, 4 and 17. The shortest real time is best.',
  'runner.category.treaty.name': 'Treaty',
  'runner.category.treaty.goal':
    'Sign a treaty that is ratified in both capitals: ending 1, 5 or 7. The shortest real time is best.',
  'runner.category.best-deal.name': 'Best Deal',
  'runner.category.best-deal.goal':
    'Come to the best own worth that the world of the seed has, whatever the ending. The sweep of that world says what it is. The shortest real time is best.',
  'runner.category.low.name': 'Low%',
  'runner.category.low.goal':
    'Sign a text that both capitals let stand, as in Any%, with the fewest decisions. Every choice is one: at the arrival, each statement, in the recess, before the press. Of runs with equally many, the shortest real time is best.',
  'runner.category.all-endings.name': 'All Endings',
  'runner.category.all-endings.goal':
    'See every ending that the world of the seed has, in one match after the other on that seed and from that chair. The clock runs on between matches. A match may be left at any moment: restart begins the next. The shortest real time to the last new ending is best.',
  'runner.category.no-deal.name': 'No Deal',
  'runner.category.no-deal.goal':
    'End the summit with no signature, and for more than the fallback: ending 13 or 18. Walking out and breaking down are worth less and do not count. The shortest real time is best.',

  'runner.rules.timing':
    'Timing begins with the frame that shows the first choice after Begin; in a terminal, with the first prompt. It ends with the frame that shows the title of the ending; in a terminal, when the ending is printed.',
  'runner.rules.clocks':
    'Real time never stops, neither in the pause menu nor in a hidden tab. In-game time counts while the game waits for your choice, the pause menu and questions included. It stands still while the game shows what has happened, while it loads, and while the tab is hidden.',
  'runner.rules.fair':
    'Allowed: any browser or terminal, every setting of display, text and access, other keys, and whatever a person needs to play at all, such as a screen reader or a switch. Each choice is one input by a person. Not allowed: the developer console, changed files, macros, and loading a saved match once timing has begun.',
  'runner.rules.claims':
    'Times are claims, choices are proofs. Whoever has a run code can play its choices again. Nobody can read a time from it.',

  'runner.kind.set': 'set seed',
  'runner.kind.random': 'random seed',
  'runner.kind.daily': 'seed of the day',
  'runner.kind.own': 'a seed of your own choice',
  'runner.daily': 'Day {number}, {day} (UTC)',

  'runner.split.arrival': 'Arrival',
  'runner.split.restricted': 'Restricted session',
  'runner.split.recess': 'Recess',
  'runner.split.expanded': 'Expanded session',
  'runner.split.final': 'Final session',
  'runner.split.press': 'Press conference',
  'runner.split.ending': 'Votes and ending',
  'runner.split.new': 'New ending {n}',

  'runner.reached': 'The goal of {category} is reached.',
  'runner.miss': 'This is no run of {category}: {why}.',
  'runner.miss.running': 'the summit has not ended',
  'runner.miss.unsigned': 'nothing was signed',
  'runner.miss.fell-at-home': 'what was signed did not stand at home',
  'runner.miss.no-treaty': 'it is not a ratified treaty (ending 1, 5 or 7)',
  'runner.miss.not-swept': 'this world has not been swept yet, so its best is not known',
  'runner.miss.below-the-best': 'the best own worth of this world is higher',
  'runner.miss.signed': 'something was signed',
  'runner.miss.no-gain': 'the ending is not worth more than the fallback',
  'runner.miss.endings-left': 'there are endings left to see',

  'runner.submit.title': 'Reciprocity: Geneva 2021, {category}',
  'runner.submit.chair': 'Chair: {chair}',
  'runner.submit.seed': 'Seed: {seed} ({kind}): {words}',
  'runner.submit.version': 'Rules version {rules}, build {build}',
  'runner.submit.real': 'Real time (a claim): {time}',
  'runner.submit.game': 'In-game time (a claim): {time}',
  'runner.submit.ending': 'Ending {ending}: {name}',
  'runner.submit.decisions':
    '{decisions, plural, one {# decision} other {# decisions}} in {matches, plural, one {# match} other {# matches}}',
  'runner.submit.split': '{split}: {time}',
  'runner.submit.skipped': '{split}: skipped',
  'runner.submit.code': 'Run code: {code}',

  'runner.out.line': 'Line {line}: {why}',
  'runner.out.bad-claim': '{at} is no time. Write 12.345, 1:02.345, or - for none.',
  'runner.out.no-seed': 'This run was made in a world named by hand, and a board is of seeds.',
  'runner.out.other-rules': 'This run was played under rules version {at}.',
  'runner.out.other-chair': 'This run was played for {at}.',
  'runner.out.other-seed': 'This run was made on seed {at}.',

  'runner.lss.seed': 'Seed',
  'runner.lss.chair': 'Chair',
  'runner.lss.rules': 'Rules version',
  'runner.lss.build': 'Build',

  'runner.words':
    'acorn anchor anvil apple apron arch arrow axe badge bag ball banjo barn barrel basin basket ' +
    'beach bead beak bean bear bed bee bell belt bench bird blade blanket boat bolt book ' +
    'boot bottle bowl box branch bread brick bridge broom brush bucket bus button cabin cake camel ' +
    'camera candle canoe canvas cape car carpet carrot castle cat cave chain chair chalk cheese cherry ' +
    'chest chimney circle clock cloud clover coat coconut coin comb compass copper coral cork corn cow ' +
    'crab crane crown cube cup curtain daisy deer desk dish dog doll dolphin donkey door dove ' +
    'dragon drum duck eagle ear egg elbow elephant engine eye falcon fan feather fence ferry fig ' +
    'finger fish flag flame flour flower flute fork fountain fox frame frog garden garlic gate ghost ' +
    'giant glass globe glove goat goose grape grass guitar hammer hand harp hat hawk helmet hill ' +
    'honey hook horn horse hotel house ice island ivory ivy jacket jar jewel jug kettle key ' +
    'kite knee knife ladder lake lamp lantern leaf lemon letter lily lion lock maple map mask ' +
    'mill mirror moon moss mountain mouse mushroom nail needle nest net oak oar oil olive onion ' +
    'orange organ otter oven owl paint palm paper parrot peach pear pearl pebble pencil penguin pepper ' +
    'piano pillow pine pipe plate plum pond potato pump rabbit raft rain ring river road robin ' +
    'roof rope rose ruler saddle sail salt sand saw scarf shell ship shirt shoe silk silver ' +
    'snail snow soap sofa spoon star stone stove sugar sun swan table tent tiger train zebra',
} as const
