import { describe, expect, it } from 'vitest'
import { viewOf } from '../../src/rules/view.ts'
import { gameNamed, leads, type Named, summitAt } from './scene.ts'

const world: Named = { chair: 'usa', own: 'victims', their: 'sovereignty' }
const supports = (named: Named, line: string) => {
  const { home } = viewOf(summitAt(gameNamed(named), line))
  return { russia: home.russia.map(({ support }) => support), usa: home.usa.map(({ support }) => support) }
}
const press = (draft: string, gauges = 'trust=1 temper=1 face=1/1', line = 0) =>
  `press-treaty ${draft} ${gauges} line=${line}`

describe('support at home', () => {
  it('is the sum of weights x unweighted values', () => {
    expect(supports(world, press('bbcbccc'))).toEqual({ russia: [10, 10, 7], usa: [7, 1, 8] })
  })
  it('moves by three with every rung of face', () => {
    expect(supports(world, press('bbcbccc', 'trust=1 temper=1 face=0/2'))).toEqual({
      russia: [7, 7, 4],
      usa: [10, 4, 11],
    })
  })
  it('counts a public line kept, broken, or still open, with the chair alone', () => {
    expect(supports(world, press('bbcbccc', undefined, 1)).usa).toEqual([9, 3, 10]) // offlimits c keeps it
    expect(supports(world, press('bbcbccc', undefined, 2)).usa).toEqual([2, -4, 3]) // scope b breaks it
    expect(supports(world, press('-bcbccc', undefined, 2)).usa).toEqual([9, 7, 12]) // open keeps it
    expect(supports(world, press('bbcbccc', undefined, 2)).russia).toEqual([10, 10, 7])
  })
  it('is won where it reaches what the group needs', () => {
    const { home } = viewOf(summitAt(gameNamed(world), press('bbcbccc')))
    expect(home.usa.map(({ id, needs, won }) => [id, needs, won])).toEqual([
      ['congress', 4, true],
      ['courts', 5, false],
      ['allies', 7, true],
    ])
  })
})

describe('the press conference and the votes', () => {
  const told = (move: string, line: string, more: Partial<Named> = {}) =>
    leads(gameNamed({ ...world, ...more }), line, move)

  it('joint words leave things as they are', () => {
    expect(told('joint', press('bbcbccc'))).toBe('ending 1 treaty')
  })
  it('bad news costs every group in one capital two', () => {
    const low = press('bbcbccc', 'trust=1 temper=1 face=0/1') // Russia 7 7 4: two won
    expect(told('joint', low)).toBe('ending 1 treaty')
    expect(told('joint', low, { votes: 1 })).toBe('ending 3 senate-votes') // US 5 -1 6: one won
    expect(told('joint', low, { votes: 2 })).toBe('ending 17 walked-back') // Russia 5 5 2: one won
  })
  it('claiming victory and crediting them move face between the capitals', () => {
    const bowed = press('bbcbccc', 'trust=1 temper=1 face=1/0') // US 4 -2 5: one won
    expect(told('joint', bowed)).toBe('ending 3 senate-votes')
    expect(told('joint', press('bbcbccc', 'trust=2 temper=1 face=1/0'))).toBe('ending 2 years-later')
    expect(told('claim', bowed)).toBe('ending 1 treaty') // Russia 7 7 4
    expect(told('credit', press('bbcbccc', 'trust=1 temper=1 face=0/2'), { votes: 2 })).toBe('ending 1 treaty')
  })
  it('face may leave its range now', () => {
    expect(told('claim', press('bbcbccc', 'trust=1 temper=1 face=0/2'))).toBe('ending 17 walked-back') // 4 4 1
    expect(told('credit', press('bbcbccc', 'trust=1 temper=1 face=2/0'))).toBe('ending 17 walked-back') // 1 -5 2
  })
  it('and only now: the gauges before stay within 0 to 2', () => {
    expect(leads(gameNamed(world), '4 cbc---- trust=1 temper=2 face=1/0 line=0', 'ease')).toContain('face=1/0')
  })
  it('the view after the ending shows the groups with face and news', () => {
    const game = gameNamed({ ...world, votes: 2 })
    const summit = summitAt(game, press('bbcbccc', 'trust=1 temper=1 face=0/2'))
    expect(viewOf(summit).end).toBeNull()
    expect(viewOf(summit).home.russia.map(({ support }) => support)).toEqual([7, 7, 4]) // the news is not told yet
  })
})
