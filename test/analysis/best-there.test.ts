import { describe, expect, it } from 'vitest'
import { bestThere } from '../../src/analysis/best-there.ts'
import type { Moment } from '../../src/analysis/moments.ts'
import type { Move } from '../../src/rules/move.ts'

const moment = (part: Partial<Moment>): Moment => ({
  decision: 3,
  statement: 3,
  before: [10, 8],
  worth: [10, 8],
  acceptable: 1,
  legal: 4,
  signable: false,
  best: { text: [{ clause: 'relief', option: 'b' }], draft: 0, worth: [12, 9] },
  better: null,
  ...part,
})
const text: Move = { do: 'table', text: [{ clause: 'relief', option: 'c' }] }
const of = (part: Partial<Moment>, move: Move = text) => bestThere(moment(part), move, 0, 12)

describe('what would have served Russia best at a statement', () => {
  it('is a text that they would have taken and that brings more than what came of it', () => {
    expect(of({})).toBe('better')
    expect(of({}, { do: 'ask' })).toBe('better')
  })

  it('is its own text where no other was better, also where another was worth as much', () => {
    expect(of({ worth: [12, 9] })).toBe('yours')
    expect(of({ worth: [13, 2] })).toBe('yours')
  })

  it('is nothing more where every text would have cost it worth, and none where none would have passed', () => {
    expect(of({ best: { text: [{ clause: 'relief', option: 'd' }], draft: 0, worth: [10, 9] } })).toBe('no-more')
    expect(of({ best: null, acceptable: 0 })).toBe('none')
  })

  it('is never a text at the last statement: signing, if that could be done and beat the fallback, or nothing', () => {
    const last = { statement: 8, before: [14, 13], signable: true } as const
    expect(of({ ...last }, { do: 'sign', form: 'treaty' })).toBe('signed')
    expect(of({ ...last })).toBe('sign')
    expect(of({ ...last, before: [12, 20] })).toBe('thin')
    expect(of({ ...last, signable: false })).toBe('unsigned')
  })
})
