/** The analysis board: a run, decision by decision. */
export const analysis = {
  'analysis.title': 'Analysis board',
  'analysis.counting': 'Sweeping what lay ahead: {share, number, percent} of this decision.',
  'analysis.within':
    'Before decision {decision}: {endings, plural, one {# ending} other {# endings}} within reach, at best {own} for you, {joint} for both together.',
  'analysis.close': 'Close the board',
} as const
