import { ACTS, actAt, placeAfterSession, placeAfterStatement } from '../rules/acts.ts'
import { CODE } from '../rules/codes.ts'
import { type Context, newContext } from '../rules/context.ts'
import { fillContext } from '../rules/fill.ts'
import type { Game } from '../rules/game.ts'
import { type Move, moveAt } from '../rules/move.ts'
import { type Ending, outcomeOf } from '../rules/outcomes.ts'
import {
  CLAUSE_UNIT,
  DRAFT_UNIT,
  draftOfGroup,
  GAUGES,
  groupOf,
  lineOfGroup,
  optionIn,
  PLACES,
  type Position,
  PRESS,
  placeOfGroup,
} from '../rules/position.ts'
import { CLAUSES } from '../rules/scenario.ts'
import { successor } from '../rules/successor.ts'
import type { Walk } from './walk.ts'

/** The last step of a shortest way: `par` moves in all, the last one is `code` from the position `from`. */
export interface LastStep {
  readonly par: number
  readonly from: Position
  readonly code: number
}

/** Per ending met on a walk, in the order of their numbers: the last step of its shortest way. */
export function endingsMet(walk: Walk): Map<Ending, LastStep> {
  const met = new Map<Ending, LastStep>()
  for (const [outcome, step] of walk.ends) {
    const { ending } = outcomeOf(outcome)
    const known = met.get(ending)
    if (known === undefined || step.par < known.par) met.set(ending, step)
  }
  return new Map([...met].sort(([a], [b]) => a - b))
}

/** Whether one move can lead from one place to another. */
function leads(from: number, to: number): boolean {
  if (placeAfterStatement(from) === to || placeAfterSession(from) === to) return true
  return to >= PRESS && ACTS[actAt(from)].moves.includes('sign')
}

const PLACES_BEFORE: readonly (readonly number[])[] = Array.from({ length: PLACES }, (_, to) =>
  Array.from({ length: PLACES }, (__, from) => from).filter((from) => leads(from, to)),
)

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

/** Index of the first position of a sorted list that is not below `position`. */
function firstFrom(list: Int32Array, position: Position): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] as number) < position) low = middle + 1
    else high = middle
  }
  return low
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

/** One step that leads to a position from a frontier; the walk came that way, so there is one. */
function stepTo(game: Game, ctx: Context, frontier: Int32Array, target: Position): Step {
  const group = (target / GAUGES) | 0
  const [place, draft, line] = [placeOfGroup(group), draftOfGroup(group), lineOfGroup(group)]
  for (const change of changesBefore(draft)) {
    for (const before of PLACES_BEFORE[place] ?? []) {
      for (const itsLine of new Set([line, 0, 1, 2])) {
        const itsGroup = groupOf(before, draft - change, itsLine)
        let index = firstFrom(frontier, itsGroup * GAUGES)
        if ((frontier[index] ?? Number.POSITIVE_INFINITY) >= (itsGroup + 1) * GAUGES) continue
        fillContext(game, ctx, itsGroup)
        const codes = codesFor(ctx, change)
        for (; (frontier[index] ?? Number.POSITIVE_INFINITY) < (itsGroup + 1) * GAUGES; index++) {
          const from = frontier[index] as Position
          const code = codes.find((tried) => successor(game, ctx, from % GAUGES, tried) === target)
          if (code !== undefined) return { from, move: moveAt(ctx, code) }
        }
      }
    }
  }
  throw new Error(`nothing leads to position ${target}`)
}

/**
 * A shortest line of moves from the start to an ending: `end.par` moves. Any of several equal ones, always the same.
 * The walk must have gone at least as deep as the ending lies.
 */
export function shortestLine(game: Game, walk: Walk, end: LastStep): Move[] {
  const ctx = newContext()
  const last = moveAt(fillContext(game, ctx, (end.from / GAUGES) | 0), end.code)
  const moves: Move[] = [last]
  let target = end.from
  for (let depth = end.par - 2; depth >= 0; depth--) {
    const step = stepTo(game, ctx, walk.frontiers[depth] as Int32Array, target)
    moves.unshift(step.move)
    target = step.from
  }
  return moves
}
