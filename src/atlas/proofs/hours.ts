import { type Context, newContext } from '../../rules/context.ts'
import { fillContext } from '../../rules/fill.ts'
import { ILLEGAL } from '../../rules/gauges.ts'
import { draftOfGroup, GAUGES, type Position } from '../../rules/position.ts'
import { successor } from '../../rules/successor.ts'
import { bestWorth } from '../best.ts'
import type { Values } from '../values.ts'
import { worthOf } from '../worths.ts'
import { KINDS, type Kind, kindOf } from './kinds.ts'

/** How one kind of move fares among the positions looked at. */
export interface Hour {
  /** Positions where it is legal, is among the best kinds by own worth, and is the only best one. */
  legal: number
  best: number
  only: number
  /** The first position where it is the only best one; or else one where it comes nearest, and by how much it falls short. */
  at: Position
  short: number
}

const newHour = (at: Position): Hour => ({ legal: 0, best: 0, only: 0, at, short: Number.POSITIVE_INFINITY })

/** The best own worth within reach by each kind of move at a position, by index in KINDS; minus infinity where none is legal. */
export function worthsByKind(values: Values, position: Position, ctx: Context = newContext()): number[] {
  const { game } = values.scale
  const group = (position / GAUGES) | 0
  const gauges = position - group * GAUGES
  fillContext(game, ctx, group)
  const worths = new Array<number>(KINDS.length).fill(Number.NEGATIVE_INFINITY)
  for (let k = 0; k < ctx.codeCount; k++) {
    const code = ctx.codes[k] as number
    const to = successor(game, ctx, gauges, code)
    if (to === ILLEGAL) continue
    const worth = to < 0 ? worthOf(game, 'own', to, draftOfGroup(group)) : bestWorth(values, 'own', to)
    const kind = kindOf(ctx, gauges, code)
    worths[kind] = Math.max(worths[kind] as number, worth ?? Number.NEGATIVE_INFINITY)
  }
  return worths
}

/** How every kind of move that is legal somewhere fares, by own worth, at the positions given. */
export function hoursOf(values: Values, positions: readonly Position[]): Map<Kind, Hour> {
  const ctx = newContext()
  const hours = new Map<Kind, Hour>()
  for (const position of positions) noteHours(hours, worthsByKind(values, position, ctx), position)
  return hours
}

/** Notes how the kinds fare at one position. */
function noteHours(hours: Map<Kind, Hour>, worths: readonly number[], position: Position): void {
  const most = Math.max(...worths)
  const isShared = worths.filter((worth) => worth === most).length > 1
  for (const [kind, worth] of worths.entries()) {
    if (worth === Number.NEGATIVE_INFINITY) continue
    const hour = hours.get(kind) ?? newHour(position)
    hours.set(kind, hour)
    // a kind that shares the best place falls half a point short of being the only one
    const short = worth < most ? most - worth : isShared ? 0.5 : 0
    hour.legal++
    if (short < 1) hour.best++
    if (short === 0) hour.only++
    if (short < hour.short) Object.assign(hour, { at: position, short })
  }
}
