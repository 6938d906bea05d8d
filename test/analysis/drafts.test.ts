import { describe, expect, it } from 'vitest'
import { worths } from '../../src/analysis/worths.ts'
import { DRAFTS } from '../../src/rules/position.ts'
import { isSignable, ratifiable, signable } from '../../src/rules/possible.ts'
import { gameNamed, type Named } from '../rules/scene.ts'
import { draftOf } from './letters.ts'
import { plainDrafts } from './plain-drafts.ts'

interface Case extends Named {
  readonly line: 0 | 1 | 2
  readonly face: readonly [number, number]
}
const EVEN = [1, 1] as const
const cases: readonly Case[] = [
  { chair: 'russia', own: 'sovereignty', their: 'victims', line: 0, face: EVEN },
  { chair: 'russia', own: 'parity', their: 'justice', line: 2, face: [0, 2], votes: 1 },
  { chair: 'usa', own: 'stability', their: 'relief', line: 1, face: [2, 1], votes: 2 },
  { chair: 'usa', own: 'justice', their: 'sovereignty', line: 2, face: EVEN, temperament: 'proud', event: 4 },
]

describe('all 279,936 drafts of a world', () => {
  for (const { line, face, ...named } of cases) {
    const { chair, own, their, votes = 0 } = named
    const [russia, usa] = chair === 'russia' ? [own, their] : [their, own]
    const name = `${chair}: ${russia} and ${usa}, line ${line}, face ${face.join('/')}, votes ${votes}`

    it(`${name}: agree with the tables of the rule book`, { timeout: 60_000 }, () => {
      const game = gameNamed(named)
      const plain = plainDrafts(russia, usa, { chair: game.chair, line, face, votes })
      const worth = worths(game)
      const can = signable(game)
      const home = ratifiable(game, { face, line })
      expect(plain.length).toBe(DRAFTS)
      const differs = plain.findIndex(
        (each, draft) =>
          each.worth[0] !== worth[0][draft] ||
          each.worth[1] !== worth[1][draft] ||
          Number(each.signable) !== can[draft] ||
          Number(each.ratifiable) !== home[draft],
      )
      expect(differs).toBe(-1)
      expect(home.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0)
    })
  }
})

describe('what is possible', () => {
  const game = gameNamed({ chair: 'usa', own: 'victims', their: 'sovereignty' })

  it('ends where either seat has a red line', () => {
    expect(isSignable(game, draftOf('bbcbccc'))).toBe(true)
    expect(isSignable(game, draftOf('-------'))).toBe(true)
    expect(isSignable(game, draftOf('ebcbccc'))).toBe(false) // Russia's country
    expect(isSignable(game, draftOf('bdcbccc'))).toBe(false) // Russia's mandate: 3 x -3
    expect(isSignable(game, draftOf('bbcbacc'))).toBe(false) // the US mandate: 3 x -3
  })
  it('asks at home for even faces, no line, and the news of the world', () => {
    const byDefault = ratifiable(game)
    const told = ratifiable(game, { face: [1, 1], line: 0 })
    expect(byDefault.findIndex((one, draft) => one !== told[draft])).toBe(-1)
    expect(byDefault[draftOf('bbcbccc')]).toBe(1)
    expect(ratifiable(game, { face: [1, 1], line: 2 })[draftOf('bbcbccc')]).toBe(0) // scope b breaks it
    const moscow = gameNamed({ chair: 'usa', own: 'victims', their: 'sovereignty', votes: 2 })
    expect(ratifiable(moscow, { face: [0, 1], line: 0 })[draftOf('bbcbccc')]).toBe(0)
  })
  it('leaves every pair of mandates at least 500 treaties that both capitals ratify', { timeout: 60_000 }, () => {
    for (const own of ['sovereignty', 'parity', 'relief']) {
      for (const their of ['victims', 'justice', 'stability']) {
        const home = ratifiable(gameNamed({ chair: 'russia', own, their }))
        expect(home.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(500)
      }
    }
  })
})
