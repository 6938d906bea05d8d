import { describe, expect, it } from 'vitest'
import { start } from '../../src/i18n/en/start.ts'
import { sayer } from '../../src/i18n/say.ts'
import { whyNoCode } from '../../src/i18n/why-no-code.ts'
import { isRun, parseCode } from '../../src/session/run-code.ts'
import { cli } from '../cli/fake-io.ts'

const say = sayer(start, 'en')

/** Why a text is no run code, as the page says it. */
function said(text: string): string {
  const read = parseCode(text)
  if (isRun(read)) throw new Error(`${text} is a run`)
  return whyNoCode(say, read)
}

describe('why a text is no run code', () => {
  it.each(['ABC', 'HELLOWORLDU', '7'.repeat(16), '7'.repeat(90), 'ЖЖЖЖЖЖЖЖ'])(
    'is said of %s in the page as in the terminal',
    async (text) => {
      const { err } = await cli(`verify ${text} --json`)
      expect(JSON.parse(err).error).toBe(said(text))
    },
  )

  it('names the sign that is no letter, also one that nobody sees', () => {
    expect(said('ABCDEFGHJU')).toContain('U stands in no run code')
    expect(said('ABCDEFGHJ\u202e')).toContain('\\u202e stands in no run code')
  })

  it('is a sentence for every reason', () => {
    for (const problem of ['too-short', 'too-long', 'mistyped', 'other-version', 'not-a-run'] as const)
      expect(whyNoCode(say, { problem })).toMatch(/^[A-Z].*\.$/)
    expect(whyNoCode(say, { problem: 'unknown-rules', rules: 7 })).toContain('rules version 7')
  })
})
