import { describe, expect, it } from 'vitest'
import { keptIn } from '../../src/analysis/kept.ts'
import { standsOf } from '../../src/rules/summit.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { played } from './played.ts'

const keptOf = (chair: 0 | 1, seed: number, line: string) => {
  const { summit, moves } = played(chair, seed, line)
  return keptIn(standsOf(summit.game, moves))
}

describe('what they kept to themselves', () => {
  it('is their mandate until the back channel tells it, and their temperament until one is left', () => {
    expect(keptOf(1, 8280, 'line 1; ask; table numbers=c; channel; walk')).toMatchObject({
      mandateAt: 4,
      temperamentAt: null,
    })
    expect(keptOf(1, 8280, 'line 1; walk')).toMatchObject({ mandateAt: null, temperamentAt: null })
  })

  it('shows in proposals that their own mandate would not have made, each told once', () => {
    const { shows } = keptOf(1, 8280, 'line 1; ask; table numbers=c; channel; walk')
    expect(shows[0]).toEqual({
      statement: 1,
      text: [
        { clause: 'scope', option: 'b' },
        { clause: 'nationals', option: 'a' },
      ],
      honest: [
        { clause: 'nationals', option: 'a' },
        { clause: 'numbers', option: 'b' },
      ],
    })
    expect(new Set(shows.map(({ text }) => JSON.stringify(text))).size).toBe(shows.length)
  })

  it('shows in nothing where they argue as what they are', () => {
    expect.hasAssertions()
    for (const chair of [0, 1] as const) {
      for (let seed = 0; seed < 4; seed++) {
        const { summit, moves } = randomGame({ seed }, chair, seed)
        const { posture, mandates } = summit.game.world
        const { shows } = keptIn(standsOf(summit.game, moves))
        if (posture === mandates[summit.game.other]) expect(shows).toEqual([])
      }
    }
  })
})
