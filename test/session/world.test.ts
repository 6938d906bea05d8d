import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import type { Seat, World } from '../../src/rules/scenario.ts'
import { LARGEST_SEED, readSeed, worldOf } from '../../src/session/seed.ts'
import { isWorld, nameWorld, numberOfWorld, parseWorld, WORLDS, worldOfNumber } from '../../src/session/world.ts'

const FIELDS: { readonly [field: string]: readonly [number, (world: World) => number] } = {
  'mandate of Russia': [3, ({ mandates }) => mandates[0]],
  'mandate of the US': [3, ({ mandates }) => mandates[1]],
  temperament: [3, ({ temperament }) => temperament],
  posture: [3, ({ posture }) => posture],
  event: [6, ({ event }) => event],
  leak: [2, ({ leak }) => (leak ? 1 : 0)],
  votes: [3, ({ votes }) => votes],
}
const SEEDS = 6000
const seed = fc.integer({ min: 0, max: LARGEST_SEED })
const chair = fc.constantFrom<Seat>(0, 1)

describe('the world of a seed', () => {
  it('is the same for either chair, and the same every time', () => {
    fc.assert(
      fc.property(seed, (given) => {
        expect(worldOf(given, 1)).toEqual({ ...worldOf(given, 0), chair: 1 })
        expect(worldOf(given, 0)).toEqual(worldOf(given, 0))
      }),
    )
  })

  // Small seeds are what people type; the others are what is drawn for them.
  for (const [name, step] of [
    ['small', 1],
    ['spread out', 715_827],
  ] as const) {
    const worlds = Array.from({ length: SEEDS }, (_, index) => worldOf(index * step, 0))
    it.each(Object.entries(FIELDS))(`${name} seeds: %s falls evenly, within 15 %%`, (_, [count, read]) => {
      const times = Array<number>(count).fill(0)
      for (const world of worlds) times[read(world)] = (times[read(world)] ?? 0) + 1
      for (const time of times) expect(Math.abs(time * count - SEEDS) / SEEDS).toBeLessThan(0.15)
    })
    it(`${name} seeds: most of the 2,916 worlds come up`, () => {
      expect(new Set(worlds.map(numberOfWorld)).size).toBeGreaterThan(2916 * 0.8)
    })
  }

  it('needs a whole number from 0 below 2^32', () => {
    expect(['0', '1', '007', `${LARGEST_SEED}`].map(readSeed)).toEqual([0, 1, 7, LARGEST_SEED])
    for (const text of ['', '-1', '0.5', '1e3', '0x7', ' 7', `${LARGEST_SEED + 1}`, 'NaN', '٣'])
      expect(readSeed(text), text).toBeNull()
  })
})

describe('a world by number and by name', () => {
  it('counts 2,916 worlds a chair, each with its own number', () => {
    expect(WORLDS).toBe(2916)
    for (const seat of [0, 1] as const) {
      for (let number = 0; number < WORLDS; number++) {
        const world = worldOfNumber(number, seat)
        expect(numberOfWorld(world)).toBe(number)
        expect(parseWorld(geneva, seat, nameWorld(geneva, world))).toEqual(world)
      }
    }
  })

  it('tells which fields are missing or name nothing, and what they may be', () => {
    const name = { own: 'victims', their: 'parity', temperament: 'calm', event: '6', leak: 'no', votes: '0' }
    const wrong = parseWorld(geneva, 1, name)
    expect(isWorld(wrong)).toBe(false)
    expect(wrong).toEqual([
      { field: 'temperament', given: 'calm', allowed: ['cautious', 'proud', 'steady'] },
      { field: 'event', given: '6', allowed: ['0', '1', '2', '3', '4', '5'] },
      { field: 'posture', given: undefined, allowed: ['sovereignty', 'parity', 'relief'] },
    ])
  })

  it('never throws, whatever the words', () => {
    const word = fc.option(fc.string(), { nil: undefined })
    const name = fc.record({
      own: word,
      their: word,
      temperament: word,
      event: word,
      leak: word,
      votes: word,
      posture: word,
    })
    fc.assert(
      fc.property(chair, name, (seat, given) => {
        const parsed = parseWorld(geneva, seat, given)
        expect(isWorld(parsed) || parsed.length > 0).toBe(true)
      }),
    )
  })
})
