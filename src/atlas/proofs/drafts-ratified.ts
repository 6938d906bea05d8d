import { FEWEST_SETTLED } from '../../rules/context.ts'
import { compile, type Game, sumOver } from '../../rules/game.ts'
import { CLAUSE_UNIT, DRAFTS, optionIn } from '../../rules/position.ts'
import { ratifiable } from '../../rules/possible.ts'
import { CLAUSES, type Scenario } from '../../rules/scenario.ts'

/** The drafts of one pair of mandates. */
export interface DraftFigures {
  /** Ids of the mandates. */
  readonly russia: string
  readonly usa: string
  /** How many drafts can stand that both capitals ratify as a treaty. */
  readonly ratified: number
  /** The greatest joint worth of these over both fallbacks; null where there is none. And what all `c` has over them. */
  readonly best: number | null
  readonly allMiddle: number
}

/** The option `c` of every clause. */
const MIDDLE = 3
const ALL_MIDDLE = CLAUSES.reduce((sum, _, clause) => sum + MIDDLE * (CLAUSE_UNIT[clause] as number), 0)

const settledIn = (draft: number): number => CLAUSES.filter((_, clause) => optionIn(draft, clause) !== 0).length

/** Whether a draft could be signed as far as its clauses go: enough are settled, none to an option that another beats. */
const canStand = (game: Game, draft: number): boolean =>
  settledIn(draft) >= FEWEST_SETTLED && sumOver(game.better, draft) === 0

/**
 * For every pair of mandates the drafts that both capitals ratify as a treaty (rule book, section 11): no red line of either
 * seat in them, nothing that another option beats, three clauses settled, both faces even, no public line, no news before the
 * votes. Who would agree to them at the table is not asked.
 */
export function draftFigures(scenario: Scenario): DraftFigures[] {
  return scenario.mandates.russia.flatMap((russia, r) =>
    scenario.mandates.usa.map((usa, u): DraftFigures => {
      const world = { chair: 0, mandates: [r, u], temperament: 0, posture: 0, event: 0, leak: false, votes: 0 } as const
      const game = compile(scenario, world)
      const over = (draft: number) =>
        sumOver(game.worths[0], draft) + sumOver(game.worths[1], draft) - 2 * scenario.fallback
      const yes = ratifiable(game)
      let [ratified, best] = [0, Number.NEGATIVE_INFINITY]
      for (let draft = 0; draft < DRAFTS; draft++) {
        if (yes[draft] !== 1 || !canStand(game, draft)) continue
        ratified++
        best = Math.max(best, over(draft))
      }
      return {
        russia: russia.id,
        usa: usa.id,
        ratified,
        best: ratified === 0 ? null : best,
        allMiddle: over(ALL_MIDDLE),
      }
    }),
  )
}

/**
 * By how many per cent the best joint package beats all `c`, over the fallbacks; infinite where all `c` is worth no more than
 * the fallbacks and the best package is, minus infinity where there is none.
 */
export function packageBeatsMiddle({ best, allMiddle }: DraftFigures): number {
  if (best === null) return Number.NEGATIVE_INFINITY
  if (allMiddle > 0) return (100 * (best - allMiddle)) / allMiddle
  return best > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
}
