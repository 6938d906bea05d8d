import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { afterSuspension } from '../../src/rules/endings.ts'
import { compile, type Game } from '../../src/rules/game.ts'
import { addImage, endBit, type RowSets, rowSets, SET_WORDS, sizeOf } from '../../src/rules/gauge-sets.ts'
import { ILLEGAL } from '../../src/rules/gauges.ts'
import { formatPosition } from '../../src/rules/notation.ts'
import { DRAFTS, GAUGES, groupOf, type Position, trustOf } from '../../src/rules/position.ts'
import { legalCodes } from '../../src/rules/refusal.ts'
import { fillSteps, levelsOf, newSteps } from '../../src/rules/steps.ts'
import { successor } from '../../src/rules/successor.ts'
import { anyWorld, chanceOf } from './chance.ts'
import { contextAt } from './scene.ts'

const setOf = (members: readonly number[]) => {
  const set = new Int32Array(SET_WORDS)
  for (const gauges of members) set[gauges >> 5] = (set[gauges >> 5] ?? 0) | (1 << (gauges & 31))
  return set
}
const membersOf = (set: Int32Array) =>
  Array.from({ length: GAUGES }, (_, gauges) => gauges).filter((g) => ((set[g >> 5] ?? 0) >>> (g & 31)) & 1)
const ascending = (a: number, b: number) => a - b

/** Where a position leads and how many moves it has, told by its statement's steps. */
function bySteps(game: Game, rows: RowSets, position: Position) {
  const levels = levelsOf(game)
  const steps = fillSteps(levels, contextAt(game, position), newSteps())
  const alone = setOf([position % GAUGES])
  const goals = new Set<number>()
  let ends = steps.ends
  let moves = steps.always
  const follow = (moods: number, row: number, goal: number, counted: number) => {
    const image = new Int32Array(SET_WORDS)
    ends |= addImage(rows, row, moods, alone, 0, image, 0)
    for (const gauges of membersOf(image)) {
      if (goal >= 0) goals.add(goal * GAUGES + gauges)
      else ends |= endBit(afterSuspension(-1 - goal, trustOf(gauges), game.world.event))
    }
    const isIn = ((moods >> (position % 16)) & 1) === 1 && game.gauges[row * GAUGES + (position % GAUGES)] !== ILLEGAL
    if (isIn) moves += counted
  }
  for (let i = 0; i < steps.count; i++) {
    follow(levels.moods[steps.level[i] ?? 0] ?? 0, steps.textRow[i] ?? 0, steps.textGoal[i] ?? 0, 0)
  }
  for (let i = 0; i < steps.others; i++) {
    follow(steps.moods[i] ?? 0, steps.row[i] ?? 0, steps.goal[i] ?? 0, steps.moves[i] ?? 0)
  }
  return { goals: [...goals].sort(ascending), ends, moves }
}

/** The same, told move by move. */
function byMoves(game: Game, position: Position) {
  const ctx = contextAt(game, position)
  const after = legalCodes(game, ctx, position % GAUGES).map((code) => successor(game, ctx, position % GAUGES, code))
  return {
    goals: [...new Set(after.filter((to) => to >= 0))].sort(ascending),
    ends: after.filter((to) => to < 0).reduce((ends, to) => ends | endBit(to), 0),
    moves: after.length,
  }
}

describe('the steps of a statement', () => {
  it('lead where its moves lead, and count as many', () => {
    const chance = chanceOf(12)
    for (let world = 0; world < 16; world++) {
      const game = compile(geneva, anyWorld(chance, chance.pick([0, 1])))
      const rows = rowSets(game.gauges)
      for (let i = 0; i < 25; i++) {
        const group = groupOf(1 + chance.below(8), chance.below(DRAFTS), chance.below(3))
        const position = group * GAUGES + chance.below(GAUGES)
        expect(bySteps(game, rows, position), formatPosition(position)).toEqual(byMoves(game, position))
      }
    }
  })
})

describe('a set of gauges', () => {
  it('goes by a row where each of its members goes', () => {
    const chance = chanceOf(5)
    const worlds = Array.from({ length: 6 }, () => compile(geneva, anyWorld(chance, chance.pick([0, 1]))))
    const all = worlds.map(({ gauges }) => ({ gauges, rows: rowSets(gauges) }))
    for (let i = 0; i < 300; i++) {
      const { gauges, rows } = chance.pick(all)
      const row = chance.below(gauges.length / GAUGES)
      const moods = chance.below(1 << 16)
      const members = Array.from({ length: chance.below(GAUGES) }, () => chance.below(GAUGES))
      const image = new Int32Array(SET_WORDS)
      const ends = addImage(rows, row, moods, setOf(members), 0, image, 0)
      const after = members
        .filter((g) => (moods >> (g % 16)) & 1)
        .map((g) => gauges[row * GAUGES + g] ?? ILLEGAL)
        .filter((to) => to !== ILLEGAL)
      expect(membersOf(image)).toEqual([...new Set(after.filter((to) => to >= 0))].sort(ascending))
      expect(ends).toBe(after.filter((to) => to < 0).reduce((sum, to) => sum | endBit(to), 0))
      expect(setOf(members).reduce((sum, word) => sum + sizeOf(word), 0)).toBe(new Set(members).size)
    }
  })
})
