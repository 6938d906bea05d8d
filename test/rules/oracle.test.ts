import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { geneva2 } from '../../src/content/geneva-2.ts'
import { compile, type Game, sumOver } from '../../src/rules/game.ts'
import { moveAt } from '../../src/rules/move.ts'
import { formatMove, formatPosition } from '../../src/rules/notation.ts'
import { outcomeOf, outcomeWorth } from '../../src/rules/outcomes.ts'
import {
  ARRIVAL,
  formAt,
  GAUGES,
  LAST_STATEMENT,
  type Position,
  PRESS,
  packGauges,
  packPosition,
  RECESS,
  readPosition,
  START,
} from '../../src/rules/position.ts'
import { legalCodes } from '../../src/rules/refusal.ts'
import { CLAUSES, type ClauseId, OPTIONS, type OptionId, SEATS } from '../../src/rules/scenario.ts'
import { successor } from '../../src/rules/successor.ts'
import { anyWorld, type Chance, chanceOf } from './chance.ts'
import type { PlainState, PlainWorld } from './plain-rules.ts'
import { type PlainEnd, plainMoves } from './plain-summit.ts'
import { contextAt } from './scene.ts'

/** Both versions of the rules, in turn. */
const VERSIONS = [geneva, geneva2] as const
const versionOf = (round: number) => VERSIONS[round % VERSIONS.length] ?? geneva

const nameOf = (list: readonly { readonly id: string }[], index: number) => list[index]?.id ?? ''

function plainWorld({ world, scenario }: Game): PlainWorld {
  const theirs = world.chair === 0 ? 'usa' : 'russia'
  return {
    chair: world.chair === 0 ? 'russia' : 'usa',
    mandate: {
      russia: nameOf(geneva.mandates.russia, world.mandates[0]),
      usa: nameOf(geneva.mandates.usa, world.mandates[1]),
    },
    temperament: nameOf(geneva.temperaments, world.temperament),
    posture: nameOf(geneva.mandates[theirs], world.posture),
    event: world.event,
    leak: world.leak,
    votes: world.votes,
    cools: scenario.rulesVersion === 1 ? 0 : 2,
    silence: scenario.rulesVersion === 1 ? 0 : 1,
  }
}

function plainState(position: Position): PlainState {
  const { place, draft, trust, temper, face, line } = readPosition(position)
  const where = place === ARRIVAL ? 'arrival' : place === RECESS ? 'recess' : place >= PRESS ? 'press' : place
  return { where, form: formAt(place), draft, trust, temper, face, line }
}

const endLine = ({ ending, worth }: PlainEnd) => `ending ${ending}, worth ${worth.russia} / ${worth.usa}`
const stateLine = ({ where, form, draft, trust, temper, face, line }: PlainState) => {
  const letters = CLAUSES.map((clause) => draft[clause] ?? '-').join('')
  const place = where === 'press' ? `press-${form}` : where
  return `${place} ${letters} trust=${trust} temper=${temper} face=${face.russia}/${face.usa} line=${line}`
}

/** What the real rules say of a position: every legal move and what it leads to, as lines. */
function realMoves(game: Game, position: Position): { line: string; to: number }[] {
  const ctx = contextAt(game, position)
  const gauges = position % GAUGES
  return legalCodes(game, ctx, gauges).map((code) => {
    const to = successor(game, ctx, gauges, code)
    const worth = (seat: 0 | 1) => outcomeWorth(to, sumOver(game.worths[seat], ctx.draft), geneva.fallback)
    const after = to >= 0 ? formatPosition(to) : `ending ${outcomeOf(to).ending}, worth ${worth(0)} / ${worth(1)}`
    return { line: `${formatMove(moveAt(ctx, code))} -> ${after}`, to }
  })
}

function plainLines(world: PlainWorld, position: Position): string[] {
  return [...plainMoves(world, plainState(position))].map(
    ([move, to]) => `${move} -> ${'ending' in to ? endLine(to) : stateLine(to)}`,
  )
}

/** Compares one position; gives the number of moves, and where they lead. */
function compare(game: Game, position: Position): number[] {
  const real = realMoves(game, position)
  const lines = real.map(({ line }) => line).sort()
  const plain = plainLines(plainWorld(game), position).sort()
  if (lines.join('\n') !== plain.join('\n')) {
    const where = `${formatPosition(position)} in ${JSON.stringify(plainWorld(game))}`
    expect(lines, where).toEqual(plain)
  }
  return real.map(({ to }) => to)
}

const anyDraft = (chance: Chance, settled: number) => {
  const draft = {} as { [clause in ClauseId]: OptionId | null }
  for (const clause of CLAUSES) draft[clause] = chance.below(100) < settled ? chance.pick(OPTIONS) : null
  return draft
}

/** Any position of a place, reachable or not; at the arrival nobody has pledged anything yet. */
const anyPosition = (chance: Chance, place: number): Position =>
  packPosition({
    place,
    draft: anyDraft(chance, chance.pick([10, 30, 60, 90])),
    trust: chance.below(4),
    temper: chance.below(4),
    face: { russia: chance.below(3), usa: chance.below(3) },
    line: place === ARRIVAL ? 0 : chance.below(3),
  })

/** One game: a kind of move by lot, then a move of the kind, leaving the table only now and then. */
function playOnce(chance: Chance, game: Game): { positions: number; moves: number } {
  let position = START
  let positions = 0
  let moves = 0
  while (position >= 0) {
    const tos = compare(game, position)
    positions++
    moves += tos.length
    const goOn = tos.filter((to) => to >= 0)
    const distinct = [...new Set(goOn.length > 0 && chance.below(20) > 0 ? goOn : tos)]
    position = chance.pick(distinct)
  }
  return { positions, moves }
}

describe('the rules against a plain reading of the rule book', () => {
  for (const chair of [0, 1] as const) {
    it(`${SEATS[chair]}: any position at any place, in any world`, { timeout: 120_000 }, () => {
      const chance = chanceOf(2021 + chair)
      const places = [
        ARRIVAL,
        ...Array.from({ length: LAST_STATEMENT }, (_, i) => i + 1),
        RECESS,
        PRESS,
        PRESS + 1,
        PRESS + 2,
      ]
      let moves = 0
      for (let round = 0; round < 4000; round++) {
        const game = compile(versionOf(round), anyWorld(chance, chair))
        moves += compare(game, anyPosition(chance, chance.pick(places))).length
      }
      expect(moves).toBeGreaterThan(150_000)
    })

    it(`${SEATS[chair]}: every position of 250 games from the arrival`, { timeout: 120_000 }, () => {
      const chance = chanceOf(613 + chair)
      let positions = 0
      let moves = 0
      for (let round = 0; round < 250; round++) {
        const played = playOnce(chance, compile(versionOf(round), anyWorld(chance, chair)))
        positions += played.positions
        moves += played.moves
      }
      expect(positions).toBeGreaterThan(1_500)
      expect(moves).toBeGreaterThan(100_000)
    })

    it(`${SEATS[chair]}: every press conference of 400 drafts that can be signed`, () => {
      const chance = chanceOf(1815 + chair)
      for (let round = 0; round < 400; round++) {
        const game = compile(versionOf(round), anyWorld(chance, chair))
        const place = PRESS + chance.below(3)
        const base = anyPosition(chance, place)
        for (let faces = 0; faces < 9; faces++) {
          const gauges = packGauges(chance.below(4), 1, faces % 3, (faces / 3) | 0)
          compare(game, base - (base % GAUGES) + gauges)
        }
      }
    })
  }
})
