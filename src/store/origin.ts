import { type Scenario, type SeatId, seatOf } from '../rules/scenario.ts'
import type { Origin } from '../session/match.ts'
import { readSeed } from '../session/seed.ts'
import { isWorld, parseWorld, WORLD_FIELDS } from '../session/world.ts'

/** The origin named by fields: a seed, or a whole world by hand; null where neither is well named. */
export function originFrom(scenario: Scenario, chair: SeatId, named: URLSearchParams): Origin | null {
  const written = named.get('seed')
  if (written !== null) {
    const seed = readSeed(written)
    return seed === null ? null : { seed }
  }
  const fields = Object.fromEntries(WORLD_FIELDS.map((field) => [field, named.get(field) ?? undefined]))
  const world = parseWorld(scenario, seatOf(chair), fields)
  return isWorld(world) ? { world } : null
}

/** A seed for a new match, from a number drawn between 0 and 1 outside the rules: one to 9,999, easy to say aloud. */
export const seedFrom = (drawn: number): number => 1 + Math.floor(drawn * 9999)
