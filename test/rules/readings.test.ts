import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { geneva2 } from '../../src/content/geneva-2.ts'
import { openSummit } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { bundled } from './bundled.ts'
import { gameNamed, type Named, playLines, seatIndex } from './scene.ts'

const readings = () => bundled<typeof import('./readings.ts')>(new URL('./readings.ts', import.meta.url))
/** One measure for the test and for the proofs. */
const measure = () =>
  bundled<typeof import('../../src/atlas/proofs/readings-open.ts')>(
    new URL('../../src/atlas/proofs/readings-open.ts', import.meta.url),
  )
const WORLDS = 400

/** Rule book, sections 11 and 14. */
describe('readings of the other side', () => {
  describe.each(['russia', 'usa'] as const)('%s', (seat) => {
    it('in the mean seven are left after the first proposal, and first proposals differ', {
      timeout: 120_000,
    }, async () => {
      const open = (await measure()).readingsOpen(geneva, seatIndex(seat), WORLDS, 1814)
      console.log(
        `${seat}: readings left in the mean of ${open.worlds} worlds: ${open.afterProposal.toFixed(2)} after the first ` +
          `proposal, ${open.byRecess.toFixed(2)} by the recess after two random texts`,
      )
      expect(open.afterProposal).toBeGreaterThanOrEqual(7)
      expect(open.byRecess).toBeGreaterThan(1)
      expect(open.firstProposals.length).toBeGreaterThanOrEqual(seat === 'russia' ? 3 : 2)
    })
    // The reasons of version 1 leave fewer (printed above): see docs/balance.md.
    it('in the mean three are left by the recess, after random texts, from rules version 2', {
      timeout: 120_000,
    }, async () => {
      const { byRecess } = (await measure()).readingsOpen(geneva2, seatIndex(seat), WORLDS, 1814)
      console.log(`${seat}: ${byRecess.toFixed(2)} by the recess under rules version 2`)
      expect(byRecess).toBeGreaterThanOrEqual(3)
    })
  })

  it.each(['russia', 'usa'] as const)(
    '%s: nothing is told that rules out a reading still counted',
    { timeout: 240_000 },
    async (seat) => {
      const { unusedTellings } = await readings()
      for (const scenario of [geneva, geneva2]) expect(unusedTellings(scenario, seatIndex(seat), 200)).toEqual({})
    },
  )

  const world: Named = { chair: 'usa', own: 'victims', their: 'parity', temperament: 'proud', posture: 'relief' }
  const left = (lines: readonly string[], more: Partial<Named> = {}) =>
    viewOf(playLines(openSummit(gameNamed({ ...world, ...more })), lines)).readings

  it('are nine at the arrival', () => {
    expect(left([])).toHaveLength(9)
  })
  it('after the back channel are those of the true mandate', () => {
    const all = left(['silent', 'adjourn', 'channel'])
    expect(all.length).toBeGreaterThan(0)
    expect(new Set(all.map(({ mandate }) => mandate))).toEqual(new Set([1]))
  })
  it('keep every mandate that names the same clause when asked', () => {
    // the heaviest principle: nationals for sovereignty and for relief, numbers for parity
    const mandates = (their: string) => new Set(left(['silent', 'ask'], { their }).map(({ mandate }) => mandate))
    expect(mandates('parity')).toEqual(new Set([1]))
    expect(mandates('relief')).not.toContain(1)
  })
  it('do not shrink by what says nothing of them', () => {
    expect(left(['silent', 'press']).length).toBeLessThanOrEqual(left(['silent']).length)
    expect(left(['silent', 'adjourn'])).toEqual(left(['silent']))
  })
})
