import { ANSWER } from './context.ts'
import { type Game, OPTION_ROW } from './game.ts'
import { ROW } from './gauges.ts'
import { type Change, type Text, textAt } from './move.ts'
import { faceOf, HIGHEST_TRUST, moodOf, optionIn, trustOf } from './position.ts'
import { CLAUSES, OPTIONS, type OptionId, type Scenario, type Seat } from './scenario.ts'
import { answerTo } from './successor.ts'
import { gaugesOf, type Supposed, suppose } from './supposed.ts'
import type { View } from './view.ts'

/** From least to most over the readings left; equal where all agree. */
export type Range = readonly [least: number, most: number]

/** What a text would bring, as far as the readings left tell. Nothing in it comes from the true world alone. */
export interface Outlook {
  readonly text: Text
  /** Own worth of the draft with the text, and what it adds. */
  readonly worth: number
  readonly ownGain: number
  /** Their gain, mean over the readings left; below 0 the text is a demand. */
  readonly theirGain: number
  /** The sum that this mean comes from: whole, so that ties are exact. */
  readonly theirTotal: number
  /** Readings that would accept it, of how many. */
  readonly accepted: number
  readonly of: number
  /** Changes if it is accepted. */
  readonly trust: Range
  readonly ownFace: number
  readonly theirFace: number
  /** Changes of temper and trust over the readings that would not accept it. */
  readonly temper: Range
  readonly trustIfNot: Range
  /** Readings for which it holds a red line. */
  readonly redLines: number
  /** The option that beats one of these for both sides. */
  readonly better: Change | null
}

/** The least and the most of some changes. */
export const spread = (values: readonly number[]): Range =>
  values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]

/** A change as far as its gauge can go: trust 0 to 3, face 0 to 2. */
export const within = (value: number, change: number, top: number): number =>
  Math.max(0, Math.min(top, value + change)) - value

/** What a row of accepted texts (see `acceptedRow`) does to trust. */
export const trustBy = (row: number, trust: number): number =>
  within(trust, Math.floor((row - ROW.ACCEPTED) / 4) - 1, HIGHEST_TRUST)

/** The option that beats one of a text's for both sides, the first in its order; null where there is none. */
export function betterThan(game: Game, text: Text): Change | null {
  for (const { clause, option } of text) {
    const beats = game.better[CLAUSES.indexOf(clause) * OPTION_ROW + OPTIONS.indexOf(option) + 1] as number
    if (beats !== 0) return { clause, option: OPTIONS[beats - 1] as OptionId }
  }
  return null
}

/** What a text adds to the draft's worth for a seat. */
export function gainBy(game: Game, seat: Seat, draft: number, text: Text): number {
  return text.reduce((sum, { clause, option }) => {
    const entry = CLAUSES.indexOf(clause) * OPTION_ROW
    const worths = game.worths[seat]
    const from = optionIn(draft, CLAUSES.indexOf(clause))
    return sum + (worths[entry + OPTIONS.indexOf(option) + 1] as number) - (worths[entry + from] as number)
  }, 0)
}

function outlookOf(supposed: readonly Supposed[], gauges: number, index: number, worth: number): Outlook | null {
  const [first] = supposed
  if (first === undefined) return null
  const text = textAt(first.ctx, index)
  const answers = supposed.map(({ game, ctx }) => answerTo(game, ctx, gauges, index))
  const yes = supposed.filter((_, i) => (answers[i] as number) >= ANSWER.ACCEPTED)
  const taken = answers[0] === ANSWER.PROPOSAL
  const rows = (yes.length > 0 ? yes : supposed).map(
    ({ ctx }) => (taken ? ctx.takenRow[index] : ctx.tabledRow[index]) as number,
  )
  const row = rows[0] as number
  const theirTotal = supposed.reduce((sum, { ctx }) => sum + (ctx.gain[index] as number), 0)
  const noes = answers.filter((answer) => answer < ANSWER.ACCEPTED)
  const trust = trustOf(gauges)
  const ownGain = gainBy(first.game, first.game.chair, first.ctx.draft, text)
  return {
    text,
    worth: worth + ownGain,
    ownGain,
    theirGain: theirTotal / supposed.length,
    theirTotal,
    accepted: yes.length,
    of: supposed.length,
    trust: spread(rows.map((each) => trustBy(each, trust))),
    ownFace: within(faceOf(gauges, first.game.chair), row & 2 ? -1 : 0, 2),
    theirFace: within(faceOf(gauges, first.game.other), row & 1 ? -1 : 0, 2),
    temper: spread(noes.map((answer) => (answer === ANSWER.INSULT || answer === ANSWER.RED_LINE ? 1 : 0))),
    trustIfNot: spread(noes.map((answer) => within(trust, answer === ANSWER.RED_LINE ? -1 : 0, 3))),
    redLines: answers.filter((answer) => answer === ANSWER.RED_LINE).length,
    better: betterThan(first.game, text),
  }
}

/** Share of the readings left that would accept, in whole per cent. */
export const percentOf = ({ accepted, of }: Outlook): number => Math.round((100 * accepted) / of)

/** The outlooks of every legal text at a view, in the order of the rule book, and of their proposal. */
export interface Outlooks {
  readonly texts: readonly Outlook[]
  readonly proposal: Outlook | null
}

/**
 * What every legal text would bring from a chair's view (rule book, section 14). Empty outside the sessions.
 * The same view always gives the same outlooks; secrets that are not in the view cannot reach them.
 */
export function outlooksOf(scenario: Scenario, view: View): Outlooks {
  if (view.statement === null || view.seat !== view.chair) return { texts: [], proposal: null }
  const gauges = gaugesOf(view)
  const supposed = suppose(scenario, view)
  const ctx = supposed[0]?.ctx
  if (ctx === undefined) return { texts: [], proposal: null }
  const texts: Outlook[] = []
  for (let index = 0; index < ctx.count; index++) {
    const outlook = ctx.legal[index] === 1 ? outlookOf(supposed, gauges, index, view.worth) : null
    if (outlook !== null) texts.push(outlook)
  }
  const standing = ctx.proposals[moodOf(gauges)] as number
  return { texts, proposal: standing < 0 ? null : outlookOf(supposed, gauges, standing, view.worth) }
}

/** The outlook of one text among outlooks, whatever the order of its clauses; null where it is not legal. */
export function findOutlook(outlooks: Outlooks, text: Text): Outlook | null {
  const key = keyOf(text)
  return outlooks.texts.find((outlook) => keyOf(outlook.text) === key) ?? null
}

/** A text as a key: clauses in their order. */
export const keyOf = (text: Text): string =>
  [...text]
    .sort((a, b) => CLAUSES.indexOf(a.clause) - CLAUSES.indexOf(b.clause))
    .map(({ clause, option }) => `${clause}=${option}`)
    .join(' ')
