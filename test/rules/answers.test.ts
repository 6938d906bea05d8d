import { describe, expect, it } from 'vitest'
import { explain } from '../../src/rules/answer.ts'
import type { Game } from '../../src/rules/game.ts'
import { findText } from '../../src/rules/move.ts'
import { GAUGES } from '../../src/rules/position.ts'
import { contextAt, gameNamed, leads, positionOf, textOf } from './scene.ts'

/** The US speaks to Russia: sovereignty (weights 2 3 1 2 1 1 2), steady, and it shows what it wants. */
const game = gameNamed({ chair: 'usa', own: 'victims', their: 'sovereignty' })
/** Russia: parity (1 2 3 1 2 1 2); hopes at statement 1, steady: 3 6 10. */
const parity = gameNamed({ chair: 'usa', own: 'victims', their: 'parity' })
const cautious = gameNamed({ chair: 'usa', own: 'victims', their: 'parity', temperament: 'cautious' })
const proud = gameNamed({ chair: 'usa', own: 'victims', their: 'sovereignty', temperament: 'proud' })

const answer = (of: Game, line: string, text: string) => {
  const position = positionOf(line)
  const ctx = contextAt(of, position)
  return explain(of, ctx, position % GAUGES, findText(ctx, textOf(text)))
}
const first = '1 ------- trust=1 temper=1 face=1/1 line=0'

describe('rule 0: a text equal to their proposal', () => {
  it('counts as accept: trust rises, only our own face falls, whatever the order of its clauses', () => {
    const taken = '2 ba----- trust=2 temper=1 face=1/0 line=0' // gain 0 + 2
    expect(answer(game, first, 'scope=b nationals=a').kind).toBe('proposal')
    expect(leads(game, first, 'accept')).toBe(taken)
    expect(leads(game, first, 'table scope=b nationals=a')).toBe(taken)
    const swapped = { do: 'table', text: [textOf('nationals=a')[0], textOf('scope=b')[0]] } as const
    expect(leads(game, first, swapped)).toBe(taken)
  })
})

describe('rule 1: a red line of theirs', () => {
  it('raises temper and costs trust', () => {
    expect(answer(game, first, 'nationals=d').kind).toBe('red-line') // 3 x -3 = -9
    expect(leads(game, first, 'table nationals=d')).toBe('2 ------- trust=0 temper=2 face=1/1 line=0')
    expect(leads(parity, first, 'table nationals=d')).toBe('2 ------- trust=1 temper=2 face=1/1 line=0') // insult: -12
  })
  it('is enough in one of two clauses, and comes before a better text', () => {
    expect(answer(game, first, 'nationals=d numbers=b').kind).toBe('red-line')
    expect(answer(game, '3 ------- trust=3 temper=0 face=1/1 line=0', 'evidence=d offlimits=e').kind).toBe('red-line')
  })
  it('leaves trust at none where there is none', () => {
    const line = '1 ------- trust=0 temper=1 face=1/1 line=0'
    expect(leads(game, line, 'table scope=e')).toBe('2 ------- trust=0 temper=2 face=1/1 line=0')
  })
})

describe('rule 2: a better text exists', () => {
  const third = '3 ------- trust=3 temper=1 face=1/1 line=0'
  it.each([
    ['evidence=d', 'evidence', 'b'],
    ['evidence=e', 'evidence', 'a'], // -3 / -2 against 3 / -2: the first of several
    ['verification=e', 'verification', 'd'],
    ['verification=b evidence=d', 'evidence', 'b'],
  ] as const)('%s: they name %s %s, and nothing changes', (text, clause, option) => {
    expect(answer(game, third, text)).toMatchObject({ kind: 'better-text', better: { clause, option } })
    expect(leads(game, third, `table ${text}`)).toBe('4 ------- trust=3 temper=1 face=1/1 line=0')
  })
  it('is named only then', () => {
    expect(answer(game, third, 'evidence=c').better).toBeNull()
    expect(answer(game, third, 'evidence=d offlimits=e').better).toBeNull()
  })
})

