import { beforeAll, describe, expect, it } from 'vitest'
import { bundled } from '../rules/bundled.ts'
import type * as Reach from './reach.ts'

describe('what lay within reach, decision by decision', { timeout: 300_000 }, () => {
  let late: Reach.Checked
  let whole: Reach.Checked
  beforeAll(async () => {
    const { checkRuns } = await bundled<typeof Reach>(new URL('./reach.ts', import.meta.url))
    // From the recess on in several games; from the start in one.
    late = checkRuns([1, 2, 3, 4, 5, 6, 7, 8], 4)
    whole = checkRuns([5], 0)
  }, 300_000)

  it('never rises, ends at the ending’s worth, and every line leads to what it promises', () => {
    expect(late.judged.length).toBeGreaterThan(20)
    expect([...late.problems, ...whole.problems]).toEqual([])
  })

  it('marks real games: some decisions, and by no means all', () => {
    const marked = late.judged.filter(({ mark }) => mark !== null)
    expect(marked.length).toBeGreaterThan(late.judged.length / 5)
    expect(marked.length).toBeLessThan(late.judged.length)
    expect(new Set(marked.map(({ mark }) => mark)).size).toBeGreaterThanOrEqual(3)
  })
})
