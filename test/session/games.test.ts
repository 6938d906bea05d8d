import { describe, expect, it } from 'vitest'
import { formatMove } from '../../src/rules/notation.ts'
import { outcomeOf } from '../../src/rules/outcomes.ts'
import { SEATS, type Seat } from '../../src/rules/scenario.ts'
import { isMatch, type Match, openMatch, playMove, viewFor } from '../../src/session/match.ts'
import { formatMinutes, isMinutesProblem, parseMinutes } from '../../src/session/minutes.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { chanceOf } from '../rules/chance.ts'
import { anyMove } from './any-move.ts'

const GAMES = 1000
/** In every so manieth game each position is put to the whole list of questions. */
const CLOSELY = 10

/** A match before each of its moves, and after the last. */
function stations(match: Match): Match[] {
  const all = [openMatch({ seed: match.seed ?? 0 }, match.chair)]
  for (const move of match.moves) {
    const next = playMove(all.at(-1) as Match, move)
    if (!isMatch(next)) throw new Error(`${formatMove(move)}: ${next}`)
    all.push(next)
  }
  return all
}

function checkEnd(match: Match): void {
  const { summit } = match
  const ending = outcomeOf(summit.outcome ?? 0).ending
  expect(ending).toBeGreaterThanOrEqual(1)
  expect(ending).toBeLessThanOrEqual(20)
  for (const { facts, move } of summit.decisions) {
    expect(facts.length, formatMove(move)).toBeGreaterThan(0) // any legal move gives facts
  }
  const again = parseMinutes(formatMinutes(match, '2021-06-16'))
  if (isMinutesProblem(again)) throw new Error(`line ${again.line}: ${again.problem} ${again.at}`)
  expect([again.summit.position, again.summit.outcome]).toEqual([summit.position, summit.outcome])
  expect(viewFor(again, match.chair).end?.worth).toEqual(viewFor(match, match.chair).end?.worth)
}

/** At a station: moves in the list are played, all others are refused, and neither changes the match. */
function checkMoves(match: Match, game: number): void {
  const chance = chanceOf(game)
  const legal = new Set(viewFor(match, match.chair).legal.map(formatMove))
  if (match.summit.outcome === null) expect(legal.size).toBeGreaterThan(0)
  const before = JSON.stringify([match.moves, match.summit.position, match.summit.outcome, match.summit.decisions])
  for (let tried = 0; tried < 60; tried++) {
    const move = anyMove(chance)
    const next = playMove(match, move)
    expect(isMatch(next), formatMove(move)).toBe(legal.has(formatMove(move)))
  }
  const after = JSON.stringify([match.moves, match.summit.position, match.summit.outcome, match.summit.decisions])
  expect(after).toBe(before)
}

const key = ({ mandate, temperament }: { mandate: number; temperament: number }) => `${mandate} ${temperament}`

/** The true reading is always among those left, and readings never grow. */
function checkReadings(all: readonly Match[]): void {
  let last: Set<string> | null = null
  for (const match of all) {
    const { world, other } = match.summit.game
    const left = new Set(viewFor(match, match.chair).readings.map(key))
    expect(left.has(key({ mandate: world.mandates[other], temperament: world.temperament }))).toBe(true)
    for (const reading of left) expect(last === null || last.has(reading)).toBe(true)
    last = left
  }
  const first = all[0] as Match
  expect(viewFor(first, first.chair).readings.length).toBe(9)
}

describe.each(SEATS)('%s: a thousand random games', (seat) => {
  const chair = SEATS.indexOf(seat) as Seat
  it('end in one of the twenty endings, and their minutes give them back', { timeout: 300_000 }, () => {
    for (let game = 0; game < GAMES; game++) checkEnd(randomGame({ seed: game }, chair, game))
  })
  it('are the same game every time', () => {
    const twice = [1, 2].map(() => randomGame({ seed: 5 }, chair, 5).moves)
    expect(twice[0]).toEqual(twice[1])
    expect(randomGame({ seed: 5 }, chair, 6).moves).not.toEqual(twice[0])
  })
  it('refuse what is not legal, and nothing changes', { timeout: 300_000 }, () => {
    for (let game = 0; game < GAMES; game += CLOSELY) {
      for (const match of stations(randomGame({ seed: game }, chair, game))) checkMoves(match, game)
    }
  })
  it('keep the true reading, and rule readings out for good', { timeout: 300_000 }, () => {
    for (let game = 0; game < GAMES; game++) checkReadings(stations(randomGame({ seed: game }, chair, game)))
  })
})
