import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../src/rules/position.ts'
import { CLAUSES, type Seat } from '../../../src/rules/scenario.ts'
import { holdsRedLine } from '../../../src/rules/two/answers.ts'
import { deciderAt, opposite } from '../../../src/rules/two/position.ts'
import { legalTwo } from '../../../src/rules/two/step.ts'
import { playTwo, type TwoSummit } from '../../../src/rules/two/summit.ts'
import { viewOfTwo } from '../../../src/rules/two/view.ts'
import { anyNumbers, anyTwoWorld, playDrawn, twoGame } from './games.ts'

describe('every summit of two', () => {
  it('ends within its statements, with every value in its range and a draft that no red line forbids', () => {
    fc.assert(
      fc.property(anyTwoWorld, anyNumbers, (world, numbers) => {
        const rules = twoGame(world)
        const stands = playDrawn(rules, numbers)
        const last = stands.at(-1) as TwoSummit
        expect(last.outcome).not.toBeNull()
        for (const { at } of stands) {
          expect(at.gauges).toBeGreaterThanOrEqual(0)
          expect(at.gauges).toBeLessThan(144)
          expect(at.statement ?? 1).toBeLessThanOrEqual(16)
          const draft = readDraft(at.draft)
          const settled = CLAUSES.flatMap((clause) =>
            draft[clause] === null ? [] : [{ clause, option: draft[clause] }],
          )
          for (const change of settled) {
            for (const seat of [0, 1] as const) expect(holdsRedLine(rules.games[0], seat, [change])).toBe(false)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('lets only the seat that decides move; to a text with a red line of its own it can only protest', () => {
    fc.assert(
      fc.property(anyTwoWorld, anyNumbers, (world, numbers) => {
        const rules = twoGame(world)
        for (const { at, outcome } of playDrawn(rules, numbers)) {
          if (outcome !== null) continue
          const seat = deciderAt(at)
          expect(legalTwo(rules, at, opposite(seat))).toEqual([])
          const legal = legalTwo(rules, at, seat)
          expect(legal.length).toBeGreaterThan(0)
          if (at.asked?.do !== 'table') continue
          const isRed = holdsRedLine(rules.games[0], seat, at.asked.text)
          expect(legal.map((move) => move.do)).toEqual(isRed ? ['protest'] : ['accept', 'decline', 'protest'])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('gives no seat a kind of move that the other never has', () => {
    const kinds = [new Set<string>(), new Set<string>()] as const
    fc.assert(
      fc.property(anyTwoWorld, anyNumbers, (world, numbers) => {
        const rules = twoGame(world)
        for (const { at, outcome } of playDrawn(rules, numbers)) {
          const seat = deciderAt(at)
          if (outcome === null) for (const move of legalTwo(rules, at, seat)) kinds[seat].add(move.do)
        }
      }),
      { numRuns: 40, seed: 13 },
    )
    expect([...kinds[0]].sort()).toEqual([...kinds[1]].sort())
    expect(kinds[0].size).toBe(25)
  })

  it('shows a seat the same in two worlds that differ in what the other one keeps to itself', () => {
    fc.assert(
      fc.property(anyTwoWorld, fc.nat(2), anyNumbers, (world, mandate, numbers) => {
        const seat: Seat = 0
        const twin = { ...world, mandates: [world.mandates[0], mandate] as const }
        let [one, other] = [playDrawn(twoGame(world), []), playDrawn(twoGame(twin), [])].map((stands) => stands[0]) as [
          TwoSummit,
          TwoSummit,
        ]
        for (const number of numbers) {
          expect(viewOfTwo(other, seat)).toEqual(viewOfTwo(one, seat))
          const moves = legalTwo(one.game, one.at, deciderAt(one.at))
          const move = moves[number % moves.length]
          // what is told, or cannot be done with the other mandate, ends the comparison
          if (move === undefined || move.do === 'ask' || move.do === 'channel' || move.do === 'walk') break
          const [next, beside] = [one, other].map((summit) => {
            const next = playTwo(summit, deciderAt(summit.at), move)
            return typeof next === 'string' ? null : next
          })
          if (!next || !beside || next.outcome !== null) break
          if (JSON.stringify(next.at) !== JSON.stringify(beside.at)) break // trust has told it
          ;[one, other] = [next, beside]
        }
      }),
      { numRuns: 40 },
    )
  })
})
