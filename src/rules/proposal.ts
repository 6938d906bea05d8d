import { actAt } from './acts.ts'
import type { Context } from './context.ts'
import { gainOf, isWilling } from './gain.ts'
import { type Game, OPTION_ROW } from './game.ts'
import { LAST_STATEMENT, optionIn } from './position.ts'
import { CLAUSES } from './scenario.ts'

/** Weights of a proposal's score (rule book, section 7). */
const THEIRS = 300
const OURS = 35
const OURS_LATER = 35
const OURS_BY_TRUST = 8

/** Their sums for one option of a clause, kept between calls so that the walk allocates nothing. */
const posture = new Int32Array(CLAUSES.length * OPTION_ROW)
const chair = new Int32Array(CLAUSES.length * OPTION_ROW)
const able = new Uint8Array(CLAUSES.length * OPTION_ROW)
const score = new Int32Array(256)

/** Which single changes they could propose, and what each moves. */
function weighChanges(game: Game, ctx: Context): void {
  for (let clause = 0; clause < CLAUSES.length; clause++) {
    const from = optionIn(ctx.draft, clause)
    for (let option = 1; option < OPTION_ROW; option++) {
      const entry = clause * OPTION_ROW + option
      const before = clause * OPTION_ROW + from
      posture[entry] = (game.postureWorths[entry] as number) - (game.postureWorths[before] as number)
      chair[entry] = (game.chairWorths[entry] as number) - (game.chairWorths[before] as number)
      able[entry] =
        game.redLines[game.other][entry] !== 1 &&
        game.publicRedLines[game.chair][entry] !== 1 &&
        game.better[entry] === 0 &&
        gainOf(game, ctx.place, ctx.line, clause, from, option) >= game.scenario.thresholds.proposalGain
          ? 1
          : 0
    }
  }
}

const first = (ctx: Context, text: number) => (ctx.clause1[text] as number) * OPTION_ROW + (ctx.option1[text] as number)
const second = (ctx: Context, text: number) =>
  (ctx.clause2[text] as number) * OPTION_ROW + (ctx.option2[text] as number)

/** Their worth and credit change alike where a settled clause is amended. */
function wouldStillSign(game: Game, ctx: Context, mood: number, gain: number): boolean {
  return isWilling(game, mood, ctx.theirWorth + gain, ctx.credit + gain)
}

/**
 * The standing proposal for every mood: of the texts they could put forward, the one with the highest score above 0;
 * the first of equals in the order of the context. In the final session only a text after which they would sign.
 */
export function propose(game: Game, ctx: Context): void {
  weighChanges(game, ctx)
  const final = actAt(ctx.place) === 'final'
  const later = Math.floor((OURS_LATER * (ctx.place - 1)) / (LAST_STATEMENT - 1))
  ctx.proposals.fill(-1)
  for (let trust = 0; trust < 4; trust++) {
    const ours = OURS + later + OURS_BY_TRUST * trust
    for (let text = 0; text < ctx.count; text++) {
      const one = first(ctx, text)
      const two = (ctx.clause2[text] as number) < 0 ? 0 : second(ctx, text)
      const free = able[one] === 1 && (two === 0 || able[two] === 1)
      score[text] = free
        ? THEIRS * ((posture[one] as number) + (posture[two] as number)) +
          ours * ((chair[one] as number) + (chair[two] as number))
        : 0
    }
    for (let temper = 0; temper < 4; temper++) {
      const mood = trust + 4 * temper
      if (!final && temper > 0) {
        ctx.proposals[mood] = ctx.proposals[trust] as number // only a signature depends on temper
        continue
      }
      let best = 0
      for (let text = 0; text < ctx.count; text++) {
        if ((score[text] as number) <= best) continue
        if (final && !wouldStillSign(game, ctx, mood, ctx.gain[text] as number)) continue
        best = score[text] as number
        ctx.proposals[mood] = text
      }
    }
  }
}