describe('rule 3: accepted', () => {
  const at = (draft: string, trust: number, temper = 1) => `2 ${draft} trust=${trust} temper=${temper} face=1/1 line=0`

  it('where the gain is 0 or more, however far behind the draft is', () => {
    expect(leads(game, at('c------', 0), 'table numbers=b')).toBe('recess c-b---- trust=0 temper=1 face=1/1 line=0')
  })
  it('where gain and a debt in the draft are within goodwill; they gave, so trust falls', () => {
    expect(leads(game, at('b------', 1), 'table numbers=c')).toBe('recess b-c---- trust=0 temper=1 face=1/1 line=0')
    expect(answer(game, at('c------', 2), 'numbers=c').kind).toBe('refused') // -2 and a debt of -4 against 4
    expect(answer(game, at('c------', 3), 'numbers=c').kind).toBe('accepted')
  })
  it('does not count a draft in their favour', () => {
    expect(answer(game, at('-a-----', 1), 'numbers=d').kind).toBe('refused') // gain -3, credit +3, goodwill 2
  })
  it('raises trust from a gain of 4, not of 3', () => {
    expect(leads(game, at('c------', 1), 'table scope=b')).toBe('recess b------ trust=2 temper=1 face=1/0 line=0')
    expect(leads(game, at('b------', 1), 'table nationals=a')).toBe('recess ba----- trust=1 temper=1 face=1/0 line=0')
  })
  it('lowers the face of each seat whose values fall in sum', () => {
    expect(leads(game, at('--c----', 2), 'table numbers=d')).toBe('recess --d---- trust=1 temper=1 face=0/1 line=0')
    expect(leads(game, at('cb-----', 3), 'table scope=b numbers=b')).toBe(
      'recess bbb---- trust=3 temper=1 face=1/0 line=0',
    )
    expect(leads(game, at('c-c----', 3), 'table scope=b numbers=d')).toBe(
      'recess b-d---- trust=3 temper=1 face=1/0 line=0', // Russia +2 - 1, the US -3 + 1
    )
  })
  it('counts the public line: two more where it settles an open clause so that the line is kept', () => {
    const third = (line: number, draft = '-------') => `3 ${draft} trust=0 temper=1 face=1/1 line=${line}`
    expect(answer(game, third(0), 'offlimits=c').kind).toBe('refused') // 1 - 2
    expect(leads(game, third(1), 'table offlimits=c')).toBe('4 ----c-- trust=0 temper=1 face=1/1 line=1') // 1 - 2 + 2
    expect(answer(game, third(2), 'offlimits=c').kind).toBe('refused') // the other line
    expect(answer(game, third(1, '----b--'), 'offlimits=c').kind).toBe('refused') // settled already: 1 - 2
  })
  it('lets pressure move the cautious and harden the proud', () => {
    const tense = (trust: number, temper: number) => `1 ------- trust=${trust} temper=${temper} face=1/1 line=0`
    expect(leads(cautious, tense(3, 3), 'table nationals=c')).toBe('2 -c----- trust=2 temper=3 face=0/1 line=0') // -10
    expect(answer(proud, tense(1, 0), 'scope=b').kind).toBe('accepted') // 6 - 7 against 2
    expect(answer(proud, tense(1, 1), 'scope=b').kind).toBe('refused') // against 0
    expect(answer(proud, tense(0, 3), 'nationals=a').kind).toBe('accepted') // gain 2: goodwill is never below 0
  })
})

describe('rules 4 and 5: insult and refusal', () => {
  it('takes a gain of -9 or less as an insult', () => {
    expect(leads(parity, first, 'table scope=c numbers=c')).toBe('2 ------- trust=1 temper=2 face=1/1 line=0') // -2 - 7
  })
  it('refuses quietly above that', () => {
    expect(leads(game, first, 'table scope=c nationals=b')).toBe('2 ------- trust=1 temper=1 face=1/1 line=0') // -8
  })
})
