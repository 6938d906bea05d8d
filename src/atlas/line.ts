import { CODE } from '../rules/codes.ts'
import { type Context, newContext } from '../rules/context.ts'
import { fillContext } from '../rules/fill.ts'
import type { Game } from '../rules/game.ts'
import { type Move, moveAt } from '../rules/move.ts'
import { type Ending, outcomeOf } from '../rules/outcomes.ts'
import {
  CLAUSE_UNIT,
  DRAFT_UNIT,
  draftAt,
  draftOfGroup,
  GAUGES,
  groupOf,
  lineOfGroup,
  optionIn,
  type Position,
  placeOfGroup,
} from '../rules/position.ts'
import { CLAUSES } from '../rules/scenario.ts'
import { successor } from '../rules/successor.ts'
import type { LastStep } from './ends.ts'
import type { Walk } from './forward.ts'
import { PLACES_BEFORE } from './places.ts'
import { depthOf, holdsDepth, isReachedAt, type ReachedPlace, slotOf } from './reached.ts'

/** Per ending met on a walk, in the order of their numbers: the last step of its shortest way, par from where it began. */
export function endingsMet(walk: Walk): Map<Ending, LastStep> {
  const met = new Map<Ending, LastStep>()
  for (const [outcome, step] of walk.ends) {
    const { ending } = outcomeOf(outcome)
    const par = step.par - walk.firstDepth
    const known = met.get(ending)
    if (known === undefined || par < known.par) met.set(ending, { ...step, par })
  }
  return new Map([...met].sort(([a], [b]) => a - b))
}

/**
 * What to take from a draft to come to one that can stand before it: no move settles or amends more than two clauses,
 * and none opens a clause again. Nothing first, then one clause, then two.
 */
function changesBefore(draft: number): number[] {
  const changes: number[][] = CLAUSES.map((_, clause) => {
    const now = optionIn(draft, clause)
    const others = [0, 1, 2, 3, 4, 5].filter((option) => now !== 0 && option !== now)
    return others.map((option) => (now - option) * (CLAUSE_UNIT[clause] as number))
  })
  const pairs = changes.flatMap((first, clause) =>
    changes.slice(clause + 1).flatMap((second) => first.flatMap((one) => second.map((two) => one + two))),
  )
  return [0, ...changes.flat(), ...pairs]
}

/** The codes that can change the draft by so much: one text or their proposal; every code where it stays as it is. */
function codesFor(ctx: Context, change: number): number[] {
  if (ctx.count === 0 || change === 0) return [...ctx.codes.subarray(0, ctx.codeCount)].reverse()
  const text = ctx.delta.subarray(0, ctx.count).indexOf(change * DRAFT_UNIT)
  return text < 0 ? [] : [text, CODE.ACCEPT]
}

interface Step {
  readonly from: Position
  readonly move: Move
}

/** The step by which a group at that depth leads to a position, if one does. */
function stepFrom(game: Game, ctx: Context, walk: Walk, group: number, depth: number, target: Position): Step | null {
  const place = walk.reached[placeOfGroup(group)] as ReachedPlace
  const slot = slotOf(place, group)
  if (slot < 0 || !holdsDepth(place, slot, depth)) return null
  fillContext(game, ctx, group)
  const codes = codesFor(ctx, draftAt(target) - ctx.draft)
  for (let gauges = 0; gauges < GAUGES; gauges++) {
    if (!isReachedAt(place, slot, gauges, depth)) continue
    const code = codes.find((tried) => successor(game, ctx, gauges, tried) === target)
    if (code !== undefined) return { from: group * GAUGES + gauges, move: moveAt(ctx, code) }
  }
  return null
}

/** One step that leads to a position from a depth; the walk came that way, so there is one. */
function stepTo(game: Game, ctx: Context, walk: Walk, depth: number, target: Position): Step {
  const group = (target / GAUGES) | 0
  const [place, draft, line] = [placeOfGroup(group), draftOfGroup(group), lineOfGroup(group)]
  for (const change of changesBefore(draft)) {
    for (const before of PLACES_BEFORE[place] ?? []) {
      for (const itsLine of new Set([line, 0, 1, 2])) {
        const step = stepFrom(game, ctx, walk, groupOf(before, draft - change, itsLine), depth, target)
        if (step !== null) return step
      }
    }
  }
  throw new Error(`nothing leads to position ${target}`)
}

/** A shortest line of moves from where a walk began to a position that it reached. Any of several equal ones, always the same. */
export function lineTo(game: Game, walk: Walk, position: Position): Move[] {
  const ctx = newContext()
  const moves: Move[] = []
  let target = position
  for (let depth = depthOf(walk.reached, position) - 1; depth >= walk.firstDepth; depth--) {
    const step = stepTo(game, ctx, walk, depth, target)
    moves.unshift(step.move)
    target = step.from
  }
  return moves
}

/** A shortest line of moves from where a walk began to an ending: `end.par` moves. */
export function shortestLine(game: Game, walk: Walk, end: LastStep): Move[] {
  const ctx = fillContext(game, newContext(), (end.from / GAUGES) | 0)
  return [...lineTo(game, walk, end.from), moveAt(ctx, end.code)]
}

/** An ending within reach: by how few moves, and one line of so many moves. */
export interface Within {
  readonly ending: Ending
  readonly par: number
  readonly line: readonly Move[]
}

/** The endings that a walk met, in the order of their numbers, each with a shortest line from where it began. */
export const endingsWithin = (game: Game, walk: Walk): Within[] =>
  [...endingsMet(walk)].map(([ending, step]) => ({ ending, par: step.par, line: shortestLine(game, walk, step) }))
