/** What is asked of run codes in great numbers; bundled before it runs (see bundled.ts), so it gives sentences. */
import type { Seat } from '../../src/rules/scenario.ts'
import type { Match } from '../../src/session/match.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { recordOf } from '../../src/session/record.ts'
import { formatCode, isRun, parseCode } from '../../src/session/run-code.ts'
import { WORLDS, worldOfNumber } from '../../src/session/world.ts'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Numbers that spread seeds and worlds out (primes). */
const [SEED_STEP, WORLD_STEP] = [163_841, 613]

/** The so-manyth random match: from both chairs, from seeds and from worlds by hand, with and without guesses. */
export function matchOfNumber(number: number): Match {
  const chair: Seat = number % 2 === 0 ? 0 : 1
  const isByHand = number % 5 === 4
  const origin = isByHand
    ? { world: worldOfNumber((number * WORLD_STEP) % WORLDS, chair) }
    : { seed: (number * SEED_STEP) % 2 ** 32 }
  const match = randomGame(origin, chair, number)
  return { ...match, guesses: number % 3 === 0 ? match.guesses : { villa: number % 101, press: (number * 7) % 101 } }
}

export interface CodesChecked {
  readonly matches: number
  /** Codes of which every letter was exchanged for every other one, and how many wrong codes that made. */
  readonly codes: number
  readonly mistakes: number
  readonly longest: number
  readonly problems: readonly string[]
}

/** Whether a code gives its match back: chair, world, guesses, moves, position and outcome. */
function isSame(match: Match, code: string): boolean {
  const read = parseCode(code)
  if (!isRun(read)) return false
  const { summit } = read.match
  const isThere = summit.position === match.summit.position && summit.outcome === match.summit.outcome
  return isThere && JSON.stringify(recordOf(read.match)) === JSON.stringify(recordOf(match))
}

/** Makes every mistake of one letter in a code: how many, and those that were not refused. */
function mistakesIn(code: string): { readonly made: number; readonly missed: readonly string[] } {
  const missed: string[] = []
  let made = 0
  for (let at = 0; at < code.length; at++) {
    for (const letter of LETTERS) {
      if (letter === code[at]) continue
      made++
      const wrong = code.slice(0, at) + letter + code.slice(at + 1)
      if (isRun(parseCode(wrong))) missed.push(`${wrong} is read, and was ${code}`)
    }
  }
  return { made, missed }
}

/** Matches to codes and back, and every mistake of one letter in the first so many of those codes. */
export function checkCodes(matches: number, codes: number): CodesChecked {
  const problems: string[] = []
  let [mistakes, longest] = [0, 0]
  for (let number = 0; number < matches; number++) {
    const match = matchOfNumber(number)
    const code = formatCode({ match, settings: 0 })
    longest = Math.max(longest, code.length)
    if (!isSame(match, code)) problems.push(`match ${number} does not come back from ${code}`)
    if (number >= codes) continue
    const { made, missed } = mistakesIn(code)
    mistakes += made
    problems.push(...missed)
  }
  return { matches, codes: Math.min(codes, matches), mistakes, longest, problems }
}
