import { describe, expect, it } from 'vitest'
import { bestWorth, concessionCurve } from '../../src/analysis/concessions.ts'
import { gameNamed } from '../rules/scene.ts'
import { draftOf } from './letters.ts'
import { plainDrafts } from './plain-drafts.ts'

const game = gameNamed({ chair: 'usa', own: 'victims', their: 'relief' })

describe('the best a seat could sign', () => {
  it('is the greatest worth of all signable drafts, by brute force', () => {
    const home = { chair: 1, line: 0, face: [1, 1], votes: 0 } as const
    for (const [own, their] of [
      ['relief', 'victims'],
      ['sovereignty', 'justice'],
      ['parity', 'stability'],
    ] as const) {
      const drafts = plainDrafts(own, their, home).filter(({ signable }) => signable)
      const best = [Math.max(...drafts.map(({ worth }) => worth[0])), Math.max(...drafts.map(({ worth }) => worth[1]))]
      const world = gameNamed({ chair: 'usa', own: their, their: own })
      expect([bestWorth(world, 0), bestWorth(world, 1)]).toEqual(best)
    }
  })
})

describe('the concession curve', () => {
  it("is each side's share of its best after every draft, in whole per cent rounded down", () => {
    // Russia's best is bababab, 3 + 8 + 3 + 6 + 2 + 6 + 9 = 37; America's dddcddd, 6 + 4 + 6 + 2 + 12 + 8 + 3 = 41
    const drafts = ['-------', 'b------', 'bb-----', 'bb--d--', 'bb--d-b'].map(draftOf)
    expect(concessionCurve(game, drafts)).toEqual([
      [0, 0],
      [8, -10], // 3 of 37, -4 of 41
      [18, -8], // 7, -3
      [16, 21], // 6, 9
      [40, 19], // 15, 8
    ])
  })
  it('reaches the whole at the best draft', () => {
    expect(concessionCurve(game, [draftOf('bababab')])[0]?.[0]).toBe(100)
    expect(concessionCurve(game, [draftOf('dddcddd')])[0]?.[1]).toBe(100)
  })
  it('is empty without a draft', () => {
    expect(concessionCurve(game, [])).toEqual([])
  })
})
