import { describe, expect, it } from 'vitest'
import { ACTS, actAt } from '../../src/rules/acts.ts'
import { gameNamed, leads } from './scene.ts'

const usa = gameNamed({ chair: 'usa', own: 'victims', their: 'sovereignty' })
const russia = gameNamed({ chair: 'russia', own: 'sovereignty', their: 'victims' })
const arrival = 'arrival ------- trust=1 temper=1 face=1/1 line=0'

describe('arrival', () => {
  it.each([
    ['silent', '1 ------- trust=1 temper=1 face=1/1 line=0'],
    ['line 1', '1 ------- trust=1 temper=1 face=1/2 line=1'],
    ['line 2', '1 ------- trust=1 temper=1 face=1/2 line=2'],
    ['warm', '1 ------- trust=2 temper=1 face=1/0 line=0'],
  ])('%s', (move, to) => expect(leads(usa, arrival, move)).toBe(to))
  it('counts for the face of the chair', () => {
    expect(leads(russia, arrival, 'warm')).toBe('1 ------- trust=2 temper=1 face=0/1 line=0')
  })
})

describe('the course of the summit', () => {
  const ask = (place: number) => leads(usa, `${place} ------- trust=2 temper=1 face=1/1 line=1`, 'ask')
  it('leads from the second statement to the recess, from the fifth to the sixth, and ends after the eighth', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((place) => ask(place).split(' ')[0])).toEqual('2 recess 4 5 6 7 8'.split(' '))
    expect(ask(8)).toMatch(/^ending 15/)
    expect(leads(usa, 'recess ------- trust=1 temper=1 face=1/1 line=0', 'capital')).toMatch(/^3 /)
  })
  it('lets a session be adjourned: to the recess, to statement 6, or the summit is suspended', () => {
    const adjourn = (place: number) => leads(usa, `${place} c------ trust=2 temper=3 face=0/2 line=1`, 'adjourn')
    expect(adjourn(1)).toBe('recess c------ trust=2 temper=3 face=0/2 line=1')
    expect(adjourn(3)).toBe('6 c------ trust=2 temper=3 face=0/2 line=1')
    expect(adjourn(6)).toBe('ending 18 polite-failure')
  })
  it('keeps what is open open', () => {
    expect(leads(usa, '2 ------- trust=1 temper=1 face=1/1 line=0', 'adjourn')).toContain(' ------- ')
  })
  it('can be left at every statement', () => {
    for (let place = 1; place <= 8; place++) {
      expect(leads(usa, `${place} ------- trust=3 temper=0 face=2/2 line=0`, 'walk')).toBe('ending 19 walk-out')
    }
  })
  it('has an act for every place, and every exit is an act', () => {
    expect(Array.from({ length: 13 }, (_, place) => actAt(place))).toEqual(
      'arrival restricted restricted expanded expanded expanded final final final recess press press press'.split(' '),
    )
    for (const { exits } of Object.values(ACTS)) for (const exit of exits) expect(ACTS[exit]).toBeDefined()
  })
})

describe('statements other than texts', () => {
  const at = (gauges: string) => `4 cbc---- ${gauges} line=0`
  const to = (gauges: string) => `5 cbc---- ${gauges} line=0`
  it.each([
    ['ask', 'trust=0 temper=1 face=1/1', 'trust=1 temper=1 face=1/1'],
    ['ask', 'trust=1 temper=1 face=1/1', 'trust=2 temper=1 face=1/1'],
    ['ask', 'trust=2 temper=1 face=1/1', 'trust=2 temper=1 face=1/1'],
    ['ask', 'trust=3 temper=1 face=1/1', 'trust=3 temper=1 face=1/1'],
    ['ease', 'trust=1 temper=1 face=1/1', 'trust=1 temper=0 face=1/1'],
    ['ease', 'trust=1 temper=2 face=1/1', 'trust=1 temper=1 face=1/0'],
    ['ease', 'trust=1 temper=3 face=1/0', 'trust=1 temper=2 face=1/0'],
    ['press', 'trust=1 temper=1 face=1/1', 'trust=0 temper=2 face=1/1'],
    ['press', 'trust=0 temper=2 face=1/1', 'trust=0 temper=3 face=1/1'],
    ['bridge', 'trust=1 temper=1 face=1/1', 'trust=1 temper=1 face=2/0'],
    ['bridge', 'trust=1 temper=3 face=0/2', 'trust=1 temper=3 face=1/1'],
    ['gallery', 'trust=1 temper=1 face=1/1', 'trust=1 temper=2 face=1/2'],
    ['gallery', 'trust=1 temper=2 face=2/0', 'trust=1 temper=3 face=2/1'],
  ])('%s: %s -> %s', (move, before, later) => expect(leads(usa, at(before), move)).toBe(to(later)))

  it('count for the chair, whichever it is', () => {
    expect(leads(russia, at('trust=1 temper=2 face=1/1'), 'ease')).toBe(to('trust=1 temper=1 face=0/1'))
    expect(leads(russia, at('trust=1 temper=2 face=1/1'), 'bridge')).toBe(to('trust=1 temper=2 face=0/2'))
    expect(leads(russia, at('trust=1 temper=2 face=0/2'), 'gallery')).toBe(to('trust=1 temper=3 face=1/2'))
  })
})

describe('accept', () => {
  it('keeps trust where their gain is below 0, and leaves their face alone', () => {
    const proud = gameNamed({
      chair: 'usa',
      own: 'stability',
      their: 'parity',
      temperament: 'proud',
      posture: 'sovereignty',
    })
    // evidence a is +3 - 2, offlimits c +2 - 4: their gain is -1 in all
    expect(leads(proud, '4 ------c trust=2 temper=0 face=1/1 line=0', 'accept')).toBe(
      '5 ---ac-c trust=2 temper=0 face=1/1 line=0',
    )
  })
})

describe('breakdown', () => {
  it.each([
    ['press', 'trust=1', 'ending 20 escalation'], // trust is 0 after the change
    ['press', 'trust=2', 'ending 19 walk-out'],
    ['gallery', 'trust=0', 'ending 20 escalation'],
    ['gallery', 'trust=1', 'ending 19 walk-out'],
    ['table nationals=d', 'trust=1', 'ending 20 escalation'],
    ['table nationals=d', 'trust=2', 'ending 19 walk-out'],
    ['table scope=d nationals=b', 'trust=0', 'ending 20 escalation'],
    ['table scope=d nationals=b', 'trust=1', 'ending 19 walk-out'],
  ])('%s at the brink, %s', (move, trust, to) => {
    for (const place of [1, 2]) expect(leads(usa, `${place} ------- ${trust} temper=3 face=1/1 line=0`, move)).toBe(to)
  })
  it('comes before the end of the last session', () => {
    expect(leads(usa, '8 cbcbccc trust=3 temper=3 face=1/1 line=0', 'gallery')).toBe('ending 19 walk-out')
    expect(leads(usa, '8 cbcbccc trust=1 temper=3 face=1/1 line=0', 'press')).toBe('ending 20 escalation')
  })
})
