import { describe, expect, it } from 'vitest'
import { afterSignature, afterSuspension } from '../../src/rules/endings.ts'
import { OUTCOMES, outcomeCode, outcomeOf, outcomeWorth } from '../../src/rules/outcomes.ts'
import { draftOfGroup, GAUGES } from '../../src/rules/position.ts'
import type { Form } from '../../src/rules/scenario.ts'
import { positionOf } from './scene.ts'

const draftOf = (letters: string) => {
  const position = positionOf(`8 ${letters} trust=0 temper=0 face=0/0 line=0`)
  return draftOfGroup((position / GAUGES) | 0)
}
/** What an ending is worth as the table writes it. */
const price = (code: number): string => {
  const outcome = outcomeOf(code)
  if ('share' in outcome) return `${outcome.share} %`
  return outcome.offset === 0 ? 'B' : `B ${outcome.offset < 0 ? '-' : '+'} ${Math.abs(outcome.offset)}`
}

/** Form, draft (scope nationals numbers evidence offlimits verification relief), R, U, trust: ending and worth. */
type Row = readonly [Form, string, number, number, number, number, string]
const SIGNED: readonly Row[] = [
  ['treaty', 'bdcbccc', 3, 3, 3, 4, 'B - 4'],
  ['treaty', 'becbccc', 3, 3, 3, 4, 'B - 4'],
  ['protocol', 'bdcbccc', 3, 3, 3, 4, 'B - 4'],
  ['protocol', 'bccbccc', 3, 3, 3, 4, 'B - 4'],
  ['protocol', 'acabcca', 0, 0, 0, 4, 'B - 4'],
  ['treaty', 'abcbccc', 3, 3, 3, 3, 'B - 4'],
  ['treaty', 'bbabccc', 3, 3, 3, 3, 'B - 4'],
  ['protocol', 'bbcbcca', 3, 3, 3, 3, 'B - 4'],
  ['treaty', 'bacbccc', 2, 2, 0, 5, '100 %'],
  ['treaty', 'bccbccc', 2, 2, 0, 7, '100 %'],
  ['treaty', 'bbcbccc', 2, 2, 0, 1, '100 %'],
  ['treaty', 'b-cbccc', 3, 2, 0, 1, '100 %'],
  ['treaty', 'bbcbccc', 2, 1, 2, 2, '40 %'],
  ['treaty', 'bbcbccc', 3, 1, 1, 3, 'B - 2'],
  ['treaty', 'bbcbccc', 2, 0, 3, 17, 'B - 4'],
  ['treaty', 'bbcbccc', 1, 3, 3, 17, 'B - 4'],
  ['protocol', 'bbcbccc', 1, 1, 2, 14, '80 %'],
  ['protocol', 'bbcbccc', 1, 1, 1, 6, '80 %'],
  ['protocol', 'bbbbccc', 1, 1, 3, 6, '80 %'],
  ['protocol', 'bacbccc', 1, 1, 3, 11, '80 %'],
  ['protocol', 'b-cb-cc', 1, 1, 3, 12, '80 %'],
  ['protocol', 'b-cbc-c', 1, 1, 3, 9, '80 %'],
  ['protocol', 'b-cb--c', 1, 1, 3, 9, '80 %'],
  ['protocol', 'bbcbccc', 0, 3, 3, 17, 'B - 4'],
  ['protocol', 'bbcbccc', 3, 0, 3, 17, 'B - 4'],
  ['declaration', 'bbcbccc', 0, 3, 3, 17, 'B - 4'],
  ['declaration', 'bbcbccc', 3, 0, 3, 17, 'B - 4'],
  ['declaration', 'aaabccc', 1, 1, 0, 8, '50 %'],
  ['declaration', 'b-bbccc', 1, 1, 0, 8, '50 %'],
  ['declaration', 'bbbbccc', 1, 1, 0, 10, '50 %'],
  ['declaration', 'bacbccc', 1, 1, 0, 10, '50 %'],
  ['declaration', 'bdcbccc', 1, 1, 0, 10, '50 %'],
  ['declaration', 'bbcb-cc', 1, 1, 0, 9, '50 %'],
]

/** Draft, trust, event: ending and worth. */
const SUSPENDED: readonly (readonly [string, number, number, number, string])[] = [
  ['c-c-c-c', 0, 4, 13, 'B + 2'],
  ['c-c-e-c', 3, 0, 13, 'B + 2'],
  ['c-c-c-d', 0, 4, 16, 'B - 1'],
  ['cb-----', 3, 4, 16, 'B - 1'],
  ['-bc----', 3, 4, 15, 'B'],
  ['-------', 3, 0, 15, 'B'],
  ['c------', 2, 0, 18, 'B + 1'],
  ['c----c-', 3, 1, 18, 'B + 1'],
  ['c----c-', 1, 1, 12, 'B'],
  ['cbcbc-c', 1, 4, 15, 'B'],
  ['cbcbc-c', 1, 0, 15, 'B'],
]

describe('the table of endings', () => {
  it.each(SIGNED)(
    '%s of %s with %i and %i groups won, trust %i: ending %i, %s',
    (form, draft, r, u, trust, ending, worth) => {
      const code = afterSignature(form, draftOf(draft), r, u, trust)
      expect([outcomeOf(code).ending, price(code)]).toEqual([ending, worth])
    },
  )
  it.each(SUSPENDED)('suspended with %s, trust %i, event %i: ending %i, %s', (draft, trust, event, ending, worth) => {
    const code = afterSuspension(draftOf(draft), trust, event)
    expect([outcomeOf(code).ending, price(code)]).toEqual([ending, worth])
  })
  it('prices a walk-out at B - 2 and an escalation at B - 8', () => {
    const all = (['walk-out', 'escalation'] as const).map(outcomeCode)
    expect(all.map((code) => [outcomeOf(code).ending, price(code)])).toEqual([
      [19, 'B - 2'],
      [20, 'B - 8'],
    ])
  })
  it('names twenty endings', () => {
    expect([...new Set(OUTCOMES.map(({ ending }) => ending))].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
  })
})

describe('worth', () => {
  it('keeps a share of what the draft brings over the fallback, rounded down', () => {
    const worths = (id: (typeof OUTCOMES)[number]['id'], worth: number) => outcomeWorth(outcomeCode(id), worth, 12)
    expect(worths('treaty', 23)).toBe(23)
    expect(worths('pilot', 21)).toBe(19) // 7.2
    expect(worths('years-later', 21)).toBe(15) // 3.6
    expect(worths('swap', 15)).toBe(13) // 1.5
  })
  it('rounds towards minus infinity below the fallback', () => {
    expect(outcomeWorth(outcomeCode('swap'), 9, 12)).toBe(10) // -1.5
    expect(outcomeWorth(outcomeCode('years-later'), 11, 12)).toBe(11) // -0.4
  })
  it('asks nothing of the draft where nothing was signed', () => {
    expect(outcomeWorth(outcomeCode('escalation'), 99, 12)).toBe(4)
  })
})
