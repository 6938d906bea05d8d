import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { clausesOnTable } from '../../src/rules/on-table.ts'
import { wonAfterPress } from '../../src/rules/press.ts'
import { redLinesOf } from '../../src/rules/red-lines.ts'
import { CLAUSES, OPTIONS, SEATS } from '../../src/rules/scenario.ts'
import { viewOf } from '../../src/rules/view.ts'
import { contextAt, gameNamed, leads, otherOf, playLines, positionOf, summitAt } from './scene.ts'

/** What panels and terminal ask the rules for, so that it is worked out in one place; each must be what the game plays by. */
describe.each(SEATS)('%s is told', (chair) => {
  const theirs = otherOf(chair)
  const games = geneva.mandates[chair].map(({ id: own }) => ({
    own,
    game: gameNamed({ chair, own, their: geneva.mandates[theirs][0]?.id ?? '' }),
  }))

  it('the red lines of its mandate: the options that may not be tabled', () => {
    for (const { own, game } of games) {
      const forbidden = redLinesOf(geneva, chair, own).map(({ clause, option }) => `${clause}=${option}`)
      const refused = CLAUSES.flatMap((clause, index) =>
        OPTIONS.map((option) => `${clause}=${option}`).filter((change) => {
          const statement = geneva.clauses[index]?.basket === 'principles' ? '1' : '3'
          const at = `${statement} ------- trust=1 temper=1 face=1/1 line=0`
          return leads(game, at, `table ${change}`) === 'your-red-line'
        }),
      )
      expect(forbidden, own).toEqual(refused)
      expect(forbidden.length, own).toBeGreaterThan(0)
    }
    expect(redLinesOf(geneva, chair, 'nobody')).toEqual([])
  })

  it('the clauses on the table: those that some text of the statement changes', () => {
    for (const line of ['1 -------', '2 c-c----', '3 cbc----', '5 c-cb-c-', '6 c-cb-c-', '8 -bcb---']) {
      for (const { game } of games) {
        const at = `${line} trust=1 temper=1 face=1/1 line=0`
        const ctx = contextAt(game, positionOf(at))
        const movable = CLAUSES.filter((_, clause) => ctx.clause1.subarray(0, ctx.count).includes(clause))
        const told = clausesOnTable(geneva, viewOf(summitAt(game, at))).map(({ id }) => id)
        expect(told, line).toEqual(movable)
      }
    }
  })

  it('the groups that its words to the press would win, before any news', () => {
    for (const { game } of games) {
      for (const face of ['0/2', '1/1', '2/0', '0/0', '2/2']) {
        const summit = summitAt(game, `press-treaty cbcbccc trust=2 temper=1 face=${face} line=1`)
        for (const words of ['joint', 'credit', 'claim'] as const) {
          const home = viewOf(playLines(summit, [words])).end?.home
          const won = SEATS.map((seat) => home?.[seat].filter((group) => group.won).length)
          expect(Object.values(wonAfterPress(viewOf(summit), words)), `${words} ${face}`).toEqual(won)
        }
      }
    }
  })
})
