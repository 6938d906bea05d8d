import { ACTS, actAt } from '../rules/acts.ts'
import { newContext } from '../rules/context.ts'
import { fillContext } from '../rules/fill.ts'
import { compile, type Game } from '../rules/game.ts'
import { type Text, textAt } from '../rules/move.ts'
import { GAUGES, moodOf } from '../rules/position.ts'
import { type Reading, readingsLeft } from '../rules/readings.ts'
import type { Summit } from '../rules/summit.ts'

/** A proposal that their own mandate would not have made: it kept up the mandate they let be seen. */
export interface Show {
  readonly statement: number
  readonly text: Text
  /** What they would have proposed by their own mandate; null for nothing. */
  readonly honest: Text | null
}

/** What the other side kept to itself, and how far the chair had found it out. */
export interface Kept {
  /** Number of the decision after which one mandate was left among the readings; null where more were left at the end. */
  readonly mandateAt: number | null
  readonly temperamentAt: number | null
  /** Each proposal made for show once, at the statement where it first stood. */
  readonly shows: readonly Show[]
}

function proposalAt(game: Game, { position }: Summit): { place: number; text: Text | null } {
  const ctx = fillContext(game, newContext(), (position / GAUGES) | 0)
  const index = ACTS[actAt(ctx.place)].texts === null ? -1 : (ctx.proposals[moodOf(position % GAUGES)] as number)
  return { place: ctx.place, text: index < 0 ? null : textAt(ctx, index) }
}

/** What was kept, from the summit as it stood before each decision and at its end (`standsOf`). */
export function keptIn(stands: readonly Summit[]): Kept {
  const firstWithOne = (kind: keyof Reading): number | null => {
    const index = stands.findIndex(({ open }) => new Set(readingsLeft(open).map((reading) => reading[kind])).size === 1)
    return index < 1 ? null : index
  }
  const told = new Set<string>()
  const shows = stands.flatMap((stand): Show[] => {
    const { game, outcome } = stand
    if (outcome !== null) return []
    const { place, text } = proposalAt(game, stand)
    const plain = compile(game.scenario, { ...game.world, posture: game.world.mandates[game.other] })
    const honest = proposalAt(plain, stand).text
    const key = JSON.stringify(text)
    if (text === null || key === JSON.stringify(honest) || told.has(key)) return []
    told.add(key)
    return [{ statement: place, text, honest }]
  })
  return { mandateAt: firstWithOne('mandate'), temperamentAt: firstWithOne('temperament'), shows }
}
