import type { AtlasSample } from '../content/atlas.ts'
import type { Game } from '../rules/game.ts'
import { formatMove } from '../rules/notation.ts'
import { ENDINGS } from '../rules/outcomes.ts'
import { endingsWithin, type Within } from './line.ts'
import { sweep } from './sweep.ts'

/** Par of an ending in a world, and a line of so many moves, in notation. */
export interface Way extends Omit<Within, 'line'> {
  readonly line: readonly string[]
}

/** What a sweep of a world says of its endings, in the order of their numbers. */
export const waysOf = (game: Game): readonly Way[] =>
  endingsWithin(game, sweep(game)).map(({ line, ...within }) => ({ ...within, line: line.map(formatMove) }))

/** A world that was swept for a sample, by its seed. */
export interface Sampled {
  readonly seed: number
  readonly ways: readonly Way[]
}

/** Sums up worlds of one chair. Its own world is the one with the most endings, the first of several. */
export function sampleOf(worlds: readonly Sampled[]): AtlasSample {
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
