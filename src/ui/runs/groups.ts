/** Letters of a run code that are read out in one breath. */
const TOGETHER = 4

/** A run code in groups of letters, the last one as long as is left. */
export const groupsOf = (code: string): readonly string[] => code.match(new RegExp(`.{1,${TOGETHER}}`, 'g')) ?? []

/** A run code letter by letter, with a pause after each group, for who hears it. */
export const spelled = (code: string): string =>
  groupsOf(code)
    .map((group) => [...group].join(' '))
    .join(', ')
