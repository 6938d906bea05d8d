import { afterSuspension } from '../rules/endings.ts'
import { type Game, sumOver } from '../rules/game.ts'
import { OUTCOMES, outcomeOf, outcomeWorth } from '../rules/outcomes.ts'
import { DRAFTS, draftOfGroup, PRESS } from '../rules/position.ts'
import { wordOf } from './bytes.ts'
import type { Reached } from './reached.ts'

/** The two measures of an ending: its worth to the chair, and to both seats together. */
export const MEASURES = ['own', 'joint'] as const
export type Measure = (typeof MEASURES)[number]

/** Worths go into bytes of which four are compared at once: 1 to 127; 0 stands for nothing known. */
const MOST = 127

/** How worths stand in bytes. */
export interface Scale {
  readonly game: Game
  /** What a byte of 1 stands for. */
  readonly lowest: { readonly [measure in Measure]: number }
  /** A summit suspended with a draft, by trust, as four bytes: 0 where not yet asked. */
  readonly suspended: { readonly [measure in Measure]: Int32Array }
}

/** What an outcome is worth with a draft, by one measure. */
export function worthOf(game: Game, measure: Measure, outcome: number, draft: number): number {
  const hasShare = 'share' in outcomeOf(outcome)
  const worth = (seat: 0 | 1) =>
    outcomeWorth(outcome, hasShare ? sumOver(game.worths[seat], draft) : 0, game.scenario.fallback)
  return measure === 'own' ? worth(game.chair) : worth(0) + worth(1)
}

/** The lowest worth that any ending can have with the drafts signed on a walk. Refuses worths more than 126 apart. */
function lowestWorth(game: Game, measure: Measure, reached: Reached): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const note = (draft: number) => {
    for (let index = 0; index < OUTCOMES.length; index++) {
      const worth = worthOf(game, measure, -1 - index, draft)
      low = Math.min(low, worth)
      high = Math.max(high, worth)
    }
  }
  note(0)
  const seats: readonly (0 | 1)[] = measure === 'own' ? [game.chair] : [0, 1]
  const seen = new Uint8Array(DRAFTS)
  const noted = new Set<string>()
  for (const { count, groups } of reached.slice(PRESS)) {
    for (let slot = 0; slot < count; slot++) {
      const draft = draftOfGroup(groups[slot] as number)
      if (seen[draft] === 1) continue
      seen[draft] = 1
      const worths = seats.map((seat) => sumOver(game.worths[seat], draft)).join()
      if (!noted.has(worths)) note(draft)
      noted.add(worths)
    }
  }
  if (high - low >= MOST) throw new RangeError(`${measure} worths from ${low} to ${high} do not fit into bytes`)
  return low
}

/** The scale for everything that a walk reached. */
export const scaleOf = (game: Game, reached: Reached): Scale => ({
  game,
  lowest: { own: lowestWorth(game, 'own', reached), joint: lowestWorth(game, 'joint', reached) },
  suspended: { own: new Int32Array(DRAFTS), joint: new Int32Array(DRAFTS) },
})

/** The byte of an outcome with a draft. */
export const byteOf = ({ game, lowest }: Scale, measure: Measure, outcome: number, draft: number): number =>
  worthOf(game, measure, outcome, draft) - lowest[measure] + 1

/** The worth a byte stands for. */
export const worthAt = ({ lowest }: Scale, measure: Measure, byte: number): number => byte - 1 + lowest[measure]

/** The bytes of a summit suspended with a draft, one for every trust, as one word. */
export function suspendedWord(scale: Scale, measure: Measure, draft: number): number {
  const known = scale.suspended[measure][draft] as number
  if (known !== 0) return known
  const { event } = scale.game.world
  const made = wordOf((trust) => byteOf(scale, measure, afterSuspension(draft, trust, event), draft))
  scale.suspended[measure][draft] = made
  return made
}
