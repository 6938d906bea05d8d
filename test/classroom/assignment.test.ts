import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DRAWN, seedPlayed, temperamentsOf, tidied } from '../../src/classroom/assignment.ts'
import { handInLine, isLabel, pseudonymFrom } from '../../src/classroom/pseudonym.ts'
import { LARGEST_SEED, worldOf } from '../../src/session/seed.ts'
import { PLAIN } from './any-assignment.ts'

describe('the seed that an assignment plays', () => {
  it('is its own, or the one that was drawn', () => {
    expect(seedPlayed(PLAIN, 99)).toBe(7)
    expect(seedPlayed({ ...PLAIN, seed: 'random' }, 99)).toBe(99)
  })

  it('is the first from there with the temperament asked for, the same for both chairs', () => {
    for (const [index, temperament] of temperamentsOf(2).slice(1).entries()) {
      const played = seedPlayed({ ...PLAIN, temperament }, 0)
      expect(played).toBeGreaterThanOrEqual(7)
      for (let seed = 7; seed < played; seed++) expect(worldOf(seed, 0).temperament).not.toBe(index)
      for (const chair of [0, 1] as const) expect(worldOf(played, chair).temperament).toBe(index)
    }
    expect(temperamentsOf(2)[0]).toBe(DRAWN)
  })

  it('begins again at 0 after the largest', () => {
    const all = temperamentsOf(2).slice(1)
    const played = all.map((temperament) => seedPlayed({ ...PLAIN, seed: LARGEST_SEED, temperament }, 0))
    expect(played.filter((seed) => seed === LARGEST_SEED)).toHaveLength(1)
    expect(Math.max(...played.filter((seed) => seed !== LARGEST_SEED))).toBeLessThan(50)
  })
})

describe('the texts of an assignment', () => {
  it('are one line, cut by whole characters, without what turns the direction of writing', () => {
    expect(tidied('  by\nFriday \u202e ', 80)).toBe('by Friday')
    expect(tidied('😀😀😀', 2)).toBe('😀😀')
  })
  it('are tidy once they are tidied', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidied(tidied(text, 40), 40)).toBe(tidied(text, 40))
      }),
    )
  })
})

describe('a pseudonym', () => {
  const names = ['Heron', 'Цапля', 'بلشون']
  it('is a name of the list and a number from 2 to 99', () => {
    expect(pseudonymFrom(names, 0)).toBe('Heron-2')
    expect(pseudonymFrom(names, 0.999999)).toBe('بلشون-99')
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (drawn) => {
        const pseudonym = pseudonymFrom(names, drawn)
        const [name = '', number] = pseudonym.split('-')
        expect(names).toContain(name)
        expect(Number(number)).toBeGreaterThanOrEqual(2)
        expect(Number(number)).toBeLessThanOrEqual(99)
        expect(isLabel(pseudonym)).toBe(true)
      }),
    )
  })
  it('stands before the run code with one blank between them', () => {
    expect(handInLine('Heron-12', 'ABCD')).toBe('Heron-12 ABCD')
    expect(['', 'two words', 'a\tb', 'x'.repeat(41), '=A1'].filter(isLabel)).toEqual([])
  })
})
