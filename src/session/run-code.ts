import { SCENARIOS } from '../content/scenarios.ts'
import { newContext } from '../rules/context.ts'
import { codeOf, type Move, moveAt } from '../rules/move.ts'
import { GAUGES, START } from '../rules/position.ts'
import { legalAt } from '../rules/refusal.ts'
import type { Seat } from '../rules/scenario.ts'
import { successor } from '../rules/successor.ts'
import type { Summit } from '../rules/summit.ts'
import { CHECK_LENGTH, checksumOf, isWhole, LONGEST, lettersOf, valuesOf } from './code-letters.ts'
import { base32, type Digit, DigitReader, fromBase32, naturalDigits, packDigits, takeNatural } from './code-number.ts'
import { type Match, type Origin, openMatch, playLegal } from './match.ts'
import { numberOfWorld, WORLDS, worldOfNumber } from './world.ts'

/** A match as a run code holds it: with the settings it was played under, a whole number below 2^32, 0 for none. */
export interface Run {
  readonly match: Match
  readonly settings: number
}

type Plain = 'too-short' | 'too-long' | 'mistyped' | 'other-version' | 'not-a-run'
/** Why a text is no run code of this context. */
export type CodeProblem =
  | { readonly problem: 'bad-sign'; readonly sign: string }
  | { readonly problem: Plain }
  | { readonly problem: 'unknown-rules'; readonly rules: number }

/** This way of writing codes; another one has another number, below FORMATS. */
const FORMAT = 0
const FORMATS = 4
/** A guess from 0 to 100, or none. */
const GUESSES = 102
/** Rules versions and settings up to here take one digit; others are written out. */
const SMALL = 16

const smallDigits = (number: number): Digit[] =>
  number < SMALL - 1
    ? [{ digit: number, radix: SMALL }]
    : [{ digit: SMALL - 1, radix: SMALL }, ...naturalDigits(number - (SMALL - 1))]

function takeSmall(reader: DigitReader): number | null {
  const digit = reader.take(SMALL)
  if (digit < SMALL - 1) return digit
  const more = takeNatural(reader)
  return more === null ? null : digit + more
}

function originDigits({ seed, summit }: Match): Digit[] {
  if (seed !== null) return [{ digit: 0, radix: 2 }, ...naturalDigits(seed)]
  return [
    { digit: 1, radix: 2 },
    { digit: numberOfWorld(summit.game.world), radix: WORLDS },
  ]
}

/** One digit a decision: 0 where the match stops, else the number of the move among the legal ones, from 1. */
function moveDigits({ summit: { game, decisions, position, outcome } }: Match): Digit[] {
  const ctx = newContext()
  const digits = decisions.map((made): Digit => {
    const codes = legalAt(game, ctx, made.position)
    return { digit: codes.indexOf(codeOf(ctx, made.move)) + 1, radix: codes.length + 1 }
  })
  return outcome === null ? [...digits, { digit: 0, radix: legalAt(game, ctx, position).length + 1 }] : digits
}

const guessDigit = (guess: number | null): Digit => ({ digit: guess === null ? 0 : guess + 1, radix: GUESSES })

/**
 * The run code of a match: seed or world, chair, rules version, settings, both guesses and every move, as one number in
 * mixed radix over the legal moves; then a checksum bound to `context` (what the run was played for; '' for nothing).
 */
export function formatCode({ match, settings }: Run, context = ''): string {
  const values = base32(
    packDigits([
      { digit: FORMAT, radix: FORMATS },
      ...smallDigits(match.rulesVersion - 1),
      { digit: match.chair, radix: 2 },
      ...originDigits(match),
      ...smallDigits(settings),
      guessDigit(match.guesses.villa),
      guessDigit(match.guesses.press),
      ...moveDigits(match),
    ]),
  )
  return lettersOf([...values, ...checksumOf(values, context)])
}

const problem = (kind: Plain): CodeProblem => ({
  problem: kind,
})

/** Whether reading a code gave a run and not a problem. */
export const isRun = (read: Run | CodeProblem): read is Run => 'match' in read

function takeOrigin(reader: DigitReader, chair: Seat): Origin | null {
  if (reader.take(2) === 1) return { world: worldOfNumber(reader.take(WORLDS), chair) }
  const seed = takeNatural(reader)
  return seed === null ? null : { seed }
}

/** The moves of a match, as far as its digits go. */
function takeMoves(reader: DigitReader, { game }: Summit): readonly Move[] {
  const moves: Move[] = []
  const ctx = newContext()
  let position = START
  while (position >= 0) {
    const codes = legalAt(game, ctx, position)
    const code = codes[reader.take(codes.length + 1) - 1]
    if (code === undefined) break
    moves.push(moveAt(ctx, code))
    position = successor(game, ctx, position % GAUGES, code)
  }
  return moves
}

function readRun(reader: DigitReader): Run | CodeProblem {
  if (reader.take(FORMATS) !== FORMAT) return problem('other-version')
  const rules = takeSmall(reader)
  if (rules === null) return problem('not-a-run')
  if (!SCENARIOS.has(rules + 1)) return { problem: 'unknown-rules', rules: rules + 1 }
  const chair = reader.take(2) === 0 ? 0 : 1
  const origin = takeOrigin(reader, chair)
  const settings = takeSmall(reader)
  if (origin === null || settings === null) return problem('not-a-run')
  const [villa, press] = [reader.take(GUESSES), reader.take(GUESSES)].map((digit) => (digit === 0 ? null : digit - 1))
  const guesses = { villa: villa ?? null, press: press ?? null }
  const opened = openMatch(origin, chair, rules + 1)
  const moves = takeMoves(reader, opened.summit)
  if (!reader.isDone) return problem('not-a-run')
  return { match: { ...playLegal(opened, moves), guesses }, settings }
}

/**
 * Reads a run code of a context and plays it again: the run, or why it is none. Small letters, spaces and hyphens are
 * read, O as 0 and I or L as 1. Whatever is read is written by `formatCode` to the same letters.
 */
export function parseCode(text: string, context = ''): Run | CodeProblem {
  const values = valuesOf(text)
  if ('sign' in values) return { problem: 'bad-sign', sign: values.sign }
  if (values.length <= CHECK_LENGTH) return problem('too-short')
  if (values.length > LONGEST) return problem('too-long')
  if (!isWhole(values, context)) return problem('mistyped')
  return values[0] === 0 ? problem('not-a-run') : readRun(new DigitReader(fromBase32(values.slice(0, -CHECK_LENGTH))))
}
