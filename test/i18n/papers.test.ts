import { describe, expect, it } from 'vitest'
import { endings } from '../../src/i18n/en/endings.ts'
import { afterSignature } from '../../src/rules/endings.ts'
import { type Ending, outcomeOf } from '../../src/rules/outcomes.ts'
import { DRAFTS } from '../../src/rules/position.ts'
import { FORMS } from '../../src/rules/scenario.ts'
import { read } from './reading.ts'

const COUNTS = [0, 1, 2, 3] as const

/** Endings after a signature, each with how many groups can have said yes in Moscow and in Washington. */
function votesByEnding(): Map<Ending, Set<string>> {
  const found = new Map<Ending, Set<string>>()
  for (const form of FORMS)
    for (let draft = 0; draft < DRAFTS; draft += 5)
      for (const russia of COUNTS)
        for (const usa of COUNTS)
          for (const trust of COUNTS) {
            const { ending } = outcomeOf(afterSignature(form, draft, russia, usa, trust))
            found.set(ending, (found.get(ending) ?? new Set()).add(`${russia} ${usa}`))
          }
  return found
}
const votes = votesByEnding()

describe('the paper after the votes', () => {
  it.each([...votes.keys()])('no. %i is reached with and without any single group, so it names none', (ending) => {
    expect([...(votes.get(ending) ?? [])].some((each) => each !== '3 3')).toBe(true)
    for (const part of ['headline', 'deck', 'story']) {
      expect(read(endings, `ending.${ending}.${part}`)).not.toMatch(
        /\b(Duma|chambers?|Congress|two thirds|prosecutors)\b/i,
      )
    }
  })

  it('no. 3 holds a text on the shelf whatever either capital said, and whatever its form', () => {
    expect([...(votes.get(3) ?? [])]).toContain('0 3')
    for (const part of ['deck', 'story']) expect(read(endings, `ending.3.${part}`)).not.toMatch(/treaty/i)
  })
})
