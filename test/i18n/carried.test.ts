import { describe, expect, it } from 'vitest'
import { carriedKey } from '../../src/i18n/reason.ts'
import type { Verdict } from '../../src/rules/answer.ts'
import type { Fact } from '../../src/rules/fact.ts'

const answered = (kind: 'accepted' | 'refused', ...verdicts: Verdict[]): Fact => ({
  fact: 'answered',
  answer: {
    kind,
    verdicts: verdicts.map((verdict, at) => ({ clause: at === 0 ? 'scope' : 'numbers', option: 'c', verdict })),
    reasons: [],
    better: null,
    near: false,
  },
})
const trustFalls: Fact = { fact: 'trust', from: 2, to: 1 }

describe('what carried a text in which a clause resists', () => {
  it('is trust, where trust was spent', () => {
    expect(carriedKey([answered('accepted', 'resists'), trustFalls])).toBe('speech.carried.trust')
    expect(carriedKey([answered('accepted', 'fine', 'resists'), trustFalls])).toBe('speech.carried.trust')
  })
  it('is the text as a whole, or the mood where no clause is fine and there was no trust to spend', () => {
    expect(carriedKey([answered('accepted', 'fine', 'resists')])).toBe('speech.carried.whole')
    expect(carriedKey([answered('accepted', 'resists', 'resists')])).toBe('speech.carried.mood')
  })
  it('is not told of trust that an event of the recess took', () => {
    const facts: Fact[] = [answered('accepted', 'fine', 'resists'), { fact: 'event', event: 4 }, trustFalls]
    expect(carriedKey(facts)).toBe('speech.carried.whole')
  })
  it('is silent of a refusal, and where all is fine', () => {
    expect(carriedKey([answered('refused', 'resists')])).toBeNull()
    expect(carriedKey([answered('accepted', 'fine', 'fine'), trustFalls])).toBeNull()
    expect(carriedKey([trustFalls])).toBeNull()
  })
})
