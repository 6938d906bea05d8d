import { beforeAll, describe, expect, it } from 'vitest'
import { bundled } from './bundled.ts'
import type { Counts } from './count.ts'
import type { Named } from './scene.ts'

interface Counted extends Counts {
  readonly world: Named
}

/** The counts of the reference implementation (rule book, section 12). */
const COUNTS: readonly Counted[] = [
  {
    world: { chair: 'usa', own: 'justice', their: 'parity', temperament: 'proud', posture: 'relief' },
    byDepth: [
      [1, 4],
      [4, 265],
      [36, 2_054],
      [170, 3_270],
      [1_092, 157_907],
      [19_415, 2_473_859],
      [107_573, 9_634_101],
      [337_004, 7_802_714],
      [862_971, 17_664_473],
      [1_156_918, 23_119_870],
      [639_432, 1_918_296],
    ],
    par: {
      1: 8,
      2: 8,
      3: 7,
      4: 10,
      6: 7,
      8: 8,
      9: 7,
      10: 7,
      11: 8,
      12: 6,
      13: 6,
      14: 10,
      15: 5,
      17: 7,
      18: 5,
      19: 2,
      20: 5,
    },
    bestOwn: 18,
    bestJoint: 38,
  },
  {
    world: {
      chair: 'usa',
      own: 'victims',
      their: 'relief',
      temperament: 'proud',
      posture: 'sovereignty',
      event: 5,
      leak: true,
      votes: 2,
    },
    byDepth: [
      [1, 4],
      [4, 305],
      [62, 3_945],
      [435, 4_202],
      [1_806, 248_145],
      [41_395, 4_879_789],
      [263_118, 24_536_072],
      [870_878, 25_045_068],
      [2_647_342, 58_462_877],
      [3_350_892, 74_464_501],
      [1_331_553, 3_994_659],
    ],
    par: {
      1: 8,
      2: 7,
      3: 8,
      4: 9,
      5: 7,
      6: 8,
      7: 11,
      8: 7,
      9: 7,
      10: 7,
      11: 8,
      12: 7,
      13: 6,
      14: 8,
      15: 5,
      17: 7,
      18: 5,
      19: 2,
      20: 5,
    },
    bestOwn: 26,
    bestJoint: 45,
  },
  {
    world: {
      chair: 'russia',
      own: 'sovereignty',
      their: 'victims',
      temperament: 'steady',
      posture: 'victims',
      event: 1,
    },
    byDepth: [
      [1, 4],
      [4, 233],
      [81, 3_825],
      [647, 5_120],
      [2_561, 358_202],
      [66_224, 7_816_528],
      [523_895, 50_179_872],
      [1_630_528, 59_116_620],
      [5_491_259, 115_545_640],
      [4_688_096, 124_956_136],
      [1_306_593, 3_919_779],
    ],
    par: {
      1: 7,
      2: 8,
      3: 7,
      4: 7,
      5: 8,
      6: 7,
      7: 8,
      8: 8,
      9: 7,
      10: 7,
      11: 7,
      12: 6,
      13: 6,
      14: 8,
      15: 5,
      17: 7,
      18: 5,
      19: 2,
      20: 5,
    },
    bestOwn: 26,
    bestJoint: 46,
  },
]

const titleOf = ({ chair, own, their, temperament }: Named) => `${chair}, ${own}, against ${their}, ${temperament}`

describe('counts of the rule book, section 12', () => {
  let count: (world: Named) => Counts
  beforeAll(async () => {
    ;({ count } = await bundled<typeof import('./count.ts')>(new URL('./count.ts', import.meta.url)))
  })

  for (const { world, ...counts } of COUNTS) {
    it(titleOf(world), { timeout: 300_000 }, () => {
      expect(count(world)).toEqual(counts)
    })
  }

  it('adds up to the totals of the rule book', () => {
    const totals = COUNTS.map(({ byDepth }) =>
      byDepth.reduce(([p, m], [positions, moves]) => [p + positions, m + moves], [0, 0]),
    )
    expect(totals).toEqual([
      [3_124_616, 62_776_813],
      [8_507_486, 191_639_567],
      [13_709_889, 361_901_959],
    ])
  })
})
