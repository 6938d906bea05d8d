/** What is asked of random games; bundled before it runs (see bundled.ts), so it gives sentences and expects nothing. */
import type { Move } from '../../src/rules/move.ts'
import { formatMove } from '../../src/rules/notation.ts'
import { outcomeOf } from '../../src/rules/outcomes.ts'
import type { Seat } from '../../src/rules/scenario.ts'
import { isMatch, type Match, playMove, stationsOf, viewFor } from '../../src/session/match.ts'
import { formatMinutes, parseMinutes } from '../../src/session/minutes.ts'
import { isMinutesProblem } from '../../src/session/minutes-problem.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { chanceOf } from '../rules/chance.ts'
import { anyMalformed, anyMove } from './any-move.ts'

/** It ends in an ending by name, every move gave facts, and its minutes give position, outcome and worth back. */
function ends(match: Match): string[] {
  const problems: string[] = []
  const { summit } = match
  const { ending } = outcomeOf(summit.outcome ?? 0)
  if (!(ending >= 1 && ending <= 20)) problems.push(`ending ${ending}`)
  for (const { facts, move } of summit.decisions) if (facts.length === 0) problems.push(`no facts: ${formatMove(move)}`)
  const again = parseMinutes(formatMinutes(match, '2021-06-16'))
  if (isMinutesProblem(again)) return [...problems, `minutes, line ${again.line}: ${again.problem} ${again.at}`]
  if (again.summit.position !== summit.position) problems.push('minutes lead to another position')
  if (again.summit.outcome !== summit.outcome) problems.push('minutes lead to another outcome')
  const worth = (of: Match) => JSON.stringify(viewFor(of, of.chair).end?.worth)
  if (worth(again) !== worth(match)) problems.push('minutes lead to another worth')
  return problems
}

/** Moves that the view lists are played, all others refused, what is no move as such, and none changes the match. */
function refuses(match: Match, number: number): string[] {
  const chance = chanceOf(number)
  const problems: string[] = []
  const legal = new Set(viewFor(match, match.chair).legal.map(formatMove))
  if (match.summit.outcome === null && legal.size === 0) problems.push('no legal move')
  const print = () => JSON.stringify([match.moves, match.summit.position, match.summit.outcome, match.summit.decisions])
  const before = print()
  for (let tried = 0; tried < 60; tried++) {
    const move = anyMove(chance)
    if (isMatch(playMove(match, move)) !== legal.has(formatMove(move)))
      problems.push(`the list is wrong: ${formatMove(move)}`)
    const malformed = anyMalformed(chance)
    if (playMove(match, malformed as Move) !== 'malformed')
      problems.push(`${JSON.stringify(malformed)} is not refused as malformed`)
  }
  if (print() !== before) problems.push('a move changed the match it was tried on')
  return problems
}

const key = ({ mandate, temperament }: { mandate: number; temperament: number }) => `${mandate} ${temperament}`

/** The true reading is always among those left; readings never come back. */
function reads(all: readonly Match[]): string[] {
  const problems: string[] = []
  let last: Set<string> | null = null
  for (const [made, match] of all.entries()) {
    const { world, other } = match.summit.game
    const left = new Set(viewFor(match, match.chair).readings.map(key))
    if (last === null && left.size !== 9) problems.push(`${left.size} readings at the start`)
    if (!left.has(key({ mandate: world.mandates[other], temperament: world.temperament })))
      problems.push(`the true reading is ruled out after move ${made}`)
    for (const reading of left)
      if (last !== null && !last.has(reading)) problems.push(`a reading came back after move ${made}`)
    last = left
  }
  return problems
}

export interface Checked {
  readonly problems: readonly string[]
  /** Games by ending. */
  readonly endings: { readonly [ending: number]: number }
}

/** Plays `count` games from as many seeds; every `closely`-th is looked at move by move, every fifth of those with all refusals. */
export function checkGames(chair: Seat, count: number, closely: number): Checked {
  const problems: string[] = []
  const endings: { [ending: number]: number } = {}
  const add = (game: number, found: readonly string[]) =>
    problems.push(...found.map((problem) => `game ${game}: ${problem}`))
  for (let game = 0; game < count; game++) {
    const match = randomGame({ seed: game }, chair, game)
    add(game, ends(match))
    const { ending } = outcomeOf(match.summit.outcome ?? 0)
    endings[ending] = (endings[ending] ?? 0) + 1
    if (game % closely !== 0) continue
    const all = stationsOf(match)
    add(game, reads(all))
    if (game % (closely * 5) === 0) for (const station of all) add(game, refuses(station, game))
  }
  return { problems, endings }
}
