/** A digit of a mixed radix number: from 0 to below its radix. */
export interface Digit {
  readonly digit: number
  readonly radix: number
}

/** Digits as one number; the first is the lowest, so that a reader who learns each radix on the way begins with it. */
export function packDigits(digits: readonly Digit[]): bigint {
  return digits.reduceRight((number, { digit, radix }) => number * BigInt(radix) + BigInt(digit), 0n)
}

/** Takes the digits of a number, lowest first. */
export class DigitReader {
  #rest: bigint
  constructor(number: bigint) {
    this.#rest = number
  }

  /** The next digit of this radix. */
  take(radix: number): number {
    const digit = Number(this.#rest % BigInt(radix))
    this.#rest /= BigInt(radix)
    return digit
  }

  /** Whether nothing is left. */
  get isDone(): boolean {
    return this.#rest === 0n
  }
}

/** Half bytes a whole number below 2^32 can need. */
const HALVES = 8

/** A whole number below 2^32 as digits: how many half bytes, then those, lowest first. */
export function naturalDigits(number: number): Digit[] {
  const halves: Digit[] = []
  for (let rest = number; rest > 0; rest = Math.floor(rest / 16)) halves.push({ digit: rest % 16, radix: 16 })
  return [{ digit: halves.length, radix: HALVES + 1 }, ...halves]
}

/** The number that `naturalDigits` wrote; null where it begins with a zero, which nobody writes. */
export function takeNatural(reader: DigitReader): number | null {
  const count = reader.take(HALVES + 1)
  let number = 0
  let last = 1
  for (let half = 0; half < count; half++) {
    last = reader.take(16)
    number += last * 16 ** half
  }
  return last === 0 ? null : number
}

/** A number as values from 0 to 31, highest first; 0 is no value at all. */
export function base32(number: bigint): number[] {
  const values: number[] = []
  for (let rest = number; rest > 0n; rest /= 32n) values.push(Number(rest % 32n))
  return values.reverse()
}

/** The number of values from 0 to 31, highest first. */
export const fromBase32 = (values: readonly number[]): bigint =>
  values.reduce((number, value) => number * 32n + BigInt(value), 0n)
