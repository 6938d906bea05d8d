/** What the count test asks of one world; bundled before it runs (see bundled.ts). */
import { type Walk, walk } from '../../src/atlas/walk.ts'
import { newContext } from '../../src/rules/context.ts'
import { fillContext } from '../../src/rules/fill.ts'
import { type Game, sumOver } from '../../src/rules/game.ts'
import { outcomeOf, outcomeWorth } from '../../src/rules/outcomes.ts'
import { draftOfGroup, GAUGES, groupOf, PRESS } from '../../src/rules/position.ts'
import { successor } from '../../src/rules/successor.ts'
import { gameNamed, type Named } from './scene.ts'

export interface Counts {
  /** Distinct positions by depth, and the legal moves from them. */
  readonly byDepth: readonly (readonly [positions: number, moves: number])[]
  /** Fewest moves to an ending, by its number. */
  readonly par: { readonly [ending: number]: number }
  readonly bestOwn: number
  readonly bestJoint: number
}

function parByEnding(walked: Walk): { [ending: number]: number } {
  const par: { [ending: number]: number } = {}
  for (const [code, { par: least }] of walked.ends) {
    const { ending } = outcomeOf(code)
    par[ending] = Math.min(par[ending] ?? least, least)
  }
  return par
}

/** The greatest worth in reach: endings that keep a share of a draft lie behind the press conference, the rest are flat. */
function bestWorths(game: Game, walked: Walk): { own: number; joint: number } {
  const ctx = newContext()
  const { fallback } = game.scenario
  const firstPress = groupOf(PRESS, 0, 0) * GAUGES
  let own = Number.NEGATIVE_INFINITY
  let joint = Number.NEGATIVE_INFINITY
  let group = -1
  const end = (code: number, draft: number) => {
    const worths = [0, 1].map((seat) => outcomeWorth(code, sumOver(game.worths[seat as 0 | 1], draft), fallback))
    own = Math.max(own, worths[game.chair] ?? own)
    joint = Math.max(joint, (worths[0] ?? 0) + (worths[1] ?? 0))
  }
  for (const [code] of walked.ends) if (!('share' in outcomeOf(code))) end(code, 0)
  for (const frontier of walked.frontiers) {
    for (const position of frontier) {
      if (position < firstPress) continue
      const its = (position / GAUGES) | 0
      if (its !== group) {
        group = its
        fillContext(game, ctx, group)
      }
      for (const code of ctx.codes.subarray(0, ctx.codeCount)) {
        end(successor(game, ctx, position - group * GAUGES, code), draftOfGroup(group))
      }
    }
  }
  return { own, joint }
}

/** Walks a world whole and counts it. */
export function count(world: Named): Counts {
  const game = gameNamed(world)
  const walked = walk(game)
  const { own, joint } = bestWorths(game, walked)
  return {
    byDepth: walked.byDepth.map(({ positions, moves }) => [positions, moves]),
    par: parByEnding(walked),
    bestOwn: own,
    bestJoint: joint,
  }
}
