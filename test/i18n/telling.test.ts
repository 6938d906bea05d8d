import { describe, expect, it } from 'vitest'
import { events } from '../../src/i18n/en/events.ts'
import { TELLINGS, tellingOf } from '../../src/i18n/telling.ts'
import type { Fact } from '../../src/rules/fact.ts'
import { openSummit } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { gameNamed, type Named, playLines, summitAt } from '../rules/scene.ts'
import { read, within } from './reading.ts'

const EVENTS = [0, 1, 2, 3, 4, 5]
const VOTES = [0, 1, 2]
const happenings = [...EVENTS.map((n) => ['event', n] as const), ...VOTES.map((n) => ['votes', n] as const)]
const seeds = Array.from({ length: 2000 }, (_, seed) => seed)
const does = (key: string) => read(events, `${key}.does`)

describe.each(happenings)('%s %i', (happening, n) => {
  const key = `${happening}.${n}`
  const ways = Array.from({ length: TELLINGS }, (_, way) => `${key}.${way}`)

  it('has a name of three to five words, and says what it does in ten at most', () => {
    within(events, `${key}.name`, 3, 5)
    within(events, `${key}.does`, 3, 10)
  })

  it('is told in four ways of twenty to forty words', () => {
    expect(Object.keys(events).filter((other) => other.startsWith(`${key}.`) && /\d$/.test(other))).toEqual(ways)
    for (const way of ways) within(events, way, 20, 40)
    expect(new Set(ways.map((way) => read(events, way))).size).toBe(TELLINGS)
  })

  it('is told each way to about as many seeds', () => {
    const heard = seeds.map((seed) => tellingOf(happening, n, seed))
    for (const way of ways) {
      const share = heard.filter((telling) => telling === way).length / seeds.length
      expect(share, way).toBeGreaterThan(0.2)
      expect(share, way).toBeLessThan(0.3)
    }
  })
})

describe('the telling', () => {
  it('is the same for a seed each time, and there is one for a world named by hand', () => {
    expect(tellingOf('event', 3, 2021)).toBe(tellingOf('event', 3, 2021))
    expect(Object.keys(events)).toContain(tellingOf('votes', 1, null))
  })

  it('of a neighbouring seed, and of the votes, is another as often as not', () => {
    const told = seeds.map((seed) => tellingOf('event', 1, seed).at(-1))
    const votes = seeds.map((seed) => tellingOf('votes', 1, seed).at(-1))
    const share = (same: readonly boolean[]) => same.filter(Boolean).length / same.length
    expect(share(told.map((way, seed) => way === told[seed + 1]))).toBeLessThan(0.4)
    expect(share(told.map((way, seed) => way === votes[seed]))).toBeLessThan(0.4)
  })

  it('of an arrest leaves what the sixteenth ending counts on: one file, one judge, nine minutes', () => {
    for (const way of EVENTS.slice(0, TELLINGS)) {
      const text = read(events, `event.4.${way}`)
      for (const word of ['third country', 'File X-1', 'duty judge', 'nine minutes']) expect(text).toContain(word)
    }
  })
})

describe('what a happening does', () => {
  const world: Named = { chair: 'usa', own: 'victims', their: 'sovereignty' }
  const names = { russia: 'Russia’s face', usa: 'The American face' } as const

  /** A change of a gauge in the words of `does`. */
  function inWords(fact: Fact): string[] {
    if (fact.fact !== 'trust' && fact.fact !== 'temper' && fact.fact !== 'face') return []
    const gauge = fact.fact === 'face' ? names[fact.seat] : fact.fact === 'trust' ? 'Trust' : 'Temper'
    return [`${gauge} ${fact.to > fact.from ? '+' : '−'}${Math.abs(fact.to - fact.from)}`]
  }

  it.each(EVENTS)('in the recess is what the rules do: event %i', (event) => {
    const summit = playLines(openSummit(gameNamed({ ...world, event })), ['silent', 'adjourn'])
    const changes = (viewOf(summit).remembered.at(-1)?.facts ?? []).flatMap(inWords)
    expect(changes).toHaveLength(event === 0 ? 0 : 1)
    for (const change of changes) expect(does(`event.${event}`).split(',')[0]).toBe(change)
    if (event === 0) expect(does('event.0')).toBe('Nothing changes at the table.')
  })

  it.each(VOTES)('before the votes is what the rules do: votes %i', (votes) => {
    const at = 'press-treaty bbcbccc trust=1 temper=1 face=1/1 line=0'
    const supports = (n: number) => {
      const { end } = viewOf(playLines(summitAt(gameNamed({ ...world, votes: n }), at), ['joint']))
      const of = (seat: 'russia' | 'usa') => end?.home?.[seat].map(({ support }) => support) ?? []
      return { russia: of('russia'), usa: of('usa') }
    }
    const [quiet, now] = [supports(0), supports(votes)]
    const shift = (seat: 'russia' | 'usa') => new Set(now[seat].map((support, i) => support - (quiet[seat][i] ?? 0)))
    const said = does(`votes.${votes}`)
    expect(shift('usa')).toEqual(new Set([/−2 in every American/.test(said) ? -2 : 0]))
    expect(shift('russia')).toEqual(new Set([/−2 in every Russian/.test(said) ? -2 : 0]))
    expect(said.includes('−2')).toBe(votes > 0)
  })
})
