import type { Game } from '../rules/game.ts'
import { formatMove } from '../rules/notation.ts'
import { ENDINGS, type Ending } from '../rules/outcomes.ts'
import { endingsMet, shortestLine } from './line.ts'
import { sweep } from './sweep.ts'

/** Par of an ending in a world, and a line of so many moves, in notation. */
export interface Way {
  readonly ending: Ending
  readonly par: number
  readonly line: readonly string[]
}

/** What a sweep of a world says of its endings, in the order of their numbers. */
export function waysOf(game: Game): readonly Way[] {
  const walk = sweep(game)
  return [...endingsMet(walk)].map(([ending, step]) => ({
    ending,
    par: step.par,
    line: shortestLine(game, walk, step).map(formatMove),
  }))
}

/** A world that was swept for a sample, by its seed. */
export interface Sampled {
  readonly seed: number
  readonly ways: readonly Way[]
}

/** What a sample says of an ending: in how many of its worlds it can be reached, par from least to most, and a line. */
export interface SampledEnding {
  readonly ending: Ending
  readonly worlds: number
  readonly least: number
  readonly most: number
  /** The world of the line: the sample's own, or, where that one lacks the ending, the first that has it. */
  readonly seed: number
  readonly line: readonly string[]
}

/** Sums up worlds of one chair. Its own world is the one with the most endings, the first of several. */
export function sampleOf(worlds: readonly Sampled[]): {
  readonly seed: number
  readonly endings: readonly SampledEnding[]
} {
  const most = Math.max(...worlds.map(({ ways }) => ways.length))
  const own = worlds.find(({ ways }) => ways.length === most)
  if (own === undefined) throw new Error('a sample without worlds')
  const inOrder = [own, ...worlds.filter((world) => world !== own)]
  const endings = ENDINGS.flatMap((ending) => {
    const found = inOrder.flatMap(({ seed, ways }) =>
      ways.filter((way) => way.ending === ending).map((way) => ({ seed, way })),
    )
    const [first] = found
    if (first === undefined) return []
    const pars = found.map(({ way }) => way.par)
    const { seed, way } = first
    return [{ ending, worlds: found.length, least: Math.min(...pars), most: Math.max(...pars), seed, line: way.line }]
  })
  return { seed: own.seed, endings }
}
