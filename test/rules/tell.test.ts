import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import type { Game } from '../../src/rules/game.ts'
import { compile } from '../../src/rules/game.ts'
import type { Text } from '../../src/rules/move.ts'
import { CLAUSES, OPTIONS, SEATS, type World } from '../../src/rules/scenario.ts'
import { isTrueTell, tellOf } from '../../src/rules/tell.ts'

const world: World = {
  chair: 0,
  mandates: [0, 0],
  temperament: 0,
  posture: 0,
  event: 0,
  leak: false,
  votes: 0,
}
const games = (temperament: number): Game[] =>
  [0, 1, 2].flatMap((theirs) =>
    [0, 1, 2].flatMap((posture) =>
      ([0, 1] as const).map((chair) =>
        compile(geneva, { ...world, chair, mandates: [theirs, theirs], temperament, posture }),
      ),
    ),
  )
const singles: Text[] = CLAUSES.flatMap((clause) => OPTIONS.map((option): Text => [{ clause, option }]))
const pair: Text = [
  { clause: 'scope', option: 'c' },
  { clause: 'nationals', option: 'b' },
]
const weightIn = ({ scenario, other, world: { mandates } }: Game, clause: (typeof CLAUSES)[number]): number =>
  scenario.mandates[SEATS[other]][mandates[other]]?.weights[CLAUSES.indexOf(clause)] ?? 0

describe('a tell', () => {
  it.each(geneva.temperaments.map(({ id, tells }, index) => [id, tells ?? 0, index] as const))(
    'is true as often as the temperament says: %s %i %%',
    (_, share, temperament) => {
      const judged = games(temperament).flatMap((game) =>
        Array.from({ length: 400 }, (_, nth) => {
          const tell = tellOf(game, nth * 7 + 1, singles[(nth * 11) % singles.length] as Text)
          return tell !== null && isTrueTell(tell, weightIn(game, tell.clause))
        }),
      )
      const found = (100 * judged.filter(Boolean).length) / judged.length
      expect(Math.abs(found - share)).toBeLessThan(2)
    },
  )

  it('speaks of one of the clauses of the text, now of the first and now of the second', () => {
    const clauses = games(2).flatMap((game) =>
      Array.from({ length: 20 }, (_, group) => tellOf(game, group, pair)?.clause ?? null),
    )
    expect(new Set(clauses)).toEqual(new Set(['scope', 'nationals']))
  })

  it('is the same in a replay, and whichever clause is named first', () => {
    const [game] = games(1)
    if (game === undefined) throw new Error('no game')
    expect(tellOf(game, 5, pair)).toEqual(tellOf(game, 5, [...pair].reverse() as unknown as Text))
  })

  it('hangs on nothing that is still to come', () => {
    for (const change of [{ event: 3 }, { leak: true }, { votes: 2 }]) {
      for (let group = 0; group < 50; group++) {
        const [one, two] = [compile(geneva, world), compile(geneva, { ...world, ...change })]
        expect(tellOf(one, group, pair)).toEqual(tellOf(two, group, pair))
      }
    }
  })

  it('is none where the scenario gives the temperament none', () => {
    const temperaments = geneva.temperaments.map(({ tells: _, ...rest }) => rest)
    expect(tellOf(compile({ ...geneva, temperaments }, world), 5, pair)).toBeNull()
  })

  it.each(['stirred', 'at-ease'] as const)('%s: right of a heavy clause or of a light one', (sign) => {
    const judged = [0, 1, 2, 3].map((weight) => isTrueTell({ clause: 'scope', sign, by: 'envoy' }, weight))
    expect(judged).toEqual(sign === 'stirred' ? [false, false, true, true] : [true, true, false, false])
  })
})
