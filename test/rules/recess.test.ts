import { describe, expect, it } from 'vitest'
import { openSummit } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { gameNamed, leads, playLines } from './scene.ts'

const world = { chair: 'usa', own: 'victims', their: 'sovereignty' } as const
const at = (gauges: string, draft = 'cbc----', line = 0) => `recess ${draft} ${gauges} line=${line}`
const to = (gauges: string, draft = 'cbc----', line = 0) => `3 ${draft} ${gauges} line=${line}`

describe('the event comes first, then the choice', () => {
  // capital is the quietest choice: own face +1
  it.each([
    [0, 'trust=1 temper=1 face=1/0', 'trust=1 temper=1 face=1/1'],
    [1, 'trust=1 temper=1 face=1/0', 'trust=1 temper=2 face=1/1'],
    [2, 'trust=1 temper=1 face=1/0', 'trust=1 temper=1 face=0/1'],
    [3, 'trust=1 temper=1 face=1/1', 'trust=1 temper=1 face=1/1'],
    [3, 'trust=1 temper=1 face=1/0', 'trust=1 temper=1 face=1/1'], // stays at 0, then rises
    [4, 'trust=1 temper=1 face=1/0', 'trust=0 temper=1 face=1/1'],
    [4, 'trust=0 temper=1 face=1/0', 'trust=0 temper=1 face=1/1'],
    [5, 'trust=1 temper=1 face=1/0', 'trust=2 temper=1 face=1/1'],
    [5, 'trust=3 temper=1 face=1/0', 'trust=3 temper=1 face=1/1'],
  ])('event %i: %s -> %s', (event, before, later) => {
    expect(leads(gameNamed({ ...world, event }), at(before), 'capital')).toBe(to(later))
  })

  it('an attack stops at the brink, before the choice', () => {
    const game = gameNamed({ ...world, event: 1 })
    expect(leads(game, at('trust=1 temper=3 face=1/1'), 'capital')).toBe(to('trust=1 temper=3 face=1/2'))
    expect(leads(game, at('trust=1 temper=3 face=1/1'), 'lakeside')).toBe(to('trust=1 temper=1 face=1/1'))
  })
  it('a good sign is taken before the channel, trust stops at firm', () => {
    const game = gameNamed({ ...world, event: 5 })
    expect(leads(game, at('trust=2 temper=1 face=1/1'), 'channel')).toBe(to('trust=3 temper=1 face=1/1'))
  })
})

describe('choices', () => {
  const quiet = gameNamed(world)
  const leaky = gameNamed({ ...world, leak: true })
  it('channel: trust +1; a leak raises temper, never above the brink, and lowers own face', () => {
    expect(leads(quiet, at('trust=1 temper=1 face=1/1'), 'channel')).toBe(to('trust=2 temper=1 face=1/1'))
    expect(leads(leaky, at('trust=1 temper=1 face=1/1'), 'channel')).toBe(to('trust=2 temper=2 face=1/0'))
    expect(leads(leaky, at('trust=1 temper=3 face=1/0'), 'channel')).toBe(to('trust=2 temper=3 face=1/0'))
    const attacked = gameNamed({ ...world, leak: true, event: 1 })
    expect(leads(attacked, at('trust=1 temper=2 face=1/1'), 'channel')).toBe(to('trust=2 temper=3 face=1/0'))
  })
  it('lakeside: temper -2, calm at the least', () => {
    expect(leads(quiet, at('trust=1 temper=3 face=1/1'), 'lakeside')).toBe(to('trust=1 temper=1 face=1/1'))
    expect(leads(quiet, at('trust=1 temper=1 face=1/1'), 'lakeside')).toBe(to('trust=1 temper=0 face=1/1'))
    expect(leads(quiet, at('trust=1 temper=0 face=1/1'), 'lakeside')).toBe(to('trust=1 temper=0 face=1/1'))
  })
  it('capital and lakeside are legal where they change nothing', () => {
    expect(leads(quiet, at('trust=1 temper=1 face=1/2'), 'capital')).toBe(to('trust=1 temper=1 face=1/2'))
  })
  it.each([
    ['-------', 'c------'], // scope: b +1, c +2, d +2: the first of equals
    ['c-c----', 'cbc----'], // nationals: a +1, b +3, c +1, d +1
    ['cb-----', 'cbb----'], // numbers: b +3, c +3, d +3
    ['--c----', 'c-c----'], // the first open one only
  ])('host writes the first open principle: %s -> %s', (before, later) => {
    const gauges = 'trust=1 temper=1 face=1/1'
    expect(leads(quiet, at(gauges, before), 'host')).toBe(to(gauges, later))
  })
  it('retract takes the line back at the price of face', () => {
    const gauges = 'trust=1 temper=1 face=1/1'
    expect(leads(quiet, at(gauges, 'cbc----', 2), 'retract')).toBe(to('trust=1 temper=1 face=1/0'))
  })
})

describe('what is told on coming to the recess', () => {
  const opened = (leak: boolean) => openSummit(gameNamed({ ...world, event: 3, leak }))
  const moves = ['silent', 'adjourn']

  it('the event, with the gauges after it, before the choice', () => {
    const before = viewOf(playLines(opened(false), ['silent']))
    expect(before.event).toBeNull()
    const view = viewOf(playLines(opened(false), moves))
    expect(view).toMatchObject({ act: 'recess', event: 3, face: { russia: 1, usa: 0 } })
    expect(view.remembered.at(-1)?.facts).toEqual([
      { fact: 'act', act: 'recess' },
      { fact: 'event', event: 3 },
      { fact: 'face', seat: 'usa', from: 1, to: 0 },
    ])
  })
  it('a leak only after the channel', () => {
    expect(viewOf(playLines(opened(true), moves))).toEqual(viewOf(playLines(opened(false), moves)))
    const facts = (choice: string) => viewOf(playLines(opened(true), [...moves, choice])).remembered.at(-1)?.facts
    expect(facts('channel')).toContainEqual({ fact: 'leak', leaked: true })
    expect(facts('channel')).toContainEqual({ fact: 'mandate-learnt', mandate: 'sovereignty' })
    expect(JSON.stringify(facts('capital'))).not.toContain('leak')
  })
  it('the change of the choice is told from the gauges after the event', () => {
    expect(viewOf(playLines(opened(false), [...moves, 'capital'])).remembered.at(-1)?.facts).toContainEqual({
      fact: 'face',
      seat: 'usa',
      from: 0,
      to: 1,
    })
  })
})
