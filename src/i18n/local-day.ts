const two = (number: number): string => `${number}`.padStart(2, '0')

/** The day of a moment where the player is, as minutes are dated: yyyy-mm-dd. */
export const localDay = (moment: Date): string =>
  `${`${moment.getFullYear()}`.padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
