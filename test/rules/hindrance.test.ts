import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { compile } from '../../src/rules/game.ts'
import { hindrancesOf } from '../../src/rules/hindrance.ts'
import type { Text } from '../../src/rules/move.ts'
import { outlooksOf } from '../../src/rules/outlook.ts'
import { SEATS, type Seat } from '../../src/rules/scenario.ts'
import { isSummit, openSummit, play } from '../../src/rules/summit.ts'
import { type View, viewOf } from '../../src/rules/view.ts'
import { anyWorld, chanceOf } from './chance.ts'
import {
  answerOf,
  creditOf,
  gainOf,
  gainOfText,
  isRedLine,
  leewayOf,
  otherSeat,
  type PlainWorld,
} from './plain-rules.ts'
import { gameNamed, type Named, summitAt, textOf } from './scene.ts'

const stateOf = (view: View) => ({
  where: view.statement ?? ('arrival' as const),
  form: null,
  ...{ draft: view.draft, trust: view.trust, temper: view.temper, face: view.face, line: view.line },
})

/** The readings left as worlds of the plain reading of the rule book. */
const supposedBy = (view: View): PlainWorld[] =>
  view.readings.map(({ mandate, temperament }) => {
    const their = geneva.mandates[otherSeat(view.chair)][mandate]?.id ?? ''
    return {
      chair: view.chair,
      mandate: view.chair === 'russia' ? { russia: view.mandate, usa: their } : { russia: their, usa: view.mandate },
      temperament: geneva.temperaments[temperament]?.id ?? '',
      posture: their,
      ...{ event: 0, leak: false, votes: 0, cools: 0, silence: 0 },
    }
  })

/** What a plain reading of the rule book says, all readings together. */
function plainly(view: View, text: Text): string[] {
  const worlds = supposedBy(view)
  const state = stateOf(view)
  const kinds = worlds.map((world) => answerOf(world, state, text, view.proposal?.text ?? null))
  if (kinds.some((kind) => ['accepted', 'proposal', 'better-text'].includes(kind))) return []
  const least = (clauses: Text[number][]) =>
    [...clauses].sort((a, b) => {
      const sum = (change: Text[number]) => worlds.reduce((total, world) => total + gainOf(world, state, change), 0)
      return sum(a) - sum(b)
    })[0]
  const their = otherSeat(view.chair)
  const red = least(text.filter((change) => worlds.every((world) => isRedLine(world, their, change))))
  if (red !== undefined) return [`red-line ${red.clause}`]
  const short = least(text.filter((change) => worlds.every((world) => gainOf(world, state, change) < 0)))
  const first = short === undefined ? 'differs' : `short ${short.clause}`
  const isSafe = kinds.every((kind) => kind !== 'red-line')
  const trusting = worlds.map((world) => answerOf(world, { ...state, trust: 3 }, text, null))
  if (trusting.every((kind) => kind === 'accepted')) return [first, 'trust']
  const alone = worlds.every((world) => gainOfText(world, state, text) >= -Math.max(0, leewayOf(world, state)))
  if (!isSafe || !alone) return [first]
  expect(worlds.every((world) => creditOf(world, state.draft, view.statement ?? 0) < 0)).toBe(true)
  return [first, 'draft']
}

describe.each(SEATS)('%s: why nobody would take a text', (seat) => {
  const chair = SEATS.indexOf(seat) as Seat

  it('is what the rule book says in every reading left', () => {
    const chance = chanceOf(40 + chair)
    const met: { [term: string]: number } = {}
    for (let match = 0; match < 8; match++) {
      let summit = openSummit(compile(geneva, anyWorld(chance, chair)))
      while (summit.outcome === null) {
        const view = viewOf(summit)
        const { texts } = outlooksOf(geneva, view)
        for (let tried = 0; tried < 6 && texts.length > 0; tried++) {
          const { text, accepted, better, redLines, of } = chance.pick(texts)
          const told = hindrancesOf(geneva, view, text).map(({ term, clause }) => [term, clause ?? []].flat().join(' '))
          expect(told, JSON.stringify(text)).toEqual(plainly(view, text))
          expect(told.length > 0).toBe(accepted === 0 && (better === null || redLines === of))
          for (const one of told) met[one.split(' ')[0] ?? ''] = (met[one.split(' ')[0] ?? ''] ?? 0) + 1
        }
        const stay = view.legal.filter(({ do: kind }) => kind !== 'walk' && kind !== 'adjourn' && kind !== 'sign')
        const likely = texts.filter(({ accepted }) => accepted > 0)
        const text = likely.length > 0 && chance.below(3) > 0 ? chance.pick(likely).text : null
        const next = play(summit, text === null ? chance.pick(stay) : { do: 'table', text })
        if (!isSummit(next)) throw new Error(next)
        summit = next
      }
    }
    expect(Object.keys(met)).toEqual(expect.arrayContaining(['red-line', 'short', 'trust']))
  })
})

describe('why nobody would take a text', () => {
  /** Readings as [mandate, temperament], by their places in the scenario. */
  const why = (named: Named, readings: readonly (readonly [number, number])[], line: string, text: string) => {
    const view = viewOf(summitAt(gameNamed(named), `${line} temper=1 face=1/1 line=0`))
    const left = readings.map(([mandate, temperament]) => ({ mandate, temperament }))
    return hindrancesOf(geneva, { ...view, readings: left }, textOf(text)).map(({ term, clause }) => clause ?? term)
  }
  const usa: Named = { chair: 'usa', own: 'justice', their: 'relief' }
  const russia: Named = { chair: 'russia', own: 'relief', their: 'victims' }

  it('is their red line, and nothing more', () => {
    expect(why(usa, [[2, 2]], '1 ------- trust=0', 'scope=e')).toEqual(['scope'])
  })
  it('is a clause, and trust where that could carry it', () => {
    expect(why(usa, [[2, 2]], '1 ------- trust=0', 'nationals=c')).toEqual(['nationals'])
    expect(why(usa, [[2, 2]], '1 ------- trust=0', 'scope=c')).toEqual(['scope', 'trust'])
  })
  it('is a draft that asks much already', () => {
    expect(why(usa, [[2, 2]], '2 d------ trust=3', 'numbers=d')).toEqual(['numbers', 'draft'])
  })
  it('is no one clause where the readings differ', () => {
    const left = [
      [0, 0],
      [1, 2],
      [2, 1],
    ] as const
    expect(why(russia, left, '4 bbb---- trust=3', 'offlimits=c relief=c')).toEqual(['differs', 'draft'])
  })
})
