import { beforeAll, describe, expect, it } from 'vitest'
import { bundled } from './bundled.ts'
import type { Counts } from './count.ts'
import { COUNTED, titleOf } from './counted-worlds.ts'
import type { Named } from './scene.ts'

describe('counts of the rule book, section 12', () => {
  let count: (world: Named) => Counts
  beforeAll(async () => {
    ;({ count } = await bundled<typeof import('./count.ts')>(new URL('./count.ts', import.meta.url)))
  })

  for (const { world, ...counts } of COUNTED) {
    it(titleOf(world), { timeout: 300_000 }, () => {
      expect(count(world)).toEqual(counts)
    })
  }

  it('adds up to the totals of the rule book', () => {
    const totals = COUNTED.map(({ byDepth }) =>
      byDepth.reduce(([p, m], [positions, moves]) => [p + positions, m + moves], [0, 0]),
    )
    expect(totals).toEqual([
      [3_124_616, 62_776_813],
      [8_507_486, 191_639_567],
      [13_709_889, 361_901_959],
    ])
  })
})
