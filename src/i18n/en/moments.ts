/** A word or two across the room when something great or grave has just happened. */
export const moments = {
  'moment.trade': 'A trade',
  'moment.accepted': 'Agreed',
  'moment.insult': 'Taken as an insult',
  'moment.red-line': 'A red line',
  'moment.broke-down': 'The talks break off',
  'moment.walked': 'You leave the table',
  'moment.leak': 'It is in the papers',
  'moment.event': 'News by the lake',
  'moment.signed': 'Signed',
  'moment.ended': 'The summit is over',
} as const
