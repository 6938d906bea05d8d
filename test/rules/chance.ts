/** Seeded chance for tests: the same number gives the same worlds and games. */
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Seat, World } from '../../src/rules/scenario.ts'

export interface Chance {
  /** A whole number from 0 below `count`. */
  below(count: number): number
  pick<T>(list: readonly T[]): T
}

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed | 0)
  const below = (count: number) => uniformInt(generator, 0, count - 1)
  return {
    below,
    pick<T>(list: readonly T[]): T {
      const picked = list[below(list.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}

/** Any of the 2,916 worlds of a chair. */
export const anyWorld = (chance: Chance, chair: Seat): World => ({
  chair,
  mandates: [chance.below(3), chance.below(3)],
  temperament: chance.below(3),
  posture: chance.below(3),
  event: chance.below(6),
  leak: chance.below(2) === 1,
  votes: chance.below(3),
})
