import { describe, expect, it } from 'vitest'
import { faceOf, readDraft, temperOf, trustOf } from '../../../src/rules/position.ts'
import { deciderAt } from '../../../src/rules/two/position.ts'
import { legalTwo } from '../../../src/rules/two/step.ts'
import type { TwoSummit } from '../../../src/rules/two/summit.ts'
import { viewOfTwo } from '../../../src/rules/two/view.ts'
import { playLines, tryLine, twoGame } from './games.ts'

const WORLD = { mandates: [0, 1], event: 0, leak: true, votes: 0 } as const // sovereignty and justice
const game = twoGame(WORLD)
const ARRIVED = ['russia silent', 'usa silent']
const having = (...lines: string[]) => playLines(game, [...ARRIVED, ...lines])
const gauges = ({ at }: TwoSummit) => ({
  trust: trustOf(at.gauges),
  temper: temperOf(at.gauges),
  russia: faceOf(at.gauges, 0),
  usa: faceOf(at.gauges, 1),
})
const draftOf = ({ at }: TwoSummit) => readDraft(at.draft)

/** All statements of a session, each an `ask`, from its opener on. */
const session = (opener: 'russia' | 'usa', count: number) =>
  Array.from({ length: count }, (_, index) => {
    const seats = opener === 'russia' ? (['russia', 'usa'] as const) : (['usa', 'russia'] as const)
    return `${seats[index % 2]} ask`
  })
const RECESS = ['russia capital', 'usa capital']

describe('turns', () => {
  it('Russia opens the first session, the United States the second, Russia the third', () => {
    expect(having().at).toMatchObject({ act: 'restricted', statement: 1, turn: 0 })
    const expanded = having(...session('russia', 4), ...RECESS)
    expect(expanded.at).toMatchObject({ act: 'expanded', statement: 5, turn: 1 })
    const final = playLines(game, [...ARRIVED, ...session('russia', 4), ...RECESS, ...session('usa', 6)])
    expect(final.at).toMatchObject({ act: 'final', statement: 11, turn: 0 })
  })

  it('a seat decides only when it is asked to', () => {
    expect(tryLine(having(), 'usa ask')).toBe('not-your-turn')
    const asked = having('russia table scope=c')
    expect(deciderAt(asked.at)).toBe(1)
    expect(tryLine(asked, 'russia ask')).toBe('not-your-turn')
    expect(tryLine(asked, 'usa ask')).toBe('answer-first')
    expect(tryLine(asked, 'usa yes')).toBe('answer-first')
    expect(tryLine(having(), 'russia decline')).toBe('nothing-asked')
  })

  it('after the sixteenth statement the summit is suspended', () => {
    const all = [...ARRIVED, ...session('russia', 4), ...RECESS, ...session('usa', 6), ...session('russia', 6)]
    const over = playLines(game, all)
    expect(over.outcome).not.toBeNull()
    expect(viewOfTwo(over, 0).view.end?.ending).toBe(15)
    expect(tryLine(over, 'russia ask')).toBe('summit-over')
  })
})

describe('an answer', () => {
  it('accepted: the text is draft, trust by what it gives whoever accepts, face by the values at home', () => {
    // numbers d: 3 x weight 2 to justice, 0 to Russia
    const given = having('russia table numbers=d', 'usa accept')
    expect(draftOf(given).numbers).toBe('d')
    expect(gauges(given)).toEqual({ ...gauges(having()), trust: gauges(having()).trust + 1 })
    // scope b: -2 x weight 2 to justice
    const taken = having('russia table scope=b', 'usa accept')
    expect(gauges(taken)).toEqual({
      ...gauges(having()),
      trust: gauges(having()).trust - 1,
      usa: gauges(having()).usa - 1,
    })
  })

  it('declined: nothing changes, and whoever declined can take the text up while it is legal', () => {
    const declined = having('russia table scope=c', 'usa decline')
    expect(gauges(declined)).toEqual(gauges(having()))
    expect(viewOfTwo(declined, 1).view.proposal?.text).toEqual([{ clause: 'scope', option: 'c' }])
    expect(viewOfTwo(declined, 0).ownDeclined).toEqual([{ clause: 'scope', option: 'c' }])
    const taken = playLines(game, [...ARRIVED, 'russia table scope=c', 'usa decline', 'usa accept'])
    expect(draftOf(taken).scope).toBe('c')
    expect(taken.at).toMatchObject({ statement: 3, turn: 0, declined: [null, null] })
    expect(tryLine(having(), 'russia accept')).toBe('nothing-declined')
  })

  it('a declined text is cleared when it no longer changes the draft, and when the session ends', () => {
    const same = having('russia table scope=c', 'usa decline', 'usa table scope=c', 'russia accept')
    expect(same.at.declined).toEqual([null, null])
    const later = having(...session('russia', 2), 'russia table scope=c', 'usa decline', 'usa ask')
    expect(later.at).toMatchObject({ act: 'recess', declined: [null, null] })
    const protested = having('russia table scope=c', 'usa decline', 'usa ask', 'russia table scope=d', 'usa protest')
    expect(protested.at.declined).toEqual([null, null])
  })

  it('protest: temper rises; with a red line of their own trust falls too, and nothing else is allowed', () => {
    const before = gauges(having())
    const protested = having('russia table scope=c', 'usa protest')
    expect(gauges(protested)).toEqual({ ...before, temper: before.temper + 1 })
    const red = having('russia table nationals=a')
    expect(legalTwo(game, red.at, 1)).toEqual([{ do: 'protest' }])
    expect(tryLine(red, 'usa accept')).toBe('only-protest')
    expect(tryLine(red, 'usa decline')).toBe('only-protest')
    expect(gauges(having('russia table nationals=a', 'usa protest'))).toEqual({
      ...before,
      temper: before.temper + 1,
      trust: before.trust - 1,
    })
  })

  it('a protest above the brink breaks the talks down', () => {
    const lines = ['russia press', 'usa press', 'russia press', 'usa table scope=c', 'russia protest']
    const broken = having(...lines)
    expect(viewOfTwo(broken, 0).view.end?.ending).toBe(20)
    expect(viewOfTwo(broken, 0).view.temper).toBe(3)
  })
})

