import { describe, expect, it } from 'vitest'
import { bestWorth } from '../../src/atlas/best.ts'
import { toTheEnd } from '../../src/atlas/step-by-step.ts'
import { surveying } from '../../src/atlas/survey.ts'
import { sweep } from '../../src/atlas/sweep.ts'
import type { Move } from '../../src/rules/move.ts'
import { formatMove } from '../../src/rules/notation.ts'
import type { Summit } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { playLines } from '../rules/scene.ts'

const { chair, summit } = randomGame({ seed: 21 }, 1, 4)
const { game, decisions } = summit

const surveyed = (from: number) => toTheEnd(surveying(game, from))

const played = (from: Summit, line: readonly Move[]): Summit => playLines(from, line.map(formatMove))

describe('a survey of what is within reach', { timeout: 300_000 }, () => {
  const values = sweep(game, { values: true }).values
  const late = decisions.slice(-4)

  it('finds from any position the best worth that a sweep from the start finds there', () => {
    if (values === null) throw new Error('values were asked for')
    for (const { position } of late) {
      const { best } = surveyed(position)
      for (const measure of ['own', 'joint'] as const) {
        expect(best[measure].worth).toBe(bestWorth(values, measure, position))
      }
    }
  })

  it('gives lines that lead from there to each ending in par moves, and to the best worth', () => {
    for (const { position } of late) {
      const { endings, best } = surveyed(position)
      const from: Summit = { ...summit, position, outcome: null, decisions: [] }
      for (const { ending, par, line } of endings) {
        expect(line).toHaveLength(par)
        expect(viewOf(played(from, line)).end?.ending).toBe(ending)
      }
      expect(viewOf(played(from, best.own.line)).end?.worth[chair === 0 ? 'russia' : 'usa']).toBe(best.own.worth)
    }
  })

  it('keeps within reach the ending that was come to, by no more moves than were made', () => {
    const end = viewOf(summit).end?.ending
    for (const [index, { position }] of late.entries()) {
      const within = surveyed(position).endings.find(({ ending }) => ending === end)
      expect(within?.par).toBeLessThanOrEqual(late.length - index)
    }
  })
})
