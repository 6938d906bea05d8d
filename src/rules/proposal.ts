import { actAt } from './acts.ts'
import type { Context } from './context.ts'
import { isWilling } from './gain.ts'
import { type Game, OPTION_ROW } from './game.ts'
import { LAST_STATEMENT } from './position.ts'

/** Weights of a proposal's score (rule book, section 7). */
const THEIRS = 300
const OURS = 35
const OURS_LATER = 35
const OURS_BY_TRUST = 8

/** A single change as a proposal: whether they could put it forward, and what it moves by posture and for the chair. */
export interface Offer {
  able: boolean
  theirs: number
  ours: number
}

/** Fills the offer that one change of a clause makes; `gain` is its gain for them. */
export function fillOffer(game: Game, offer: Offer, clause: number, from: number, to: number, gain: number): void {
  const entry = clause * OPTION_ROW + to
  const before = clause * OPTION_ROW + from
  offer.able =
    game.redLines[game.other][entry] !== 1 &&
    game.publicRedLines[game.chair][entry] !== 1 &&
    game.better[entry] === 0 &&
    gain >= game.scenario.thresholds.proposalGain
  offer.theirs = (game.postureWorths[entry] as number) - (game.postureWorths[before] as number)
  offer.ours = (game.chairWorths[entry] as number) - (game.chairWorths[before] as number)
}

/** Their worth and credit change alike where a settled clause is amended. */
function wouldStillSign(game: Game, ctx: Context, mood: number, gain: number): boolean {
  return isWilling(game, mood, ctx.theirWorth + gain, ctx.credit + gain)
}

/** Best score by temper, kept between calls so that the walk allocates nothing. */
const best = new Int32Array(4)

/**
 * The standing proposal for every mood: of the texts they could put forward (`ctx.offers`), the one with the highest
 * score above 0; the first of equals in the order of the context. In the final session only a text after which they
 * would sign.
 */
export function propose(game: Game, ctx: Context): void {
  const final = actAt(ctx.place) === 'final'
  const later = Math.floor((OURS_LATER * (ctx.place - 1)) / (LAST_STATEMENT - 1))
  ctx.proposals.fill(-1)
  for (let trust = 0; trust < 4; trust++) {
    const ours = OURS + later + OURS_BY_TRUST * trust
    best.fill(0)
    for (let k = 0; k < ctx.offerCount; k++) {
      const text = ctx.offers[k] as number
      const score = THEIRS * (ctx.theirOffer[k] as number) + ours * (ctx.ownOffer[k] as number)
      for (let temper = 0; temper < 4; temper++) {
        if (score <= (best[temper] as number)) continue
        const mood = trust + 4 * temper
        // only a signature depends on temper
        if (final && !wouldStillSign(game, ctx, mood, ctx.gain[text] as number)) continue
        best[temper] = score
        ctx.proposals[mood] = text
      }
    }
  }
}
