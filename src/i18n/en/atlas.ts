/** The atlas of endings. */
export const atlas = {
  'atlas.title': 'The atlas of endings',
  'atlas.best':
    '{seen, select, yes {{best, plural, one {reached by one decision at least} other {reached by # decisions at least}}} other {not yet reached}}',
  'atlas.close': 'Close the atlas',
} as const
