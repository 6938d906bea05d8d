/** The letters of a run code: Crockford's base 32, in which no two look alike (no I, L, O, U). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** What a hand may write for another letter (Crockford, "Base 32 Encoding"). */
const READ_AS: { readonly [letter in string]?: string } = { O: '0', I: '1', L: '1' }

/** The checksum is so many letters long. */
export const CHECK_LENGTH = 6
/**
 * The BCH code of Bech32 over GF(32), with the constant of Bech32m (Bitcoin Improvement Proposals 173 and 350): up to
 * four wrong letters in up to 89 are always found.
 */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const
const BECH32M = 0x2bc830a3
/** The longest code, checksum included, for which that holds. */
export const LONGEST = 89

function polymod(values: readonly number[]): number {
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    for (const [bit, term] of GENERATOR.entries()) if (((top >>> bit) & 1) === 1) check ^= term
  }
  return check
}

/** What a code is bound to, as values that stand before it: each byte in two halves. */
function bindingOf(context: string): number[] {
  const bytes = [...new TextEncoder().encode(context)]
  return [...bytes.map((byte) => byte >>> 5), 0, ...bytes.map((byte) => byte & 31)]
}

/** The six values that make a code whole, for whom it is bound to. */
export function checksumOf(values: readonly number[], context: string): number[] {
  const zeros = Array.from({ length: CHECK_LENGTH }, () => 0)
  const check = polymod([...bindingOf(context), ...values, ...zeros]) ^ BECH32M
  return zeros.map((_, index) => (check >>> (5 * (CHECK_LENGTH - 1 - index))) & 31)
}

/** Whether values with their checksum at the end are whole, and bound to this context. */
export const isWhole = (values: readonly number[], context: string): boolean =>
  polymod([...bindingOf(context), ...values]) === BECH32M

/** Values from 0 to 31 as letters. */
export const lettersOf = (values: readonly number[]): string => values.map((value) => LETTERS[value]).join('')

/** The values of letters, spaces and hyphens passed over, or the first sign that is no letter of a code. */
export function valuesOf(text: string): readonly number[] | { readonly sign: string } {
  const values: number[] = []
  for (const sign of text.replace(/[\s-]/g, '')) {
    const letter = sign.toUpperCase()
    const value = LETTERS.indexOf(READ_AS[letter] ?? letter)
    if (value < 0 || letter.length !== 1) return { sign }
    values.push(value)
  }
  return values
}
