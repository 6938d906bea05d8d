import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { formatMove } from '../../src/rules/notation.ts'
import { viewOf } from '../../src/rules/view.ts'
import { openMatch } from '../../src/session/match.ts'
import { bundled } from '../rules/bundled.ts'
import { gameNamed, otherOf, playLines, seatIndex, summitAt } from '../rules/scene.ts'

const secrets = () => bundled<typeof import('./secrets.ts')>(new URL('./secrets.ts', import.meta.url))

describe.each(['russia', 'usa'] as const)('%s', (seat) => {
  const chair = seatIndex(seat)

  it('two matches that were told the same look the same', { timeout: 300_000 }, async () => {
    const { problems, compared, apart } = (await secrets()).compareTwins(chair, 400)
    expect(problems).toEqual([])
    expect(compared).toBeGreaterThan(800)
    expect(apart).toBeGreaterThan(200)
  })

  it('no view of a running match holds a word of what is not learnt yet', { timeout: 300_000 }, async () => {
    expect((await secrets()).findSecrets(chair, 300)).toEqual([])
  })

  it('the first view is the same in all worlds of an own mandate', () => {
    const first = (mandate: number) => {
      const all = new Set<string>()
      for (let theirs = 0; theirs < 3; theirs++) {
        for (let rest = 0; rest < 9; rest++) {
          const world = {
            chair,
            mandates: chair === 0 ? ([mandate, theirs] as const) : ([theirs, mandate] as const),
            temperament: rest % 3,
            posture: Math.floor(rest / 3),
            event: rest % 6,
            leak: rest % 2 === 1,
            votes: rest % 3,
          }
          all.add(JSON.stringify(viewOf(openMatch({ world }, chair).summit)))
        }
      }
      return all.size
    }
    expect([0, 1, 2].map(first)).toEqual([1, 1, 1])
  })

  it('the view of the seat across the table holds nothing of the mandate of the chair', () => {
    const theirs = geneva.mandates[otherOf(seat)]
    for (const { id: their } of theirs) {
      const views = geneva.mandates[seat].map(({ id: own }) => {
        const summit = playLines(
          summitAt(gameNamed({ chair: seat, own, their }), '1 ------- trust=1 temper=1 face=1/1 line=0'),
          [],
        )
        return JSON.stringify(viewOf(summit, chair === 0 ? 1 : 0))
      })
      expect(new Set(views).size, their).toBe(1)
    }
  })

  it('what the seat across the table remembers is the same move', () => {
    const summit = playLines(
      summitAt(
        gameNamed({
          chair: seat,
          own: geneva.mandates[seat][0]?.id ?? '',
          their: geneva.mandates[otherOf(seat)][0]?.id ?? '',
        }),
        '1 ------- trust=1 temper=1 face=1/1 line=0',
      ),
      ['ask'],
    )
    const view = viewOf(summit, chair === 0 ? 1 : 0)
    expect(view.remembered.map(({ move }) => formatMove(move))).toEqual(['ask'])
    expect([view.legal, view.readings]).toEqual([[], []])
  })
})
