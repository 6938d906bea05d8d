import { describe, expect, it } from 'vitest'
import { sampleOf, type Way } from '../../src/atlas/sampled.ts'
import { atlasTable } from '../../src/content/atlas.ts'
import { parseMove } from '../../src/rules/notation.ts'
import { ENDINGS } from '../../src/rules/outcomes.ts'
import { SEATS } from '../../src/rules/scenario.ts'
import { openMatch, playAll, viewFor } from '../../src/session/match.ts'
import { bundled } from '../rules/bundled.ts'

const way = (ending: Way['ending'], par: number): Way => ({ ending, par, line: Array<string>(par).fill('ask') })

describe('a sample of worlds', () => {
  const worlds = [
    { seed: 1, ways: [way(1, 8), way(19, 2)] },
    { seed: 2, ways: [way(1, 7), way(13, 6), way(19, 2)] },
    { seed: 3, ways: [way(16, 5), way(19, 2)] },
  ]

  it('has the world with the most endings as its own, and par from least to most', () => {
    const { seed, endings } = sampleOf(worlds)
    expect(seed).toBe(2)
    expect(endings).toEqual([
      { ending: 1, worlds: 2, least: 7, most: 8, seed: 2, line: way(1, 7).line },
      { ending: 13, worlds: 1, least: 6, most: 6, seed: 2, line: way(13, 6).line },
      { ending: 16, worlds: 1, least: 5, most: 5, seed: 3, line: way(16, 5).line },
      { ending: 19, worlds: 3, least: 2, most: 2, seed: 2, line: way(19, 2).line },
    ])
  })
})

describe.each([...SEATS.entries()])('the table of the atlas', (seat, chair) => {
  const { seed, endings } = atlasTable.chairs[chair]

  it(`knows every ending from the chair of ${chair}, with a line that leads to it`, () => {
    expect(endings.map(({ ending }) => ending)).toEqual(ENDINGS)
    for (const { ending, seed: of, line, least, most, worlds } of endings) {
      const moves = line.map((written) => {
        const move = parseMove(written)
        if (!move.ok) throw new Error(written)
        return move.value
      })
      const played = playAll(openMatch({ seed: of }, seat === 0 ? 0 : 1, atlasTable.rules), moves)
      if (!('summit' in played)) throw new Error(`${ending}: ${played.refusal}`)
      expect(viewFor(played, played.chair).end?.ending).toBe(ending)
      expect(line.length).toBeGreaterThanOrEqual(least)
      expect(line.length).toBeLessThanOrEqual(most)
      expect(worlds).toBeLessThanOrEqual(atlasTable.worlds)
    }
  })

  it(`says of its own world what a sweep from the chair of ${chair} finds`, { timeout: 300_000 }, async () => {
    const { swept } = await bundled<{ swept: (seed: number, seat: number) => readonly Way[] }>(
      new URL('swept.ts', import.meta.url),
    )
    const own = endings.filter((one) => one.seed === seed)
    const ways = new Map(swept(seed, seat).map((one) => [one.ending, one]))
    expect([...ways.keys()]).toEqual(own.map(({ ending }) => ending))
    for (const { ending, line } of own) expect(ways.get(ending)?.line).toEqual(line)
  })
})
