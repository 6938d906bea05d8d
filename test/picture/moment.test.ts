import { describe, expect, it } from 'vitest'
import { momentOf } from '../../src/picture/moment.ts'
import type { Remembered } from '../../src/rules/view.ts'
import { viewOf } from '../../src/rules/view.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { partOf } from '../../src/store/closing.ts'

const made = (facts: Remembered['facts'], move: Remembered['move'] = { do: 'ask' }, act: Remembered['act'] = 'final') =>
  momentOf({ move, act, facts })

describe('the moment of a decision', () => {
  it('is the greatest of several', () => {
    expect(
      made([
        { fact: 'leak', leaked: true },
        { fact: 'temper', from: 1, to: 2 },
      ]),
    ).toBe('leak')
    expect(made([{ fact: 'broke-down' }, { fact: 'ended', ending: 20 }])).toBe('broke-down')
    expect(made([{ fact: 'ended', ending: 13 }])).toBe('ended')
  })

  it('is none for what is quiet: a question, an hour without news, a channel that nobody saw', () => {
    expect(made([{ fact: 'named', clause: 'scope' }])).toBeNull()
    expect(made([{ fact: 'event', event: 0 }])).toBeNull()
    expect(made([{ fact: 'leak', leaked: false }])).toBeNull()
  })

  it('leaves the end after a signature to the votes', () => {
    expect(
      made(
        [
          { fact: 'votes', votes: 0 },
          { fact: 'ended', ending: 1 },
        ],
        { do: 'joint' },
        'press',
      ),
    ).toBeNull()
  })

  it('of a closing answer is the table’s first, and the next place’s after', () => {
    const closed: Remembered = {
      decision: 3,
      act: 'restricted',
      statement: 2,
      move: { do: 'accept' },
      facts: [
        { fact: 'settled', clause: 'scope', from: null, to: 'c' },
        { fact: 'act', act: 'recess' },
        { fact: 'event', event: 1 },
      ],
      temperament: null,
    }
    expect(momentOf(closed, partOf(closed, true))).toBe('accepted')
    expect(momentOf(closed, partOf(closed, false))).toBe('event')
    const within: Remembered = { ...closed, facts: closed.facts.slice(0, 1) }
    expect([true, false].map((isHeld) => partOf(within, isHeld))).toEqual(['all', 'all'])
  })

  it('tells a trade from a single clause, in whole games', () => {
    for (let seed = 1; seed <= 20; seed++) {
      for (const each of viewOf(randomGame({ seed }, 0, 1).summit).remembered) {
        const answer = each.facts.find((fact) => fact.fact === 'answered')?.answer
        const ends = each.facts.some(({ fact }) => fact === 'ended' || fact === 'event')
        if (answer?.kind !== 'accepted' || ends) continue
        expect(momentOf(each)).toBe(answer.verdicts.length === 2 ? 'trade' : 'accepted')
      }
    }
  })
})
