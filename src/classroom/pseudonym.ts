/** A name is followed by one of these numbers. */
const FIRST = 2
const LAST = 99
const NUMBERS = LAST - FIRST + 1

/** A pseudonym such as Heron-12, from a number drawn between 0 and 1 and a list of names without blanks. */
export function pseudonymFrom(names: readonly string[], drawn: number): string {
  const one = Math.floor(drawn * names.length * NUMBERS)
  return `${names[Math.floor(one / NUMBERS)]}-${FIRST + (one % NUMBERS)}`
}

/** Whether a text can stand before a run code in a line that is handed in: letters of any script, digits, hyphens. */
export const isLabel = (text: string): boolean => /^[\p{L}\p{M}\d-]{1,40}$/u.test(text)

/** The line that a pupil hands in: the label, one blank, the run code. */
export const handInLine = (label: string, code: string): string => `${label} ${code}`
