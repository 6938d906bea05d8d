import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deciderAt } from '../../../src/rules/two/position.ts'
import { legalTwo } from '../../../src/rules/two/step.ts'
import { parseMinutes } from '../../../src/session/minutes.ts'
import { worldOf } from '../../../src/session/seed.ts'
import { twoLink } from '../../../src/session/two/link.ts'
import { isTwoMatch, openTwoMatch, playTwoMove, type TwoMatch } from '../../../src/session/two/match.ts'
import { areOfTwo, formatTwoMinutes, parseTwoMinutes } from '../../../src/session/two/minutes.ts'
import { twoMatchOf, twoRecordOf } from '../../../src/session/two/record.ts'
import { anyNumbers, pick } from '../../rules/two/games.ts'

const DATE = '2021-06-16'

function played(seed: number, rules: number, numbers: readonly number[]): TwoMatch {
  let match = openTwoMatch(seed, rules)
  for (const number of numbers) {
    const { game, at, outcome } = match.summit
    if (outcome !== null) break
    const seat = deciderAt(at)
    const next = playTwoMove(match, seat, pick(legalTwo(game, at, seat), number))
    if (!isTwoMatch(next)) throw new Error(next)
    match = next
  }
  return match
}

const anyMatch = fc
  .tuple(fc.nat(4_294_967_295), fc.constantFrom(1, 2), anyNumbers, fc.nat(40))
  .map(([seed, rules, numbers, length]) => played(seed, rules, numbers.slice(0, length)))

const decisionsOf = ({ summit }: TwoMatch) => summit.decisions

describe('a match of two', () => {
  it('is the world of its seed', () => {
    const { mandates, event, leak, votes } = worldOf(7, 0)
    expect(openTwoMatch(7).summit.game.world).toEqual({ mandates, event, leak, votes })
  })

  it('is written as minutes and read back, as far as it has come', () => {
    fc.assert(
      fc.property(anyMatch, (match) => {
        const text = formatTwoMinutes(match, DATE)
        expect(areOfTwo(text)).toBe(true)
        const read = parseTwoMinutes(text)
        expect('summit' in read && decisionsOf(read)).toEqual(decisionsOf(match))
        expect('summit' in read && formatTwoMinutes(read, DATE)).toBe(text)
      }),
      { numRuns: 40 },
    )
  })

  it('is kept as a record and played again from it', () => {
    fc.assert(
      fc.property(anyMatch, (match) => {
        const again = twoMatchOf(JSON.parse(JSON.stringify(twoRecordOf(match))))
        expect(again === null ? null : decisionsOf(again)).toEqual(decisionsOf(match))
      }),
      { numRuns: 20 },
    )
    expect(twoMatchOf({ rulesVersion: 2, seed: 7, moves: ['usa ask'] })).toBeNull()
    expect(twoMatchOf({ rulesVersion: 2, seed: 7, moves: ['nobody ask'] })).toBeNull()
  })

  it('tells in minutes of a running match nothing that one of them was told alone', () => {
    const link = twoLink(openTwoMatch(7))
    const moves = ['silent', 'silent', 'adjourn', 'yes', 'channel'] as const
    for (const move of moves) expect(link.send(link.decider() ?? 'russia', { do: move })).toBeNull()
    expect(link.minutes(DATE)).toContain('recess. russia channel {leaked}')
    expect(link.minutes(DATE)).not.toContain('victims')
    expect(JSON.stringify(link.view('russia'))).toContain('victims')
    link.send('usa', { do: 'capital' })
    link.send('usa', { do: 'walk' })
    expect(link.minutes(DATE)).toContain('recess. russia channel {mandate victims, leaked}')
  })
})

const HEAD = ['[Game "Reciprocity: Geneva 2021"]', '[Rules "2"]', '[Players "two"]', '[Seed "7"]']
const minutes = (...lines: string[]) => [...HEAD, '', ...lines].join('\n')

describe('minutes of two that are wrong', () => {
  it.each([
    ['a line of no move', minutes('arrival. russia sing'), { line: 6, problem: 'misread' }],
    ['a seat that there is not', minutes('arrival. host silent'), { line: 6, problem: 'misread' }],
    ['the other seat', minutes('arrival. usa silent'), { line: 6, problem: 'refused', refusal: 'not-your-turn' }],
    ['another place', minutes('1. russia silent'), { line: 6, problem: 'other-place', at: 'arrival' }],
    ['another answer', minutes('arrival. russia silent {names scope}'), { line: 6, problem: 'other-answer' }],
    ['no seed', HEAD.slice(0, 3).join('\n'), { problem: 'missing-tag', at: 'Seed' }],
    ['a bad seed', minutes().replace('"7"', '"x"'), { line: 4, problem: 'bad-tag' }],
    ['unknown rules', minutes().replace('"2"', '"99"'), { line: 2, problem: 'unknown-rules' }],
    ['another result', `[Result "ending 1"]\n${minutes()}`, { line: 1, problem: 'other-result', at: '*' }],
    ['another game', minutes().replace('Geneva', 'Vienna'), { line: 1, problem: 'other-game' }],
  ])('say so: %s', (_, text, wrong) => {
    expect(parseTwoMinutes(text)).toMatchObject(wrong)
  })

  it('are not read as minutes of one', () => {
    expect(parseMinutes(minutes())).toMatchObject({ problem: 'missing-tag', at: 'Chair' })
    expect(areOfTwo('[Chair "usa"]')).toBe(false)
  })
})
