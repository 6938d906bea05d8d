import type { Game } from '../rules/game.ts'
import { type Position, START } from '../rules/position.ts'
import { valueBackward } from './backward.ts'
import { type Walk, walkForward } from './forward.ts'
import { IN_ORDER } from './places.ts'
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
  const forward = walkForward(game, from, deepest)
  let walked = forward.next()
  while (!walked.done) {
    const { place, share } = walked.value
    yield { stage: 'forward', share: part * (effortBefore(place) + (EFFORT[place] as number) * share) }
    walked = forward.next()
  }
  const walk = walked.value
  if (!values) return { ...walk, values: null }
  const backward = valueBackward(game, walk.reached)
  let valued = backward.next()
  while (!valued.done) {
    yield { stage: 'backward', share: part + (1 - part) * valued.value }
    valued = backward.next()
  }
  return { ...walk, values: valued.value }
}

/** What a sweep is watched with; an `AbortSignal` is such a signal. */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: { readonly aborted: boolean }
}

/** Sweeps a world in one go. Null where the signal is aborted before the end; it is looked at after every progress. */
export function sweepWatched(game: Game, options: SweepOptions, watch: Watch): Swept | null {
  const steps = sweeping(game, options)
  let step = steps.next()
  while (!step.done) {
    watch.onProgress?.(step.value)
    if (watch.signal?.aborted) return null
    step = steps.next()
  }
  return step.value
}

/** Sweeps a world in one go, unwatched. */
export const sweep = (game: Game, options: SweepOptions = {}): Swept => toTheEnd(sweeping(game, options))

/** The values of everything that a whole walk reached. */
export const valuesOf = (game: Game, { reached }: Walk): Values => toTheEnd(valueBackward(game, reached))

function toTheEnd<T>(steps: Generator<unknown, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
