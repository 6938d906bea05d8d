import fc from 'fast-check'
import { NEWEST_RULES, scenarioOf } from '../../../src/content/scenarios.ts'
import { compileTwo, type TwoGame, type TwoWorld } from '../../../src/rules/two/game.ts'
import { parseTwoMove, type TwoMove } from '../../../src/rules/two/move.ts'
import { deciderAt } from '../../../src/rules/two/position.ts'
import { legalTwo } from '../../../src/rules/two/step.ts'
import { isTwoSummit, openTwo, playTwo, type TwoSummit } from '../../../src/rules/two/summit.ts'

export const anyTwoWorld: fc.Arbitrary<TwoWorld> = fc.record({
  mandates: fc.tuple(fc.nat(2), fc.nat(2)),
  event: fc.nat(5),
  leak: fc.boolean(),
  votes: fc.nat(2),
})

export const twoGame = (world: TwoWorld, rules = NEWEST_RULES): TwoGame => compileTwo(scenarioOf(rules), world)

/** The move that a drawn number stands for. Texts are half of what is done, so that drafts fill. */
export function pick(moves: readonly TwoMove[], number: number): TwoMove {
  const texts = moves.filter((move) => move.do === 'table')
  const others = moves.filter((move) => move.do !== 'table' && move.do !== 'walk')
  const from = texts.length > 0 && number % 2 === 0 ? texts : others
  return from[(number >> 1) % from.length] as TwoMove
}

/** Plays drawn numbers as legal moves until they or the summit are at an end; every stand on the way. */
export function playDrawn(game: TwoGame, numbers: readonly number[]): TwoSummit[] {
  const stands = [openTwo(game)]
  for (const number of numbers) {
    const summit = stands.at(-1) as TwoSummit
    if (summit.outcome !== null) break
    const seat = deciderAt(summit.at)
    const next = playTwo(summit, seat, pick(legalTwo(game, summit.at, seat), number))
    if (!isTwoSummit(next)) throw new Error(`a legal move is refused: ${next}`)
    stands.push(next)
  }
  return stands
}

/** More decisions than a summit of two can have: two each at arrival, recess and press, two for each statement. */
export const MOST_DECISIONS = 6 + 2 * 16
export const anyNumbers = fc.array(fc.nat(1_000_000), { minLength: MOST_DECISIONS, maxLength: MOST_DECISIONS })

/** Plays lines such as `russia table scope=c`; stops with a sentence at one that is refused. */
export function playLines(game: TwoGame, lines: readonly string[]): TwoSummit {
  return lines.reduce((summit, line) => {
    const next = tryLine(summit, line)
    if (!isTwoSummit(next)) throw new Error(`${line}: ${next}`)
    return next
  }, openTwo(game))
}

/** What comes of one such line. */
export function tryLine(summit: TwoSummit, line: string) {
  const [seat = '', ...words] = line.split(' ')
  const parsed = parseTwoMove(words.join(' '))
  if (!parsed.ok) throw new Error(`${line} cannot be read`)
  return playTwo(summit, seat === 'russia' ? 0 : 1, parsed.value)
}
