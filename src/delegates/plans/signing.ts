import { actAt } from '../../rules/acts.ts'
import { CODE } from '../../rules/codes.ts'
import { sumOver } from '../../rules/game.ts'
import { outcomeWorth } from '../../rules/outcomes.ts'
import { LAST_STATEMENT } from '../../rules/position.ts'
import { FORMS } from '../../rules/scenario.ts'
import { successor } from '../../rules/successor.ts'
import { isLegal, type Stand, standAt } from './stand.ts'

const WORDS = [CODE.JOINT, CODE.CREDIT, CODE.CLAIM] as const

interface Choice {
  readonly code: number
  /** Own worth of the ending it leads to. */
  readonly worth: number
}

/** The first choice with the greatest own worth, or null. */
const greatest = (choices: readonly Choice[]): Choice | null =>
  choices.reduce<Choice | null>((best, choice) => (best === null || choice.worth > best.worth ? choice : best), null)

/** The words to the press that bring most own worth, at a press conference; joint words where it makes no difference. */
export function bestWords({ game, ctx, gauges }: Stand): Choice {
  const own = sumOver(game.worths[game.chair], ctx.draft)
  const best = greatest(
    WORDS.map((code) => ({
      code,
      worth: outcomeWorth(successor(game, ctx, gauges, code), own, game.scenario.fallback),
    })),
  )
  if (best === null) throw new Error('no words to the press')
  return best
}

/**
 * The signature that brings most own worth, the best words to the press after it: the first form of equals. Null where they
 * would not sign, or where none is worth more than the fallback. It counts the votes of both capitals, which are public, and
 * knows the news before them, which is not: a plan is judged by its way at the table, not by its luck with the news.
 */
function signatureWorthwhile(stand: Stand): number | null {
  const { game, ctx, gauges } = stand
  const forms = FORMS.map((_, form) => CODE.SIGN + form).filter((code) => isLegal(stand, code))
  const best = greatest(
    forms.map((code) => ({ code, worth: bestWords(standAt(game, successor(game, ctx, gauges, code))).worth })),
  )
  return best !== null && best.worth > game.scenario.fallback ? best.code : null
}

/** A signature that is worth more than the fallback, in the final session; null elsewhere, or where there is none. */
export const signatureAt = (stand: Stand): number | null =>
  actAt(stand.ctx.place) === 'final' ? signatureWorthwhile(stand) : null

/** At the last statement whoever can sign does so, before anything else. */
export const lastSignature = (stand: Stand): number | null =>
  stand.ctx.place === LAST_STATEMENT ? signatureAt(stand) : null
