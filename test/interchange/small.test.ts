import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { readScenario } from '../../src/content/scenario-schema.ts'
import { cutDown } from '../../src/content/small.ts'
import { actAt } from '../../src/rules/acts.ts'
import { outcomeOf } from '../../src/rules/outcomes.ts'
import { readPosition } from '../../src/rules/position.ts'
import { CLAUSES } from '../../src/rules/scenario.ts'
import { graphAfter, smallGame } from './charts.ts'

const small = cutDown(geneva)
const graphs = ([0, 1] as const).map((chair) => graphAfter(smallGame(chair), null))

describe('the cut-down scenario', () => {
  it('is a scenario that the check of scenario files lets pass', () => {
    expect(readScenario(small)).toEqual({ ok: true, scenario: small })
  })

  it('keeps the values of one option in four clauses and bars every other for both countries', () => {
    const free = small.clauses.map(
      ({ values }) => values.usa.filter((value, option) => Math.min(value, values.russia[option] ?? 0) > -4).length,
    )
    expect(Object.fromEntries(CLAUSES.map((clause, index) => [clause, free[index]]))).toEqual({
      scope: 1,
      nationals: 1,
      numbers: 1,
      evidence: 0,
      offlimits: 1,
      verification: 0,
      relief: 0,
    })
    expect(small.clauses[0]?.values.russia[2]).toBe(geneva.clauses[0]?.values.russia[2])
  })

  it.each([0, 1])(
    'is a whole game of some 20,000 positions for chair %i, through every act, to a dozen endings',
    (chair) => {
      const { nodes } = graphs[chair] as (typeof graphs)[number]
      const endings = new Set(
        [...nodes.values()].flatMap((edges) => edges.flatMap(({ to }) => (to < 0 ? [outcomeOf(to).ending] : []))),
      )
      const acts = new Set([...nodes.keys()].map((position) => actAt(readPosition(position).place)))
      expect(nodes.size).toBeGreaterThan(17_000)
      expect(nodes.size).toBeLessThan(22_000)
      expect([...acts].sort()).toEqual(['arrival', 'expanded', 'final', 'press', 'recess', 'restricted'])
      expect([...endings].sort((a, b) => a - b)).toEqual(
        expect.arrayContaining([1, 2, 6, 9, 10, 14, 15, 17, 18, 19, 20]),
      )
      for (const edges of nodes.values()) expect(edges.length).toBeGreaterThan(0)
    },
  )
})
