/** A whole number from 0 to `most` written in figures alone, ten at the most; null for anything else. */
export function wholeNumber(text: string, most: number): number | null {
  const isWhole = /^\d{1,10}$/.test(text) && Number(text) <= most
  return isWhole ? Number(text) : null
}
