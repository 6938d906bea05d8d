import { newContext } from './context.ts'
import { afterSignature } from './endings.ts'
import { type Game, sumOver } from './game.ts'
import { type OutcomeId, outcomeOf } from './outcomes.ts'
import { DRAFTS } from './position.ts'
import type { Pair } from './scenario.ts'
import { groupsWon, homeSupport } from './votes.ts'

/**
 * Whether a draft holds no red line of either seat, of its country or its mandate (rule book, section 5). That three
 * clauses must be settled before a signature is not asked, so the empty draft passes.
 */
export const isSignable = (game: Game, draft: number): boolean =>
  sumOver(game.redLines[0], draft) === 0 && sumOver(game.redLines[1], draft) === 0

/** 1 for every draft that is signable, by packed number. */
export function signable(game: Game): Uint8Array {
  return new Uint8Array(DRAFTS).map((_, draft) => (isSignable(game, draft) ? 1 : 0))
}

/** What counts at home beside the text. */
export interface AtHome {
  /** Face of Russia and of the United States after the press conference; 1 is even and adds nothing. */
  readonly face: Pair<number>
  /** The chair's public line: 0 none, 1, 2. */
  readonly line: number
}

/** Treaties that both capitals ratify. */
const RATIFIED: readonly OutcomeId[] = ['treaty', 'foreigners-only', 'neutral-trial']

/**
 * 1 for every signable draft that both capitals would ratify as a treaty, by packed number: two groups won in each, and
 * nothing in it that the courts strike down or the Senate shelves (rule book, sections 9 and 10). Assumed unless told
 * otherwise: both faces even, no public line. The news before the votes is the world's own. `drafts` are the signable
 * ones, where they are known already.
 */
export function ratifiable(
  game: Game,
  { face, line }: AtHome = { face: [1, 1], line: 0 },
  drafts = signable(game),
): Uint8Array {
  const ctx = newContext()
  ctx.line = line
  return drafts.map((possible, draft) => {
    if (possible === 0) return 0
    ctx.draft = draft
    homeSupport(game, ctx)
    const [russia, usa] = [groupsWon(game, ctx, 0, face[0]), groupsWon(game, ctx, 1, face[1])]
    // Trust decides only how a treaty fails.
    return RATIFIED.includes(outcomeOf(afterSignature('treaty', draft, russia, usa, 0)).id) ? 1 : 0
  })
}
