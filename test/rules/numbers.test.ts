import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { aspiration } from '../../src/rules/game.ts'
import { CLAUSES, OPTIONS, SEATS, type SeatId } from '../../src/rules/scenario.ts'
import { gameNamed, otherOf, seatIndex } from './scene.ts'

/** The table of the rule book, section 2, as it stands there: value to Russia / to the US. */
const VALUES = `
scope        | +4 / -5 | +3 / -2 | +1 / +1 | -1 / +3 | -5 / -1
nationals    | +4 / -3 | +2 / +1 | -2 / +3 | -3 / +4 | -5 / 0
numbers      | +4 / -5 | +3 / 0  | +1 / +2 | 0 / +3  | -4 / +4
evidence     | +3 / -2 | +1 / +1 | 0 / +2  | -2 / -1 | -3 / -2
offlimits    | +3 / -3 | +2 / +1 | +1 / +2 | -1 / +4 | -4 / +3
verification | +3 / -3 | +2 / 0  | +1 / +2 | -1 / +4 | -3 / +3
relief       | +4 / -5 | +3 / -1 | +1 / +1 | 0 / +3  | -5 / +2`

const WEIGHTS = {
  russia: { sovereignty: '2312112', parity: '1231212', relief: '1212123' },
  usa: { victims: '2121321', justice: '2322111', stability: '1112232' },
}
const GROUPS = {
  russia: { services: '1202010 4', duma: '1210101 6', street: '0120102 6' },
  usa: { congress: '0110102 4', courts: '2102010 5', allies: '1010220 7' },
}
const byId = (list: readonly { readonly id: string; readonly weights: readonly number[]; readonly needs?: number }[]) =>
  Object.fromEntries(
    list.map(({ id, weights, needs }) => [id, weights.join('') + (needs === undefined ? '' : ` ${needs}`)]),
  )

describe('the scenario of rules version 1', () => {
  it('holds the values of the rule book, options worst to best for the US', () => {
    const rows = VALUES.trim()
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()))
    expect(geneva.clauses.map(({ id }) => id)).toEqual(rows.map(([id]) => id))
    for (const [index, [, ...cells]] of rows.entries()) {
      const pairs = cells.map((cell) => cell.split('/').map(Number))
      expect(geneva.clauses[index]?.values, CLAUSES[index]).toEqual({
        russia: pairs.map(([russia]) => russia),
        usa: pairs.map(([, usa]) => usa),
      })
    }
  })

  it('holds baskets, mandates, fallback, temperaments, home groups and public lines', () => {
    expect(geneva.rulesVersion).toBe(1)
    expect(geneva.fallback).toBe(12)
    expect(geneva.clauses.filter(({ basket }) => basket === 'principles').map(({ id }) => id)).toEqual([
      'scope',
      'nationals',
      'numbers',
    ])
    for (const seat of SEATS) {
      expect(byId(geneva.mandates[seat])).toEqual(WEIGHTS[seat])
      expect(byId(geneva.homeGroups[seat])).toEqual(GROUPS[seat])
    }
    expect(geneva.temperaments).toEqual([
      { id: 'cautious', first: 78, last: 40, pressure: 2, tells: 60 },
      { id: 'proud', first: 90, last: 62, pressure: -2, tells: 90 },
      { id: 'steady', first: 84, last: 52, pressure: 0, tells: 75 },
    ])
    expect(geneva.lines).toEqual({
      russia: [
        { clause: 'nationals', keptBy: ['a', 'b'] },
        { clause: 'numbers', keptBy: ['a', 'b'] },
      ],
      usa: [
        { clause: 'offlimits', keptBy: ['c', 'd', 'e'] },
        { clause: 'scope', keptBy: ['c', 'd', 'e'] },
      ],
    })
  })
})

describe('hopes', () => {
  it.each([
    ['cautious', 78, 40, [78, 73, 68, 62, 57, 51, 46, 40]],
    ['proud', 90, 62, [90, 86, 82, 78, 74, 70, 66, 62]],
    ['steady', 84, 52, [84, 80, 75, 71, 66, 62, 57, 52]],
  ] as const)('of the %s sink from statement to statement', (_, first, last, all) => {
    expect(all.map((__, index) => aspiration(first, last, index + 1))).toEqual(all)
  })

  it('are a share of the best a clause can have for them, rounded down', () => {
    const { hopes } = gameNamed({ chair: 'usa', own: 'victims', their: 'sovereignty' })
    expect([...hopes.subarray(7, 14)]).toEqual([6, 10, 3, 5, 2, 2, 6]) // 84 % of 8 12 4 6 3 3 8
    expect([...hopes.subarray(56, 63)]).toEqual([4, 6, 2, 3, 1, 1, 4]) // 52 %
  })
})

describe('red lines', () => {
  const linesOf = (seat: SeatId, mandate: string, whose: 'own' | 'country') => {
    const other = geneva.mandates[otherOf(seat)][0]?.id ?? ''
    const game = gameNamed({ chair: seat, own: mandate, their: other })
    const table = (whose === 'own' ? game.redLines : game.publicRedLines)[seatIndex(seat)]
    return CLAUSES.flatMap((clause, c) =>
      OPTIONS.filter((_, o) => table[c * 6 + o + 1] === 1).map((option) => `${clause}=${option}`),
    )
  }
  const RUSSIA = ['scope=e', 'nationals=e', 'numbers=e', 'offlimits=e', 'relief=e']

  it('of a country are the options worth -4 or less to it', () => {
    expect(linesOf('russia', 'parity', 'country')).toEqual(RUSSIA)
    expect(linesOf('usa', 'victims', 'country')).toEqual(['scope=a', 'numbers=a', 'relief=a'])
  })

  it.each([
    ['russia', 'sovereignty', ['scope=e', 'nationals=d', 'nationals=e', 'numbers=e', 'offlimits=e', 'relief=e']],
    ['russia', 'parity', RUSSIA],
    ['russia', 'relief', RUSSIA],
    ['usa', 'victims', ['scope=a', 'numbers=a', 'offlimits=a', 'relief=a']],
    ['usa', 'justice', ['scope=a', 'nationals=a', 'numbers=a', 'relief=a']],
    ['usa', 'stability', ['scope=a', 'numbers=a', 'verification=a', 'relief=a']],
  ] as const)('%s, %s: what weighs -8 or less too', (seat, mandate, lines) => {
    expect(linesOf(seat, mandate, 'own')).toEqual(lines)
  })
})
