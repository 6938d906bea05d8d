import { SCENARIOS } from '../content/scenarios.ts'
import { CHECK_LENGTH, checksumOf, isWhole, lettersOf, valuesOf } from '../session/code-letters.ts'
import {
  base32,
  type Digit,
  DigitReader,
  fromBase32,
  naturalDigits,
  packDigits,
  takeNatural,
} from '../session/code-number.ts'
import { type Assignment, LOCK_NAMES, LOCKABLE, type Locks, MOST, temperamentsOf, tidied } from './assignment.ts'

type Plain = 'too-short' | 'too-long' | 'mistyped' | 'a-run' | 'other-version' | 'not-an-assignment'
/** Why a text is no assignment. */
export type AssignmentProblem =
  | { readonly problem: 'bad-sign'; readonly sign: string }
  | { readonly problem: Plain }
  | { readonly problem: 'unknown-rules'; readonly rules: number }

/** What the checksum is bound to: no run code can be taken for an assignment. */
const CONTEXT = 'assignment'
/** This way of writing; another one has another number, below FORMATS. */
const FORMAT = 0
const FORMATS = 4
const CHAIRS = ['russia', 'usa', 'choose'] as const
/** As drawn, or one of three. */
const TEMPERAMENTS = 4
const BYTE = 256
/** The longest code; up to here the checksum finds any single wrong letter, and three of them. */
const LONGEST = 1023

const flag = (isSet: boolean): Digit => ({ digit: isSet ? 1 : 0, radix: 2 })

function textDigits(text: string): Digit[] {
  const bytes = new TextEncoder().encode(text)
  return [...naturalDigits(bytes.length), ...[...bytes].map((digit) => ({ digit, radix: BYTE }))]
}

function lockDigits(locks: Locks): Digit[] {
  return LOCK_NAMES.map((name) => {
    const values: readonly unknown[] = LOCKABLE[name]
    return { digit: values.indexOf(locks[name]) + 1, radix: values.length + 1 }
  })
}

/**
 * An assignment as letters of a run code: its fields as one number in mixed radix, both texts as UTF-8, then the
 * checksum over all of it.
 */
export function formatAssignment(assignment: Assignment): string {
  const { rules, seed, chair, temperament, locks, tries, minutes, title, due } = assignment
  const values = base32(
    packDigits([
      { digit: FORMAT, radix: FORMATS },
      ...naturalDigits(rules),
      { digit: CHAIRS.indexOf(chair), radix: CHAIRS.length },
      { digit: temperamentsOf(rules).indexOf(temperament), radix: TEMPERAMENTS },
      flag(seed === 'random'),
      ...(seed === 'random' ? [] : naturalDigits(seed)),
      { digit: tries, radix: MOST.tries + 1 },
      ...naturalDigits(minutes),
      ...lockDigits(locks),
      ...textDigits(title),
      ...textDigits(due),
      flag(true), // so that the number tells where it ends
    ]),
  )
  return lettersOf([...values, ...checksumOf(values, CONTEXT)])
}

/** The same assignment without its texts: short enough for a board, and what tries are counted by. */
export const shortCode = (assignment: Assignment): string => formatAssignment({ ...assignment, title: '', due: '' })

/** Whether reading gave an assignment and not a problem. */
export const isAssignment = (read: Assignment | AssignmentProblem): read is Assignment => 'seed' in read

function takeText(reader: DigitReader): string | null {
  const length = takeNatural(reader)
  if (length === null || length > LONGEST) return null
  const bytes = Uint8Array.from({ length }, () => reader.take(BYTE))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const takeLocks = (reader: DigitReader): Locks =>
  Object.fromEntries(
    LOCK_NAMES.flatMap((name) => {
      const values: readonly unknown[] = LOCKABLE[name]
      const digit = reader.take(values.length + 1)
      return digit === 0 ? [] : [[name, values[digit - 1]]]
    }),
  )

/** The fields after the version of the rules; null where no assignment holds such. */
function takeFields(reader: DigitReader, rules: number): Assignment | null {
  const chair = CHAIRS[reader.take(CHAIRS.length)]
  const temperament = temperamentsOf(rules)[reader.take(TEMPERAMENTS)]
  const seed = reader.take(2) === 1 ? 'random' : takeNatural(reader)
  const tries = reader.take(MOST.tries + 1)
  const minutes = takeNatural(reader)
  const locks = takeLocks(reader)
  const [title, due] = [takeText(reader), takeText(reader)]
  if (reader.take(2) !== 1 || !reader.isDone || chair === undefined || temperament === undefined) return null
  if (seed === null || minutes === null || minutes > MOST.minutes || title === null || due === null) return null
  if (tidied(title, MOST.title) !== title || tidied(due, MOST.due) !== due) return null
  return { rules, title, seed, chair, temperament, locks, tries, minutes, due }
}

/** Reads an assignment, in small letters or groups too, or says why the text is none. */
export function parseAssignment(text: string): Assignment | AssignmentProblem {
  const values = valuesOf(text)
  if ('sign' in values) return { problem: 'bad-sign', sign: values.sign }
  if (values.length <= CHECK_LENGTH) return { problem: 'too-short' }
  if (values.length > LONGEST) return { problem: 'too-long' }
  if (!isWhole(values, CONTEXT)) return { problem: isWhole(values, '') ? 'a-run' : 'mistyped' }
  const reader = new DigitReader(fromBase32(values.slice(0, -CHECK_LENGTH)))
  if (reader.take(FORMATS) !== FORMAT) return { problem: 'other-version' }
  const rules = takeNatural(reader)
  if (rules === null) return { problem: 'not-an-assignment' }
  if (!SCENARIOS.has(rules)) return { problem: 'unknown-rules', rules }
  const read = takeFields(reader, rules)
  return read === null || values[0] === 0 ? { problem: 'not-an-assignment' } : read
}
