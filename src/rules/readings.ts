import { ACTS, actAt } from './acts.ts'
import { explain, heaviestClause, isNear } from './answer.ts'
import { newContext } from './context.ts'
import { fillContext } from './fill.ts'
import { compile, type Game } from './game.ts'
import { codeOf, type Move, textAt } from './move.ts'
import { GAUGES, moodOf, type Position, trustOf } from './position.ts'
import { type Pair, type Scenario, SEATS, type Seat, type World } from './scenario.ts'
import { successor } from './successor.ts'

/** One of the nine pairs of their mandates and temperaments, as indices in the scenario. */
export interface Reading {
  readonly mandate: number
  readonly temperament: number
}

/** A reading with a posture: posture counts as open in every reading, but it is one posture for the whole match. */
export type Hypothesis = Game

/** A world as a chair can suppose it: its own mandate is known, events and votes are no part of a reading. */
export function supposedWorld(chair: Seat, own: number, reading: Reading, posture: number): World {
  const mandates: Pair<number> = chair === 0 ? [own, reading.mandate] : [reading.mandate, own]
  return { chair, mandates, temperament: reading.temperament, posture, event: 0, leak: false, votes: 0 }
}

/** All readings of the other side, mandates first. */
export function allReadings(scenario: Scenario, chair: Seat): Reading[] {
  const mandates = scenario.mandates[SEATS[chair === 0 ? 1 : 0]]
  return mandates.flatMap((_, mandate) =>
    scenario.temperaments.map((__, temperament): Reading => ({ mandate, temperament })),
  )
}

/** Every reading with every posture, compiled. */
export function allHypotheses(scenario: Scenario, chair: Seat, own: number): Hypothesis[] {
  return allReadings(scenario, chair).flatMap((reading) =>
    [0, 1, 2].map((posture) => compile(scenario, supposedWorld(chair, own, reading, posture))),
  )
}

/** What the chair sees of the other side on coming to a position: their proposal and their will to sign. */
function sight(game: Game, position: Position): string {
  const group = (position / GAUGES) | 0
  const ctx = fillContext(game, newContext(), group)
  if (ACTS[actAt(ctx.place)].texts === null) return ''
  const mood = moodOf(position % GAUGES)
  const proposal = ctx.proposals[mood] as number
  return JSON.stringify([proposal < 0 ? null : textAt(ctx, proposal), ctx.willing[mood]])
}

/** What the chair hears of the other side after a decision: kind, verdicts, reasons, trust, the clause named. */
function hearing(game: Game, position: Position, move: Move): string {
  const ctx = fillContext(game, newContext(), (position / GAUGES) | 0)
  const gauges = position % GAUGES
  if (ACTS[actAt(ctx.place)].texts === null) return ''
  const code = codeOf(ctx, move)
  const to = code < 0 ? 0 : successor(game, ctx, gauges, code)
  const trust = to < 0 ? null : trustOf(to % GAUGES) // how a summit ends depends on more than a reading
  if (move.do === 'table') {
    return JSON.stringify([explain(game, ctx, gauges, code), trust])
  }
  return JSON.stringify([move.do === 'ask' ? heaviestClause(game, ctx.place) : null, trust])
}

/** The hypotheses that show what the true game shows at a position. */
export function afterSight(open: readonly Hypothesis[], game: Game, position: Position): Hypothesis[] {
  const seen = sight(game, position)
  return open.filter((hypothesis) => sight(hypothesis, position) === seen)
}

/**
 * The hypotheses that answer a decision as the true game does (rule book, section 14). The back channel leaves only
 * those of their true mandate.
 */
export function afterHearing(open: readonly Hypothesis[], game: Game, position: Position, move: Move): Hypothesis[] {
  const heard = hearing(game, position, move)
  const mandate = game.world.mandates[game.other]
  return open.filter((hypothesis) => {
    if (move.do === 'channel' && hypothesis.world.mandates[game.other] !== mandate) return false
    return hearing(hypothesis, position, move) === heard
  })
}

/** Whether a refused text is near acceptance whichever reading is true; more than that may not be told. */
export function isNearForAll(open: readonly Hypothesis[], position: Position, move: Move): boolean {
  return open.every((hypothesis) => {
    const ctx = fillContext(hypothesis, newContext(), (position / GAUGES) | 0)
    const code = codeOf(ctx, move)
    return code >= 0 && code < ctx.count && isNear(hypothesis, ctx, position % GAUGES, code)
  })
}

/** The readings that are left, each once. */
export function readingsLeft(open: readonly Hypothesis[]): Reading[] {
  const left = new Map<string, Reading>()
  for (const { world, other } of open) {
    const reading = { mandate: world.mandates[other], temperament: world.temperament }
    left.set(`${reading.mandate} ${reading.temperament}`, reading)
  }
  return [...left.values()]
}

/** Their temperament where the hypotheses agree on one, else null. */
export function temperamentLeft(open: readonly Hypothesis[]): string | null {
  const [first] = open
  const agreed = open.every(({ world }) => world.temperament === first?.world.temperament)
  return agreed ? (first?.scenario.temperaments[first.world.temperament]?.id ?? null) : null
}
