import { ACTS, actAt } from '../rules/acts.ts'
import { ANSWER, type Context, newContext } from '../rules/context.ts'
import { fillContext } from '../rules/fill.ts'
import { type Game, sumOver } from '../rules/game.ts'
import { type Text, textAt } from '../rules/move.ts'
import { DRAFT_UNIT, GAUGES, START } from '../rules/position.ts'
import { attempt } from '../rules/refusal.ts'
import { answerTo } from '../rules/successor.ts'
import type { View } from '../rules/view.ts'
import { draftsAfter } from './course.ts'
import type { Point } from './frontier.ts'

/** A text that the other side would have accepted, and what the draft would then have been worth to both seats. */
export interface Chance {
  readonly text: Text
  /** The draft with it, by packed number. */
  readonly draft: number
  readonly worth: Point
}

/** One statement of a match that is over, with what else they would have taken there. */
export interface Moment {
  readonly decision: number
  readonly statement: number
  /** Worth of the draft before it, to Russia and to the United States. */
  readonly before: Point
  /** Worth of the draft after it, to Russia and to the United States. */
  readonly worth: Point
  /** How many of the texts that could be tabled they would have accepted. */
  readonly acceptable: number
  readonly legal: number
  /** Whether the draft could have been signed there instead. */
  readonly signable: boolean
  /** Of those the best for the chair, ties by what it is worth to the other seat; null where there is none. */
  readonly best: Chance | null
  /**
   * Of those the best for both, against what came of the statement: better for both if there is one, else worse for
   * neither; then of the greatest joint worth.
   */
  readonly better: Chance | null
}

const joint = ([russia, usa]: Point): number => russia + usa

const worthOf = (game: Game, draft: number): Point => [sumOver(game.worths[0], draft), sumOver(game.worths[1], draft)]

/** Every text they would have accepted at a position, in the order of the rule book. */
function chancesAt(game: Game, ctx: Context, gauges: number): { chances: Chance[]; legal: number } {
  const chances: Chance[] = []
  let legal = 0
  for (let text = 0; text < ctx.count; text++) {
    if (ctx.legal[text] !== 1) continue
    legal += 1
    if (answerTo(game, ctx, gauges, text) < ANSWER.ACCEPTED) continue
    const draft = ctx.draft + (ctx.delta[text] as number) / DRAFT_UNIT
    chances.push({ text: textAt(ctx, text), draft, worth: worthOf(game, draft) })
  }
  return { chances, legal }
}

/** The first chance that none of the others beats. */
const first = (chances: readonly Chance[], beats: (one: Point, other: Point) => boolean): Chance | null =>
  chances.reduce<Chance | null>((best, each) => (best === null || beats(each.worth, best.worth) ? each : best), null)

/**
 * The statements of a match that is over, played again in its own game (`gameTold`), each with what the other side would
 * have accepted in that very position. `view` is the chair's.
 */
export function momentsOf(game: Game, view: View): Moment[] {
  const { chair, other } = game
  const after = draftsAfter(view.remembered)
  const moments: Moment[] = []
  let position = START
  for (const [index, { decision, statement, move }] of view.remembered.entries()) {
    const ctx = fillContext(game, newContext(), (position / GAUGES) | 0)
    const gauges = position % GAUGES
    if (statement !== null && ACTS[actAt(ctx.place)].texts !== null) {
      const { chances, legal } = chancesAt(game, ctx, gauges)
      const worth = worthOf(game, after[index] as number)
      const forBoth = chances.filter(
        (one) => one.worth[0] >= worth[0] && one.worth[1] >= worth[1] && joint(one.worth) > joint(worth),
      )
      const best = first(chances, (a, b) => a[chair] > b[chair] || (a[chair] === b[chair] && a[other] > b[other]))
      const serves = ([russia, usa]: Point) => (russia > worth[0] && usa > worth[1] ? 1 : 0)
      const better = first(forBoth, (a, b) => serves(a) > serves(b) || (serves(a) === serves(b) && joint(a) > joint(b)))
      const signable = typeof attempt(game, ctx, gauges, { do: 'sign', form: 'treaty' }) !== 'string'
      const before = worthOf(game, ctx.draft)
      moments.push({ decision, statement, before, worth, acceptable: chances.length, legal, signable, best, better })
    }
    const to = attempt(game, ctx, gauges, move)
    if (typeof to === 'string') throw new Error(`decision ${decision} is refused in its own game: ${to}`)
    position = to
  }
  return moments
}
