import { describe, expect, it } from 'vitest'
import type { Game } from '../../src/rules/game.ts'
import { textAt } from '../../src/rules/move.ts'
import { formatText } from '../../src/rules/notation.ts'
import { GAUGES, moodOf } from '../../src/rules/position.ts'
import { contextAt, gameNamed, leads, positionOf } from './scene.ts'

const proposed = (game: Game, line: string): string | null => {
  const position = positionOf(line)
  const ctx = contextAt(game, position)
  const index = ctx.proposals[moodOf(position % GAUGES)] ?? -1
  return index < 0 ? null : formatText(textAt(ctx, index))
}
const willing = (game: Game, line: string): boolean => {
  const position = positionOf(line)
  return contextAt(game, position).willing[moodOf(position % GAUGES)] === 1
}
const at = (place: number, draft: string, trust = 1, temper = 1, line = 0) =>
  `${place} ${draft} trust=${trust} temper=${temper} face=1/1 line=${line}`

const usa = gameNamed({ chair: 'usa', own: 'victims', their: 'sovereignty' })
const proud = gameNamed({ chair: 'usa', own: 'victims', their: 'sovereignty', temperament: 'proud' })

describe('their proposal', () => {
  it('is the package that weighs most for them, with an eye on what it costs us', () => {
    expect(proposed(usa, at(1, '-------'))).toBe('scope=b nationals=a') // 300 x 18 - 43 x 25; scope=a costs the US 5
  })
  it('leans to our side with trust', () => {
    const texts = [0, 1, 2, 3].map((trust) => proposed(usa, at(3, 'bab----', trust)))
    expect(texts).toEqual([...Array(3).fill('evidence=a relief=b'), 'offlimits=c relief=b'])
  })
  it('is argued from the mandate they show, within the one they have', () => {
    const posing = gameNamed({ chair: 'usa', own: 'victims', their: 'sovereignty', posture: 'parity' })
    expect(proposed(posing, at(1, '-------'))).toBe('nationals=a numbers=b')
  })
  it('is shown even where it holds a red line of our mandate, but cannot be accepted', () => {
    const russia = (own: string) => gameNamed({ chair: 'russia', own, their: 'justice' })
    for (const own of ['sovereignty', 'parity']) {
      expect(proposed(russia(own), at(1, '-------')), own).toBe('nationals=d numbers=d')
    }
    expect(leads(russia('sovereignty'), at(1, '-------'), 'accept')).toBe('proposal-holds-your-red-line')
    expect(leads(russia('parity'), at(1, '-------'), 'accept')).toMatch(/^2 -dd----/)
  })
  it('never holds what is worth -4 or less to our country, a red line of theirs or a beaten option', () => {
    // relief=a would be worth 8 to them and costs the US 5
    expect(proposed(usa, at(3, '-------'))).not.toContain('relief=a')
  })
  it('needs a gain of -2 of each change, where the public line counts', () => {
    // offlimits=d against a hope of 2 is -3; with the line it is -1, and better for us
    const lined = [0, 1].map((line) => proposed(proud, at(3, '---a--b', 3, 1, line)))
    expect(lined).toEqual(['offlimits=c verification=c', 'offlimits=d verification=c'])
  })
})

describe('ties', () => {
  it('go to a single before a pair', () => {
    const game = gameNamed({ chair: 'usa', own: 'stability', their: 'sovereignty', posture: 'relief' })
    expect(proposed(game, at(2, 'cac----', 0))).toBe('numbers=b') // scope=b numbers=b scores the same
    const other = gameNamed({ chair: 'russia', own: 'parity', their: 'victims', posture: 'stability' })
    expect(proposed(other, at(6, '--ddd--', 0, 2))).toBe('evidence=c') // before numbers=c evidence=c, an earlier clause
  })
  it('then to the first clauses, then to the first options', () => {
    const parity = gameNamed({
      chair: 'usa',
      own: 'stability',
      their: 'parity',
      temperament: 'proud',
      posture: 'sovereignty',
    })
    expect(proposed(parity, at(4, '------c', 2, 0))).toBe('evidence=a offlimits=c') // before evidence=a verification=c
    const cautious = gameNamed({ chair: 'usa', own: 'stability', their: 'sovereignty', temperament: 'cautious' })
    expect(proposed(cautious, at(4, '---c---', 0, 0))).toBe('offlimits=b relief=b') // c, d and verification score alike
  })
})

describe('in the final session', () => {
  it('they propose only what leaves them willing to sign, in the present mood', () => {
    expect(proposed(proud, at(7, 'cbcbccc', 2, 0))).toBe('nationals=a relief=b')
    expect(proposed(proud, at(7, 'cbcbccc', 2, 3))).toBeNull()
    expect(proposed(proud, at(7, 'cbcbccc', 3, 0))).toBe('numbers=d relief=b')
  })
  it('each clause moves by one step', () => {
    expect(leads(usa, at(7, 'cbcbccc'), 'accept')).toMatch(/^8 cacbccb/)
  })
  it('they do not ask for three settled clauses', () => {
    expect(proposed(usa, at(8, 'cb-----'))).toBe('scope=b nationals=a')
  })
})

describe('their will to sign', () => {
  it('asks for the fallback', () => {
    expect(willing(usa, at(8, 'bcb----', 3))).toBe(false) // 6 - 6 + 3
    expect(willing(usa, at(8, 'bab----', 0))).toBe(true)
  })
  it('asks for a draft behind their hopes by no more than leeway, which may be negative', () => {
    expect(willing(proud, at(8, 'bac----', 0, 3))).toBe(true) // credit 6, leeway -6
    expect(willing(proud, at(8, 'bad----', 0, 3))).toBe(false) // credit 5
    expect(willing(proud, at(8, 'bad----', 1, 3))).toBe(true)
    expect(willing(proud, at(8, 'bad----', 0, 2))).toBe(true)
  })
  it('is asked of three settled clauses and more, in the final session', () => {
    expect(willing(usa, at(8, 'ba-----', 3))).toBe(false)
    expect(willing(usa, at(5, 'bab----', 3))).toBe(false)
  })
  it('leads with a form to the press conference, gauges and draft as they are', () => {
    for (const form of ['treaty', 'protocol', 'declaration']) {
      expect(leads(usa, at(6, 'bab----', 2, 3, 1), `sign ${form}`)).toBe(
        `press-${form} bab---- trust=2 temper=3 face=1/1 line=1`,
      )
    }
  })
})
