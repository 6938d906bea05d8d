import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import type { Reading } from '../../src/rules/readings.ts'
import { viewOf } from '../../src/rules/view.ts'
import { theirWeightOf } from '../../src/ui/board/cells.ts'
import { gameNamed, summitAt } from '../rules/scene.ts'

const view = viewOf(
  summitAt(gameNamed({ chair: 'usa', own: 'justice', their: 'relief' }), '1 ------- trust=1 temper=1 face=1/1 line=0'),
)
const weights = (...mandates: number[]) => {
  const readings = mandates.map((mandate): Reading => ({ mandate, temperament: 0 }))
  return geneva.clauses.map((clause) => theirWeightOf({ ...view, readings }, clause))
}

describe('their weight of a clause', () => {
  it('is their mandate’s once it is known', () => {
    expect(weights(2)).toEqual(geneva.mandates.russia[2]?.weights)
  })
  it('is known where two mandates agree on it', () => {
    expect(weights(1, 2)).toEqual([1, 2, null, null, null, null, null])
  })
  it('is not known at first', () => {
    expect(weights(0, 1, 2)).toEqual(Array.from({ length: 7 }, () => null))
  })
})
