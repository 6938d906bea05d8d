import { beforeAll, describe, expect, it } from 'vitest'
import { formatPosition } from '../../src/rules/notation.ts'
import { PRESS, RECESS, START } from '../../src/rules/position.ts'
import { SEATS } from '../../src/rules/scenario.ts'
import { isSummit, openSummit, play, type Summit } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { bundled } from '../rules/bundled.ts'
import { chanceOf } from '../rules/chance.ts'
import type { Named } from '../rules/scene.ts'
import type { Best, Valued } from './values-beside.ts'

const WORLDS: readonly Named[] = [
  { chair: 'usa', own: 'justice', their: 'parity', temperament: 'proud', posture: 'relief', event: 4, leak: true },
  { chair: 'russia', own: 'sovereignty', their: 'justice', temperament: 'cautious', event: 2, votes: 1 },
]

describe.each(WORLDS)('the values of a sweep: $chair, $own', { timeout: 300_000 }, (world) => {
  let beside: typeof import('./values-beside.ts')
  let valued: Valued
  beforeAll(async () => {
    beside = await bundled<typeof import('./values-beside.ts')>(new URL('./values-beside.ts', import.meta.url))
    valued = beside.valuesNamed(world)
  }, 300_000)

  it.each([
    ['at the press conference', [PRESS, PRESS + 1, PRESS + 2], 300],
    ['at the last statement', [8], 300],
    ['at the last but one', [7], 30],
    ['when the final session opens', [6], 3],
  ] as const)('are the best of all that can follow, %s', (_, places, many) => {
    const chance = chanceOf(many)
    const known = new Map<number, Best>()
    for (const place of places) {
      for (let i = 0; i < many; i++) {
        const position = beside.anyReached(valued, place, chance)
        const best = beside.plainBest(valued.game, position, known)
        expect(beside.valuesAt(valued, position), formatPosition(position)).toEqual(best)
      }
    }
  })

  it('come with lines that can be played and bring what they promise', () => {
    const chance = chanceOf(3)
    const places = [1, 2, RECESS, 3, 4, 5, 6, 7, 8, PRESS, PRESS + 2]
    const from = [START, ...places.map((place) => beside.anyReached(valued, place, chance))]
    const other = SEATS.find((seat) => seat !== world.chair) ?? 'usa'
    for (const position of from) {
      const lines = beside.linesFrom(valued, position)
      for (const measure of ['own', 'joint'] as const) {
        let summit: Summit = { ...openSummit(valued.game), position }
        for (const move of lines[measure]?.line ?? []) {
          const next = play(summit, move)
          if (!isSummit(next)) throw new Error(`${formatPosition(position)}: ${next}`)
          summit = next
        }
        const worth = viewOf(summit).end?.worth
        const reached = (worth?.[world.chair] ?? 0) + (measure === 'joint' ? (worth?.[other] ?? 0) : 0)
        expect(reached, formatPosition(position)).toBe(lines[measure]?.worth)
      }
    }
  })

  it('are known for reached positions alone', () => {
    expect(beside.valuesAt(valued, START + 1)).toEqual({ own: null, joint: null })
    expect(() => beside.linesFrom(valued, START + 1)).toThrow('did not reach')
  })
})
