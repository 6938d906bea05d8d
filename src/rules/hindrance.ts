import { ANSWER } from './context.ts'
import { gainOf } from './gain.ts'
import { OPTION_ROW } from './game.ts'
import { findText, type Text } from './move.ts'
import { HIGHEST_TRUST, moodOf, optionIn } from './position.ts'
import { CLAUSES, type ClauseId, OPTIONS, type Scenario } from './scenario.ts'
import { answerTo, isAccepted } from './successor.ts'
import { gaugesOf, type Supposed, suppose } from './supposed.ts'
import type { View } from './view.ts'

/**
 * Why no reading left would take a text, as far as all of them agree: a red line; a clause that gives less than they
 * count on; trust, where the highest would carry the text; the draft, where the text would pass on a draft that asked
 * nothing of them yet; or that the readings differ over the clause.
 */
export type Hindrance =
  | { readonly term: 'red-line' | 'short'; readonly clause: ClauseId }
  | { readonly term: 'trust' | 'draft' | 'differs'; readonly clause: null }

/** What one reading says of a text that it would not take. */
interface Stand {
  readonly gains: readonly number[]
  readonly reds: readonly boolean[]
  readonly trustWould: boolean
  readonly draftDoes: boolean
}

function standOf({ game, ctx }: Supposed, text: Text, mood: number): Stand {
  const entries = text.map(({ clause, option }) => [CLAUSES.indexOf(clause), OPTIONS.indexOf(option) + 1] as const)
  const gains = entries.map(([clause, option]) =>
    gainOf(game, ctx.place, ctx.line, clause, optionIn(ctx.draft, clause), option),
  )
  const reds = entries.map(([clause, option]) => game.redLines[game.other][clause * OPTION_ROW + option] === 1)
  const index = findText(ctx, text)
  return {
    gains,
    reds,
    trustWould: isAccepted(game, ctx.need[index] as number, mood | HIGHEST_TRUST),
    draftDoes: !reds.includes(true) && isAccepted(game, -(ctx.gain[index] as number), mood),
  }
}

/** The clause of which something holds in every reading left; of several the one that gives them least in all. */
function agreedOn(text: Text, stands: readonly Stand[], holds: (stand: Stand, at: number) => boolean): ClauseId | null {
  const sum = (at: number) => stands.reduce((total, { gains }) => total + (gains[at] ?? 0), 0)
  const [worst] = text
    .map((_, at) => at)
    .filter((at) => stands.every((stand) => holds(stand, at)))
    .sort((a, b) => sum(a) - sum(b))
  return worst === undefined ? null : (text[worst]?.clause ?? null)
}

/**
 * Why no reading left would take a legal text: one reason or two, the clause first. Empty where some reading would take
 * it, and where another text is better for both (the outlook says so). From the view alone.
 */
export function hindrancesOf(scenario: Scenario, view: View, text: Text): readonly Hindrance[] {
  const gauges = gaugesOf(view)
  const supposed = suppose(scenario, view)
  const answers = supposed.map(({ game, ctx }) => answerTo(game, ctx, gauges, findText(ctx, text)))
  if (answers.length === 0 || answers.some((answer) => answer >= ANSWER.ACCEPTED || answer === ANSWER.BETTER)) return []
  const stands = supposed.map((one) => standOf(one, text, moodOf(gauges)))
  const red = agreedOn(text, stands, ({ reds }, at) => reds[at] === true)
  if (red !== null) return [{ term: 'red-line', clause: red }]
  const short = agreedOn(text, stands, ({ gains }, at) => (gains[at] ?? 0) < 0)
  const clause: Hindrance = short === null ? { term: 'differs', clause: null } : { term: 'short', clause: short }
  if (stands.every(({ trustWould }) => trustWould)) return [clause, { term: 'trust', clause: null }]
  return stands.every(({ draftDoes }) => draftDoes) ? [clause, { term: 'draft', clause: null }] : [clause]
}
