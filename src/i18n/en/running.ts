/** A run while it is on: what it is after, what is not known yet, and what is asked before it is lost. */
export const running = {
  'run.target': 'Best deal: {best}; {when, select, end {this ending} other {now}} {own}',
  'run.target.counting': 'Best deal: being worked out; now {own}',
  'run.result.counting':
    '{seen, plural, one {# ending} other {# endings}} seen; how many the world has is being counted. The clock runs.',
  'run.result.waiting':
    'The best deal of this world is still being worked out. The verdict follows, and the time stands.',

  'run.paper.again': 'Run again, same seed',
  'run.paper.other': '{seat, select, russia {Run in Russia’s chair} other {Run in the American chair}}, same seed',
  'run.menu.away': 'Put the bar away',
  'run.menu.away.what': 'The run is over and its attempt is kept.',

  'run.lose.question': 'End this run?',
  'run.lose.detail':
    'So far: {matches, plural, one {# match} other {# matches}}, {seen, plural, =0 {no ending} one {# ending} other {# endings}} seen. The series cannot be taken up again; the attempt counts as left. The clock runs on meanwhile.',
  'run.lose.yes': 'End the run',
  'run.lose.no': 'Run on',
} as const
