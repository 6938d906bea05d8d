import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { compile } from '../../src/rules/game.ts'
import { homeAfter } from '../../src/rules/home-after.ts'
import { outlooksOf } from '../../src/rules/outlook.ts'
import { SEATS, type Seat } from '../../src/rules/scenario.ts'
import { isSummit, openSummit, play } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { anyWorld, chanceOf } from './chance.ts'

describe.each(SEATS)('%s: what home would see if they took a text', (seat) => {
  const chair = SEATS.indexOf(seat) as Seat

  it('is what home sees once they have taken it', () => {
    const chance = chanceOf(11 + chair)
    let seen = 0
    for (let match = 0; match < 12; match++) {
      let summit = openSummit(compile(geneva, anyWorld(chance, chair)))
      while (summit.outcome === null) {
        const view = viewOf(summit)
        const { texts } = outlooksOf(geneva, view)
        const likely = texts.filter(({ accepted }) => accepted > 0)
        const outlook = likely.length > 0 ? chance.pick(likely) : null
        const stay = view.legal.filter(({ do: kind }) => kind !== 'walk')
        const next = play(summit, outlook === null ? chance.pick(stay) : { do: 'table', text: outlook.text })
        if (!isSummit(next)) throw new Error(next)
        const facts = next.decisions.at(-1)?.facts ?? []
        const kind = facts.find((fact) => fact.fact === 'answered')?.answer.kind
        const after = viewOf(next)
        // An event of the recess can touch a face in the same breath.
        if (outlook !== null && (kind === 'accepted' || kind === 'proposal') && after.act !== 'recess') {
          if (next.outcome === null) {
            const { home, face, lineKept } = after
            expect(homeAfter(geneva, view, outlook)).toEqual({ home, face, lineKept })
            seen++
          }
        }
        summit = next
      }
    }
    expect(seen).toBeGreaterThan(15)
  })
})
