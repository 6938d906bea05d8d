import type { Game } from '../rules/game.ts'
import { type Position, START } from '../rules/position.ts'
import { valueBackward } from './backward.ts'
import { type Walk, walkForward } from './forward.ts'
import { IN_ORDER } from './places.ts'
import { handedOn, toTheEnd } from './step-by-step.ts'
import type { Values } from './values.ts'

/**
 * What to sweep: the whole graph that lies behind a position (the start, where none is named), with the value of every
 * position where asked for; or down to a greatest depth.
 */
export type SweepOptions = { readonly from?: Position; readonly values?: boolean } | { readonly deepest: number }

/** What a sweep found; `values` only where they were asked for. */
export interface Swept extends Walk {
  readonly values: Values | null
}

/** How far a sweep has come: an estimate from 0 to 1 of the time it takes. */
export interface Progress {
  readonly stage: 'forward' | 'backward'
  readonly share: number
}

/** Rough shares of a walk's time by place, as measured on the rule book's worlds; and of the walk where values follow. */
const EFFORT: readonly number[] = [0, 0, 0, 0.01, 0.04, 0.17, 0.2, 0.24, 0.2, 0, 0.05, 0.05, 0.04]
const WALK = 0.35

/** Effort of the places that are walked before a place. */
const effortBefore = (place: number): number =>
  IN_ORDER.slice(0, IN_ORDER.indexOf(place)).reduce((sum, before) => sum + (EFFORT[before] as number), 0)

/**
 * Sweeps a world step by step: whoever drives it may report each step, rest between two (a worker hears its messages then),
 * or simply not go on. Some hundred steps in all.
 */
export function* sweeping(game: Game, options: SweepOptions = {}): Generator<Progress, Swept> {
  const deepest = 'deepest' in options ? options.deepest : Number.POSITIVE_INFINITY
  const values = 'values' in options && options.values === true
  const from = 'from' in options ? (options.from ?? START) : START
  const part = values ? WALK : 1
  const walk = yield* handedOn(
    walkForward(game, from, deepest),
    ({ place, share }): Progress => ({
      stage: 'forward',
      share: part * (effortBefore(place) + (EFFORT[place] as number) * share),
    }),
  )
  if (!values) return { ...walk, values: null }
  const valued = yield* handedOn(
    valueBackward(game, walk.reached),
    (share): Progress => ({ stage: 'backward', share: part + (1 - part) * share }),
  )
  return { ...walk, values: valued }
}

/** Sweeps a world in one go. */
export const sweep = (game: Game, options: SweepOptions = {}): Swept => toTheEnd(sweeping(game, options))

/** The values of everything that a whole walk reached. */
export const valuesOf = (game: Game, { reached }: Walk): Values => toTheEnd(valueBackward(game, reached))
