import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BLUNDER,
  isAgreement,
  JOINT_LOSS,
  keepsMore,
  lostBetween,
  markOf,
  SLIP,
  type Weighed,
} from '../../src/analysis/marks.ts'
import { ENDINGS } from '../../src/rules/outcomes.ts'

const reach = (own: number, joint: number, endings: readonly (typeof ENDINGS)[number][] = [1, 6, 15, 19]) => ({
  own,
  joint,
  endings,
})
/** A statement that changed nothing and cost nothing, but for what is named. */
const weighed = (part: Partial<Weighed>): Weighed => ({
  before: reach(20, 36),
  after: reach(20, 36),
  gain: { own: 0, theirs: 0 },
  passed: false,
  gift: false,
  spent: true,
  better: null,
  ...part,
})
const text = { passed: true } as const

describe('a blunder', () => {
  it('takes so much off the best own worth within reach that it is stated', () => {
    expect(markOf(weighed({ after: reach(20 - BLUNDER, 36) }))).toBe('blunder')
    expect(markOf(weighed({ after: reach(20 - BLUNDER + 1, 36) }))).not.toBe('blunder')
  })

  it('is one whatever the text brought at once', () => {
    expect(markOf(weighed({ ...text, gain: { own: 6, theirs: 3 }, after: reach(15, 30) }))).toBe('blunder')
  })
})

describe('giving for nothing', () => {
  it('is a text that costs own worth, where no way on pays it back', () => {
    expect(markOf(weighed({ ...text, gain: { own: -2, theirs: 9 }, after: reach(18, 36) }))).toBe('gave-for-nothing')
  })

  it('is a gift of words or standing, where no way on pays it back', () => {
    expect(markOf(weighed({ gift: true, after: reach(18, 36) }))).toBe('gave-for-nothing')
  })

  it('is no reproach to who gives what can be had back', () => {
    expect(markOf(weighed({ ...text, gain: { own: -2, theirs: 9 }, after: reach(20, 36) }))).toBe('good-trade')
    expect(markOf(weighed({ gift: true, spent: false, after: reach(20, 36) }))).toBeNull()
  })
})

describe('a missed package', () => {
  it('is a text that they would have taken and that keeps more of the own best', () => {
    expect(markOf(weighed({ ...text, after: reach(18, 36), better: { own: 20, joint: 36 } }))).toBe('missed-package')
  })

  it('or that keeps the own best and clearly more for both', () => {
    expect(markOf(weighed({ ...text, after: reach(20, 33), better: { own: 20, joint: 33 + JOINT_LOSS } }))).toBe(
      'missed-package',
    )
  })

  it('is none where it would have kept a little more, or more of one and less of the other', () => {
    expect(markOf(weighed({ ...text, after: reach(19, 36), better: { own: 19 + SLIP, joint: 36 } }))).toBeNull()
    expect(markOf(weighed({ ...text, after: reach(18, 36), better: { own: 20, joint: 35 } }))).toBeNull()
  })
})

describe('a closing window', () => {
  it('is a statement that left the draft as it was, after which an agreement is out of reach', () => {
    expect(markOf(weighed({ after: reach(20, 36, [6, 15, 19]) }))).toBe('closing-window')
  })

  it('or some of the best, for the chair or for both', () => {
    expect(markOf(weighed({ after: reach(18, 36) }))).toBe('closing-window')
    expect(markOf(weighed({ after: reach(20, 33) }))).toBe('closing-window')
  })

  it('is no matter of failures that are out of reach, nor of a text that passed', () => {
    expect(isAgreement(19)).toBe(false)
    expect(markOf(weighed({ after: reach(20, 36, [1, 6, 15]) }))).toBeNull()
    expect(markOf(weighed({ ...text, after: reach(20, 36, [6, 15, 19]) }))).toBeNull()
  })

  it('counts what really happened as an agreement, though nothing was signed', () => {
    expect([13, 1, 12, 15, 16, 18, 20].map((ending) => isAgreement(ending as 13))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a good trade', () => {
  it('is a text from which both gain, with a slip of the own best at most', () => {
    expect(markOf(weighed({ ...text, gain: { own: 1, theirs: 4 }, after: reach(20 - SLIP, 36) }))).toBe('good-trade')
    expect(markOf(weighed({ ...text, gain: { own: 1, theirs: 4 }, after: reach(18, 36) }))).toBeNull()
  })

  it('or both together, with the own best kept', () => {
    expect(markOf(weighed({ ...text, gain: { own: 5, theirs: -2 } }))).toBe('good-trade')
    expect(markOf(weighed({ ...text, gain: { own: 5, theirs: -2 }, after: reach(19, 36) }))).toBeNull()
    expect(markOf(weighed({ ...text, gain: { own: 3, theirs: -4 } }))).toBeNull()
  })
})

describe('marks', () => {
  const worth = fc.integer({ min: 4, max: 30 })
  const anyWeighed = fc
    .record({
      own: worth,
      joint: fc.integer({ min: 8, max: 50 }),
      fall: fc.nat(9),
      jointFall: fc.nat(9),
      endings: fc.subarray([...ENDINGS], { minLength: 1 }),
      lost: fc.nat(3),
      gain: fc.record({ own: fc.integer({ min: -9, max: 9 }), theirs: fc.integer({ min: -9, max: 9 }) }),
      passed: fc.boolean(),
      gift: fc.boolean(),
      spent: fc.boolean(),
      better: fc.option(fc.record({ own: fc.nat(9), joint: fc.nat(9) })),
    })
    .map(({ own, joint, fall, jointFall, endings, lost, better, ...rest }): Weighed => {
      const after = reach(own - fall, joint - jointFall, endings.slice(Math.min(lost, endings.length - 1)))
      // No text keeps more within reach than there was.
      const kept = better && {
        own: Math.min(own, after.own + better.own),
        joint: Math.min(joint, after.joint + better.joint),
      }
      return { ...rest, before: reach(own, joint, endings), after, better: kept }
    })

  it('never blame a decision that kept the best: it is no blunder, and gave nothing away', () => {
    fc.assert(
      fc.property(anyWeighed, (one) => {
        if (one.after.own < one.before.own) return
        expect(['blunder', 'gave-for-nothing']).not.toContain(markOf(one))
      }),
    )
  })

  it('never contradict what they say', () => {
    fc.assert(
      fc.property(anyWeighed, (one) => {
        const { before, after, gain, passed, better } = one
        const fall = before.own - after.own
        const mark = markOf(one)
        if (mark === 'good-trade') {
          expect(fall).toBeLessThanOrEqual(SLIP)
          expect(gain.own + gain.theirs).toBeGreaterThan(0)
          expect(better !== null && keepsMore(better, after)).toBe(false)
        }
        if (mark === 'closing-window') {
          expect(passed).toBe(false)
          expect(fall > 0 || after.joint < before.joint || lostBetween(before, after).length > 0).toBe(true)
        }
        if (mark === 'missed-package')
          expect((better?.own ?? 0) + (better?.joint ?? 0)).toBeGreaterThan(after.own + after.joint)
        expect(mark === 'blunder').toBe(fall >= BLUNDER)
      }),
    )
  })
})
