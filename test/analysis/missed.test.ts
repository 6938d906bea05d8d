import { describe, expect, it } from 'vitest'
import { debriefOf } from '../../src/analysis/debrief.ts'
import { isLikely } from '../../src/analysis/foreseen.ts'
import { NEWEST_RULES, scenarioOf } from '../../src/content/scenarios.ts'
import { findOutlook } from '../../src/rules/outlook.ts'
import { standsOf } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { briefingFor } from '../../src/session/advice.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { played } from './played.ts'

const scenario = scenarioOf(NEWEST_RULES)

// The US against a delegation that came for relief; its heaviest principle is nationals.
const line =
  'line 1; ask; table numbers=c; channel; table offlimits=c; table evidence=a verification=c; accept; ' +
  'table verification=d; bridge; sign treaty; joint'
const match = played(1, 8280, line)
const debrief = debriefOf(scenario, viewOf(match.summit))

describe('the trade missed in a known summit', () => {
  it('is explained clause by clause, by what each weighs and brings to Russia and the United States', () => {
    expect(debrief?.missed?.why).toEqual([{ clause: 'nationals', option: 'b', weights: [2, 1], gain: [4, 1] }])
  })

  it('says what the board would have shown for it and for the text that was tabled', () => {
    expect(debrief?.missed?.foreseen).toEqual({
      board: { accepted: 3, of: 6 },
      mine: { accepted: 6, of: 6 },
      asked: { accepted: 3, of: 6 },
      channel: null,
    })
  })
})

describe('in any summit', () => {
  const debriefs = [0, 1].flatMap((chair) =>
    Array.from({ length: 5 }, (_, seed) => {
      const game = randomGame({ seed }, chair as 0 | 1, seed)
      const view = viewOf(game.summit)
      return { game, view, missed: debriefOf(scenario, view)?.missed ?? null }
    }),
  )

  it('is met in these games', () => {
    expect(debriefs.some(({ missed }) => missed !== null)).toBe(true)
  })

  it('the clauses sum up to what both sides would have had more', () => {
    for (const { missed } of debriefs) {
      if (missed === null) continue
      const sum = (seat: 0 | 1) => missed.why.reduce((total, { gain }) => total + gain[seat], 0)
      const more = (seat: 0 | 1) => missed.better.worth[seat] - missed.moment.worth[seat]
      expect([sum(0), sum(1)]).toEqual([more(0), more(1)])
    }
  })

  it('the forecast is what the advisers had on the table then', () => {
    for (const { game, missed } of debriefs) {
      if (missed === null) continue
      const stand = standsOf(game.summit.game, game.moves)[missed.moment.decision - 1]
      const then = stand && findOutlook(briefingFor(scenario, viewOf(stand)).outlooks, missed.better.text)
      expect(missed.foreseen.board).toEqual({ accepted: then?.accepted, of: then?.of })
      expect(missed.foreseen.channel === null).toBe(missed.moment.statement < 3)
    }
  })

  it('knowing more never rules out the truth: some reading left would accept', () => {
    for (const { missed } of debriefs) {
      for (const share of missed === null ? [] : [missed.foreseen.board, missed.foreseen.asked]) {
        expect(share.accepted).toBeGreaterThan(0)
      }
    }
  })
})

describe('a likely text', () => {
  it('passes with at least half of the readings', () => {
    expect([3, 2].map((accepted) => isLikely({ accepted, of: 6 }))).toEqual([true, false])
  })
})
