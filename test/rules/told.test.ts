import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import type { Answer } from '../../src/rules/answer.ts'
import { packDraft, readPosition } from '../../src/rules/position.ts'
import type { Scenario } from '../../src/rules/scenario.ts'
import { type View, viewOf } from '../../src/rules/view.ts'
import { gameNamed, type Named, playLines, positionOf, summitAt } from './scene.ts'

/** Rule book, section 14: what the player is told, and when. */
const world: Named = { chair: 'usa', own: 'victims', their: 'sovereignty' }
const played = (line: string, move: string, more: Partial<Named> = {}, scenario: Scenario = geneva) =>
  playLines(summitAt(gameNamed({ ...world, ...more }, scenario), line), [move])
const answered = (line: string, move: string, more: Partial<Named> = {}, scenario: Scenario = geneva): Answer => {
  for (const fact of played(line, move, more, scenario).decisions.at(-1)?.facts ?? []) {
    if (fact.fact === 'answered') return fact.answer
  }
  throw new Error('no answer')
}
const verdicts = (answer: Answer) =>
  answer.verdicts.map(({ clause, option, verdict }) => `${clause}=${option} ${verdict}`)
const reasons = (answer: Answer) =>
  answer.reasons.map(({ term, clause, sign }) => `${clause ?? term} ${sign < 0 ? '-' : sign > 0 ? '+' : '0'}`)
const at = (place: number, draft = '-------', trust = 1, temper = 1, line = 0) =>
  `${place} ${draft} trust=${trust} temper=${temper} face=1/1 line=${line}`

describe('after every answer to a text', () => {
  it('a verdict for each clause at the hope of that statement', () => {
    expect(verdicts(answered(at(1), 'table scope=c nationals=a'))).toEqual(['scope=c resists', 'nationals=a fine'])
    expect(verdicts(answered(at(3), 'table evidence=c'))).toEqual(['evidence=c resists'])
    expect(verdicts(answered(at(1), 'table numbers=b'))).toEqual(['numbers=b fine']) // a gain of 0
  })
  it('also where the answer was a red line or a better text', () => {
    expect(verdicts(answered(at(1), 'table nationals=d numbers=b'))).toEqual(['nationals=d red-line', 'numbers=b fine'])
    expect(verdicts(answered(at(3), 'table evidence=d relief=b'))).toEqual(['evidence=d resists', 'relief=b fine'])
  })
  it('counts the public line in a verdict as in a gain', () => {
    expect(verdicts(answered(at(3), 'table offlimits=c'))).toEqual(['offlimits=c resists'])
    expect(verdicts(answered(at(3, undefined, 1, 1, 1), 'table offlimits=c'))).toEqual(['offlimits=c fine'])
  })
  it('the two largest reasons, and a third where it is not 0, ties in their order', () => {
    // scope -4, nationals +2, trust +2, pressure 0
    expect(reasons(answered(at(1), 'table scope=c nationals=a'))).toEqual(['scope -', 'nationals +', 'trust +'])
    expect(reasons(answered(at(1, undefined, 0), 'table scope=c nationals=a'))).toEqual(['scope -', 'nationals +'])
    // numbers 0, trust 0, pressure 0
    expect(reasons(answered(at(1, undefined, 0), 'table numbers=b'))).toEqual(['numbers 0', 'trust 0'])
    // nationals -4 (hope 10), trust 0, pressure -6
    const proud = { temperament: 'proud' }
    expect(reasons(answered(at(1, undefined, 0, 3), 'table nationals=b', proud))).toEqual(['pressure -', 'nationals -'])
  })
  it('credit among them only where it is negative', () => {
    // numbers -2, credit -4, trust 6
    expect(reasons(answered(at(2, 'c------', 3), 'table numbers=c'))).toEqual(['trust +', 'credit -', 'numbers -'])
    // numbers -3, credit +3, trust 2
    expect(reasons(answered(at(2, '-a-----', 1), 'table numbers=d'))).toEqual(['numbers -', 'trust +'])
  })
  it('no number of theirs', () => {
    const { reasons: said } = answered(at(2, 'c------', 3), 'table numbers=c')
    for (const { sign } of said) expect([-1, 0, 1]).toContain(sign)
  })
})

