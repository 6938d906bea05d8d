/** Words that the title and the notices need before the game screens are loaded. */
export const start = {
  'title.name': 'Reciprocity',
  'title.place': 'Geneva, 16 June 2021',
} as const
