import { ACTS, actAt } from '../rules/acts.ts'
import { sumOver } from '../rules/game.ts'
import type { Worth } from '../rules/medal.ts'
import type { Move, Text } from '../rules/move.ts'
import { type Ending, outcomeOf } from '../rules/outcomes.ts'
import { draftAt, placeAt } from '../rules/position.ts'
import type { Summit } from '../rules/summit.ts'
import { viewOf } from '../rules/view.ts'
import { foreseenAt, type Share } from './foreseen.ts'
import { lostBetween, type Mark, markOf, type Reach } from './marks.ts'

/** What is known of a position by a sweep of all that lies behind it. */
export interface Surveyed {
  readonly endings: readonly { readonly ending: Ending }[]
  readonly best: { readonly own: { readonly worth: number }; readonly joint: { readonly worth: number } }
  /** Every legal move, where it leads (below 0: an outcome), and the best worth it keeps within reach. */
  readonly next: readonly (Worth & { readonly move: Move; readonly to: number })[]
}

/** A text that they would have taken at a decision and that keeps at least as much within reach as was kept. */
export interface Better extends Worth {
  readonly text: Text
  /** The readings that would have taken it, of those that were left: what the chair could know. */
  readonly forecast: Share
}

/** One decision on the analysis board: what was within reach before and after it, and the mark that follows. */
export interface Judged {
  readonly mark: Mark | null
  readonly before: Reach
  readonly after: Reach
  readonly lost: readonly Ending[]
  /** How the worth of the draft changed, for the chair and for the other seat. */
  readonly gain: { readonly own: number; readonly theirs: number }
  /** Whether a text became draft by agreement; whether a statement went by and left the draft as it was. */
  readonly passed: boolean
  readonly idle: boolean
  /** Whether the summit ended by it. */
  readonly ends: boolean
  /** The text that would have kept most; null where none keeps more than was kept. */
  readonly better: Better | null
}

/** Moves that give the other side something, whatever the draft. */
const GIFTS: readonly Move['do'][] = ['warm', 'bridge', 'credit']

/** What a survey says is within reach. */
const reachOf = ({ endings, best }: Surveyed): Reach => ({
  own: best.own.worth,
  joint: best.joint.worth,
  endings: endings.map(({ ending }) => ending),
})

/** What is within reach of a summit that has ended: its ending alone. */
function reachAtEnd(stand: Summit): Reach | null {
  const { end, chair } = viewOf(stand)
  if (end === null || stand.outcome === null) return null
  const { russia, usa } = end.worth
  return { own: end.worth[chair], joint: russia + usa, endings: [outcomeOf(stand.outcome).ending] }
}

/** The text that they would have taken and that keeps most: own worth first, then joint, then as the rule book orders. */
function betterAt(stand: Summit, { next }: Surveyed, after: Worth): Better | null {
  const draft = draftAt(stand.position)
  let best: (Worth & { readonly text: Text }) | null = null
  for (const { move, to, own, joint } of next) {
    if (move.do !== 'table' || to < 0 || draftAt(to) === draft) continue
    if (own < after.own || joint < after.joint || (own === after.own && joint === after.joint)) continue
    if (best === null || own > best.own || (own === best.own && joint > best.joint)) {
      best = { text: move.text, own, joint }
    }
  }
  if (best === null) return null
  const { board } = foreseenAt(stand, best.text, null)
  return { ...best, forecast: board }
}

/**
 * Judges the decision that led from one stand of a summit to the next. `survey` is of the first; `later` of the second,
 * null where the summit has ended there.
 */
export function judge(stand: Summit, next: Summit, survey: Surveyed, later: Surveyed | null): Judged {
  const made = next.decisions.at(-1)
  const before = reachOf(survey)
  const after = later === null ? reachAtEnd(next) : reachOf(later)
  if (made === undefined || after === null) throw new Error('a decision is judged that was not made, or not surveyed')
  const { game } = stand
  const { move } = made
  const [from, to] = [draftAt(stand.position), draftAt(next.position)]
  const gainOf = (seat: 0 | 1) => sumOver(game.worths[seat], to) - sumOver(game.worths[seat], from)
  const gain = { own: gainOf(game.chair), theirs: gainOf(game.other) }
  const atTable = ACTS[actAt(placeAt(stand.position))].texts !== null
  const passed = (move.do === 'table' || move.do === 'accept') && from !== to
  const spent = atTable && move.do !== 'sign' && move.do !== 'walk'
  const better = atTable ? betterAt(stand, survey, after) : null
  const gift = GIFTS.includes(move.do)
  const mark = markOf({ before, after, gain, passed, gift, spent, better })
  const [lost, idle] = [lostBetween(before, after), spent && !passed]
  return { mark, before, after, lost, gain, passed, idle, ends: next.outcome !== null, better }
}