describe('from rules version 2, after every answer to a text', () => {
  const decisive = { ...geneva, reasons: 'decisive' } as const
  const told = (line: string, move: string, more: Partial<Named> = {}) => reasons(answered(line, move, more, decisive))

  it('the largest term on the side of their answer, and a clause as its verdict says', () => {
    // scope -4, nationals +2, trust +2, pressure 0: accepted
    expect(told(at(1), 'table scope=c nationals=a')).toEqual(['nationals +', 'scope -'])
    // without trust: refused
    expect(told(at(1, undefined, 0), 'table scope=c nationals=a')).toEqual(['scope -', 'nationals +'])
    // numbers -2, credit -4, trust 6: accepted
    expect(told(at(2, 'c------', 3), 'table numbers=c')).toEqual(['trust +', 'numbers -'])
    // nationals -4, trust 0, pressure -6: refused
    const proud = { temperament: 'proud' }
    expect(told(at(1, undefined, 0, 3), 'table nationals=b', proud)).toEqual(['pressure -', 'nationals -'])
  })
  it('trust where no other clause is left to speak of', () => {
    // numbers -3, trust 2: refused
    expect(told(at(2, '-a-----', 1), 'table numbers=d')).toEqual(['numbers -', 'trust +'])
  })
  it('where no term speaks for the answer, what everybody can see', () => {
    // numbers 0, trust 0, pressure 0: accepted
    expect(told(at(1, undefined, 0), 'table numbers=b')).toEqual(['numbers +', 'trust 0'])
  })
  it('at a red line the clause that holds it, whatever else is large', () => {
    expect(told(at(1), 'table nationals=d numbers=b')).toEqual(['nationals -', 'numbers +'])
  })
})

describe('when they are asked', () => {
  it.each([
    [1, 'sovereignty', 'nationals'],
    [1, 'parity', 'numbers'],
    [3, 'sovereignty', 'evidence'], // 2 1 1 2: the first of equals
    [3, 'relief', 'relief'],
    [6, 'sovereignty', 'nationals'],
    [6, 'relief', 'relief'],
  ])('at statement %i %s names %s', (place, their, clause) => {
    const summit = played(at(place), 'ask', { their, posture: 'parity' })
    expect(summit.decisions.at(-1)?.facts).toContainEqual({ fact: 'named', clause })
  })
})

describe('their will to sign', () => {
  const will = (line: string) => viewOf(summitAt(gameNamed(world), line)).willing
  it('is told in the final session with three clauses settled', () => {
    expect([will(at(5, 'bab----')), will(at(6, 'ba-----')), will(at(6, 'bab----')), will(at(6, 'ccc----'))]).toEqual([
      null,
      null,
      true,
      false,
    ])
  })
})

describe('at the end', () => {
  /** Home groups of a running summit with this draft and these faces. */
  const homeOf = ({ draft, face }: View) => {
    const letters = Object.values(draft).map((option) => option ?? '-')
    const line = `5 ${letters.join('')} trust=1 temper=1 face=${face.russia}/${face.usa} line=0`
    return viewOf(summitAt(gameNamed(world), line)).home
  }

  it('the draft with what the last statement settled', () => {
    const view = viewOf(played(at(8, 'cccbccc'), 'table nationals=b relief=b'))
    expect(view.end?.ending).toBe(18)
    expect(view.draft).toEqual(readPosition(positionOf(at(8, 'cbcbccb'))).draft)
    expect(packDraft(view.draft)).toBeGreaterThan(0)
  })
  it('the gauges as the last statement left them: trust decides between endings', () => {
    const view = viewOf(played(at(8, 'cccbccc'), 'ask'))
    expect(view.end?.ending).toBe(18) // since trust is 2 now
    expect(view.remembered.at(-1)?.facts).toContainEqual({ fact: 'trust', from: 1, to: 2 })
    expect(view.trust).toBe(2)
  })
  it('the gauges of a breakdown: trust 0 makes it an escalation', () => {
    const view = viewOf(played(at(4, 'ccc----', 1, 3), 'press'))
    expect(view.end?.ending).toBe(20)
    expect(view.trust).toBe(0)
  })
  it('the home groups for the draft that is shown', () => {
    const view = viewOf(played(at(8, 'cccbccc', 3), 'table nationals=b'))
    expect(view.draft.nationals).toBe('b')
    expect(view.face).toEqual({ russia: 1, usa: 0 }) // b is worth two less than c to the US
    expect(view.home).toEqual(homeOf(view))
  })
})
