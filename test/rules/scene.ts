/** Scenes for tests: a world by the names of the rule book, a position by its notation, and what a move does there. */
import { geneva } from '../../src/content/geneva.ts'
import { type Context, newContext } from '../../src/rules/context.ts'
import { fillContext } from '../../src/rules/fill.ts'
import { compile, type Game } from '../../src/rules/game.ts'
import type { Move, Text } from '../../src/rules/move.ts'
import { formatPosition, parseMove, parsePosition, parseText } from '../../src/rules/notation.ts'
import { outcomeOf } from '../../src/rules/outcomes.ts'
import { GAUGES, type Position } from '../../src/rules/position.ts'
import { attempt } from '../../src/rules/refusal.ts'
import { type Scenario, SEATS, type SeatId, type World } from '../../src/rules/scenario.ts'
import { isSummit, openSummit, play, type Summit } from '../../src/rules/summit.ts'

export interface Named {
  readonly chair: SeatId
  readonly own: string
  readonly their: string
  readonly temperament?: string
  readonly posture?: string
  readonly event?: number
  readonly leak?: boolean
  readonly votes?: number
}

const indexIn = (list: readonly { readonly id: string }[], id: string): number => {
  const index = list.findIndex((entry) => entry.id === id)
  if (index < 0) throw new Error(`no ${id} in the scenario`)
  return index
}

/** A world by names; what is left out is steady, honest and quiet. */
export function worldNamed(named: Named): World {
  const { chair, own, their, temperament = 'steady', posture = their, event = 0, leak = false, votes = 0 } = named
  const theirs = chair === 'russia' ? 'usa' : 'russia'
  const [mine, other] = [indexIn(geneva.mandates[chair], own), indexIn(geneva.mandates[theirs], their)]
  return {
    chair: chair === 'russia' ? 0 : 1,
    mandates: chair === 'russia' ? [mine, other] : [other, mine],
    temperament: indexIn(geneva.temperaments, temperament),
    posture: indexIn(geneva.mandates[theirs], posture),
    event,
    leak,
    votes,
  }
}

export const gameNamed = (named: Named, scenario: Scenario = geneva): Game => compile(scenario, worldNamed(named))

export function positionOf(line: string): Position {
  const parsed = parsePosition(line)
  if (!parsed.ok) throw new Error(`not a position: ${line}`)
  return parsed.value
}
export function moveOf(line: string): Move {
  const parsed = parseMove(line)
  if (!parsed.ok) throw new Error(`not a move: ${line}`)
  return parsed.value
}
export function textOf(line: string): Text {
  const parsed = parseText(line.split(' '))
  if (!parsed.ok) throw new Error(`not a text: ${line}`)
  return parsed.value
}

export const contextAt = (game: Game, position: Position): Context =>
  fillContext(game, newContext(), (position / GAUGES) | 0)

/** What a move leads to: a position in notation, `ending 19 walk-out`, or a refusal. */
export function leads(game: Game, line: string, move: string | Move): string {
  const position = positionOf(line)
  const to = attempt(game, contextAt(game, position), position % GAUGES, typeof move === 'string' ? moveOf(move) : move)
  if (typeof to === 'string') return to
  if (to >= 0) return formatPosition(to)
  const { ending, id } = outcomeOf(to)
  return `ending ${ending} ${id}`
}

/** A summit put at a position, with nothing remembered. */
export const summitAt = (game: Game, line: string): Summit => ({ ...openSummit(game), position: positionOf(line) })

/** Plays moves in notation from a summit; a refusal is an error of the test. */
export function playLines(summit: Summit, lines: readonly string[]): Summit {
  return lines.reduce((now, line) => {
    const next = play(now, moveOf(line))
    if (!isSummit(next)) throw new Error(`${line}: ${next}`)
    return next
  }, summit)
}

export const otherOf = (chair: SeatId): SeatId => (chair === 'russia' ? 'usa' : 'russia')
export const seatIndex = (seat: SeatId) => SEATS.indexOf(seat) as 0 | 1
