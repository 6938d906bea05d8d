/** A run while it is on: what is asked before it is lost. */
export const running = {
  'run.lose.question': 'End this run?',
  'run.lose.detail':
    'So far: {matches, plural, one {# match} other {# matches}}, {seen, plural, =0 {no ending} one {# ending} other {# endings}} seen. The series cannot be taken up again; the attempt counts as left. The clock runs on meanwhile.',
  'run.lose.yes': 'End the run',
  'run.lose.no': 'Run on',
} as const