describe('signature and adjournment', () => {
  const SETTLED = [
    ...['russia table scope=c nationals=b', 'usa accept', 'usa table numbers=c', 'russia accept'],
    ...['russia ask', 'usa ask'],
    ...RECESS,
    ...session('usa', 6),
  ]
  const final = having(...SETTLED)

  it('need the yes of the other side; a no uses the statement up', () => {
    expect(tryLine(final, 'russia sign treaty')).toMatchObject({ at: { statement: 11, turn: 0 } })
    const refused = having(...SETTLED, 'russia sign treaty', 'usa no')
    expect(refused.at).toMatchObject({ act: 'final', statement: 12, turn: 1, form: null })
    expect(having(...SETTLED, 'russia sign treaty', 'usa yes').at).toMatchObject({
      act: 'press',
      form: 'treaty',
      turn: 0,
    })
    expect(having('russia adjourn', 'usa no').at).toMatchObject({ act: 'restricted', statement: 2, turn: 1 })
    expect(having('russia adjourn', 'usa yes').at).toMatchObject({ act: 'recess', turn: 0 })
    const suspended = having(...SETTLED, 'russia adjourn', 'usa yes')
    expect(viewOfTwo(suspended, 0).view.end?.ending).toBe(18)
  })

  it('fewer than three clauses nobody signs', () => {
    const thin = playLines(game, [...ARRIVED, ...session('russia', 4), ...RECESS, ...session('usa', 6)])
    expect(tryLine(thin, 'russia sign treaty')).toBe('too-few-clauses')
  })

  it('both speak to the press, and both capitals vote by their own line', () => {
    const signed = having(...SETTLED, 'russia sign protocol', 'usa yes', 'russia credit', 'usa claim')
    const { end } = viewOfTwo(signed, 0).view
    expect(end).toMatchObject({ form: 'protocol', mandates: { russia: 'sovereignty', usa: 'justice' } })
    // both words move the faces the same way: Russia's by two down, theirs by two up
    const quiet = having(...SETTLED, 'russia sign protocol', 'usa yes', 'russia joint', 'usa joint')
    const support = (summit: TwoSummit, seat: 'russia' | 'usa') =>
      viewOfTwo(summit, 0).view.end?.home?.[seat].map((group) => group.support) ?? []
    expect(support(signed, 'russia')).toEqual(support(quiet, 'russia').map((value) => value - 6))
    expect(support(signed, 'usa')).toEqual(support(quiet, 'usa').map((value) => value + 6))
  })
})

describe('arrival and recess', () => {
  it('each seat has a line of its own, which only it can take back', () => {
    const lined = playLines(game, ['russia line 1', 'usa line 2', ...session('russia', 4)])
    expect(lined.at.lines).toEqual([1, 2])
    expect(viewOfTwo(lined, 0).view).toMatchObject({ line: 1, theirLine: 2 })
    const retracted = tryLine(lined, 'russia retract') as TwoSummit
    expect(retracted.at.lines).toEqual([0, 2])
    expect(tryLine(having(...session('russia', 4)), 'russia retract')).toBe('no-public-line')
  })

  it('one event for both, on coming to the recess', () => {
    const [calm, attacked] = [0, 1].map((event) =>
      playLines(twoGame({ ...WORLD, event }), [...ARRIVED, ...session('russia', 4)]),
    ) as [TwoSummit, TwoSummit]
    expect(gauges(attacked).temper).toBe(gauges(calm).temper + 1)
    const chosen = tryLine(attacked, 'russia capital') as TwoSummit
    expect(gauges(chosen).temper).toBe(gauges(attacked).temper)
    expect(attacked.decisions.at(-1)?.facts).toContainEqual({ fact: 'event', event: 1 })
  })

  it('the back channel tells its user alone', () => {
    const told = playLines(game, [...ARRIVED, ...session('russia', 4), 'russia channel'])
    const learnt = { fact: 'mandate-learnt', mandate: 'justice' }
    expect(viewOfTwo(told, 0).remembered.at(-1)?.facts).toContainEqual(learnt)
    expect(viewOfTwo(told, 1).remembered.at(-1)?.facts).not.toContainEqual(learnt)
    expect(viewOfTwo(told, 0).view.readings).toHaveLength(1)
    expect(viewOfTwo(told, 1).view.readings).toHaveLength(3)
  })

  it('to ask is answered truly', () => {
    const named = having('russia ask').decisions.at(-1)?.facts
    expect(named).toContainEqual({ fact: 'named', clause: 'nationals' }) // justice weighs it 3
  })
})
