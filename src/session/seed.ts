import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'
import type { Seat, World } from '../rules/scenario.ts'
import { wholeNumber } from './whole-number.ts'

/** The largest seed: seeds are whole numbers from 0. */
export const LARGEST_SEED = 4_294_967_295

/** The seed that a text writes in figures; null for anything else. */
export const readSeed = (text: string): number | null => wholeNumber(text, LARGEST_SEED)

/** A generator that the same number always starts alike. Of the library's, the Mersenne twister spreads small seeds best. */
export const generatorOf = (seed: number) => mersenne(seed | 0)

/**
 * The world a seed decides, one of 2,916; the same for either chair, only whom the computer plays differs.
 * Drawn in this order: Russia's mandate, the US mandate, temperament, posture, event, leak, votes.
 */
export function worldOf(seed: number, chair: Seat): World {
  const generator = generatorOf(seed)
  const draw = (count: number) => uniformInt(generator, 0, count - 1)
  const [russia, usa, temperament, posture] = [draw(3), draw(3), draw(3), draw(3)]
  const [event, leak, votes] = [draw(6), draw(2), draw(3)]
  return { chair, mandates: [russia, usa], temperament, posture, event, leak: leak === 1, votes }
}
