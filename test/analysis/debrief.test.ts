import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { debriefOf } from '../../src/analysis/debrief.ts'
import { leftHistory } from '../../src/analysis/history.ts'
import { servesBoth } from '../../src/analysis/missed.ts'
import { NEWEST_RULES, scenarioOf } from '../../src/content/scenarios.ts'
import type { Move } from '../../src/rules/move.ts'
import { viewOf } from '../../src/rules/view.ts'
import { isMatch, type Match, openMatch, playMove } from '../../src/session/match.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { played } from './played.ts'

const scenario = scenarioOf(NEWEST_RULES)

/** The match again up to a decision, and then this move instead. */
function instead(match: Match, decision: number, move: Move): Match {
  const before = match.moves.slice(0, decision - 1)
  const start = openMatch({ seed: match.seed ?? 0 }, match.chair)
  const next = [...before, move].reduce<Match>((now, each) => {
    const after = playMove(now, each)
    if (!isMatch(after)) throw new Error(`refused: ${after}`)
    return after
  }, start)
  return next
}

describe('what is told of hands and shares', () => {
  const match = played(0, 7, 'silent; table scope=c; ask; lakeside; walk')
  const debrief = debriefOf(scenario, viewOf(match.summit))

  it('judges every tell by their mandate: right where a clause that stirs them weighs two or more', () => {
    const { end, remembered } = viewOf(match.summit)
    const weights = scenario.mandates.usa.find(({ id }) => id === end?.mandates.usa)?.weights ?? []
    const told = remembered.flatMap(({ facts }) => facts.filter((fact) => fact.fact === 'tell'))
    expect(debrief?.tells.map(({ decision }) => decision)).toEqual([2])
    expect(debrief?.tells.map(({ tell }) => tell)).toEqual(told.map((fact) => fact.fact === 'tell' && fact.tell))
    for (const { tell, isTrue } of debrief?.tells ?? []) {
      expect(isTrue).toBe((tell.sign === 'stirred') === (weights[0] ?? 0) >= 2)
    }
  })

  it('has a share of both seats for every decision', () => {
    expect(debrief?.shares).toHaveLength(viewOf(match.summit).decisions)
    expect(debrief?.shares[0]).toEqual([0, 0])
  })
})

const answerOf = (match: Match) =>
  viewOf(match.summit)
    .remembered.at(-1)
    ?.facts.find((fact) => fact.fact === 'answered')?.answer.kind

describe('the debrief', () => {
  it('is there only once the summit is over', () => {
    expect(debriefOf(scenario, viewOf(played(0, 7, 'silent').summit))).toBeNull()
  })

  it('names texts that they really would have taken, the missed trade worse for neither side', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom(0 as const, 1 as const), (seed, chair) => {
        const match = randomGame({ seed }, chair, 1)
        const debrief = debriefOf(scenario, viewOf(match.summit))
        for (const { decision, best, better, worth, acceptable, legal } of debrief?.moments ?? []) {
          expect(acceptable).toBeLessThanOrEqual(legal)
          expect(best === null).toBe(acceptable === 0)
          if (best !== null) {
            const taken = instead(match, decision, { do: 'table', text: best.text })
            expect(['accepted', 'proposal']).toContain(answerOf(taken))
            expect(viewOf(taken.summit).worth).toBe(best.worth[chair])
          }
          if (better !== null) {
            expect(Math.min(better.worth[0] - worth[0], better.worth[1] - worth[1])).toBeGreaterThanOrEqual(0)
          }
        }
      }),
      { numRuns: 12 },
    )
  })

  it('finds the trade of a known summit: at statement 2 numbers d, when scope a was one of their red lines', () => {
    const line = 'silent; table scope=d nationals=b; table scope=a; capital; adjourn; adjourn'
    const debrief = debriefOf(scenario, viewOf(played(0, 7, line).summit))
    expect(debrief?.missed).toMatchObject({
      moment: { decision: 3, statement: 2, worth: [3, 7] },
      better: { text: [{ clause: 'numbers', option: 'd' }], worth: [3, 13] },
    })
    expect(debrief?.missed && servesBoth(debrief.missed)).toBe(false)
  })
})

describe('a statement', () => {
  const line = 'line 1; ask; table numbers=c; channel; table offlimits=c; table evidence=a verification=c; accept; '
  const moments = debriefOf(
    scenario,
    viewOf(played(1, 8280, `${line}table verification=d; bridge; adjourn`).summit),
  )?.moments

  it('tells the draft before it and whether that could be signed', () => {
    expect(moments?.map(({ statement, before, signable }) => [statement, before, signable])).toEqual([
      [1, [0, 0], false],
      [2, [0, 0], false],
      [3, [1, 2], false],
      [4, [2, 6], false],
      [5, [10, 8], false],
      [6, [17, 10], true],
      [7, [13, 16], true],
      [8, [13, 16], true],
    ])
  })
})

describe('the best text', () => {
  it('is the Nash point of what holds at home, at or above both fallbacks', () => {
    const { best, ratified } = debriefOf(scenario, viewOf(played(1, 8280, 'silent; walk').summit)) ?? {}
    expect(best).toEqual(ratified?.nash)
    expect(best?.worth.every((worth) => worth >= 12)).toBe(true)
  })
})

describe('where a summit left history', () => {
  it.each([
    ['warm; adjourn; lakeside; table offlimits=c relief=c; adjourn; adjourn', null],
    ['silent; table scope=d nationals=b; adjourn; capital; adjourn; adjourn', { departure: 'nationals', decision: 2 }],
    ['warm; walk', { departure: 'walked', decision: 2 }],
    ['warm; adjourn; lakeside; adjourn; adjourn', { departure: 'no-list', decision: 5 }],
  ] as const)('%s', (line, left) => {
    expect(leftHistory(viewOf(played(0, 7, line).summit))).toEqual(left)
  })
})
