import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { typeset, withMinus } from '../../src/i18n/typeset.ts'

describe('a negative figure on the page', () => {
  it('has a true minus sign', () => {
    expect(withMinus('Worth -3, then -12.5 (-1/-2)', 'ltr')).toBe('Worth −3, then −12.5 (−1/−2)')
    expect(typeset({ worth: '{n} of {n, number}' }, LANGUAGES.en)('worth', { n: -4 })).toBe('−4 of −4')
  })

  it('is none where a hyphen joins words, codes, dates or a span', () => {
    const text = 'File R-1, 2021-06-16, pages 3-5, Colonial-2, Heron-12'
    expect(withMinus(text, 'rtl')).toBe(text)
  })

  it('keeps its sign before it from right to left, as a positive one does', () => {
    expect(withMinus('القيمة -3 ثم +4', 'rtl')).toBe('القيمة \u2066−3\u2069 ثم \u2066+4\u2069')
    expect(withMinus('\u2066-3\u2069 و\u2066+1\u2069', 'rtl')).toBe('\u2066-3\u2069 و\u2066+1\u2069')
  })
})
