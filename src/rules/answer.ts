import { ACTS, actAt } from './acts.ts'
import { ANSWER, type Context } from './context.ts'
import { gainOf } from './gain.ts'
import { type Game, OPTION_ROW, weightsOf } from './game.ts'
import type { Change } from './move.ts'
import { moodOf, optionIn, trustOf } from './position.ts'
import { CLAUSES, type ClauseId, OPTIONS, type OptionId } from './scenario.ts'
import { answerTo } from './successor.ts'

export type AnswerKind = 'accepted' | 'proposal' | 'red-line' | 'better-text' | 'insult' | 'refused'
const KINDS: readonly AnswerKind[] = ['refused', 'insult', 'better-text', 'red-line', 'accepted', 'proposal']

/** How one clause of a text stands with them, at that statement's hope. */
export type Verdict = 'fine' | 'resists' | 'red-line'

/** One true term of their sum, without its number: whether it spoke for the text, against it, or not at all. */
export interface Reason {
  readonly term: 'clause' | 'credit' | 'trust' | 'pressure'
  readonly clause: ClauseId | null
  readonly sign: -1 | 0 | 1
}

/** What they say to a tabled text (rule book, section 14). */
export interface Answer {
  readonly kind: AnswerKind
  readonly verdicts: readonly (Change & { readonly verdict: Verdict })[]
  readonly reasons: readonly Reason[]
  /** The better text they name, where one exists. */
  readonly better: Change | null
}

/** An answer as it is told. */
export interface ToldAnswer extends Answer {
  /** Refused, but one step their way would be accepted, whichever reading left is true. For the words alone. */
  readonly near: boolean
}

const signOf = (value: number): -1 | 0 | 1 => (value < 0 ? -1 : value > 0 ? 1 : 0)

interface Term {
  readonly term: Reason['term']
  readonly clause: ClauseId | null
  readonly value: number
}

/** The changes of a text as [clause, option] pairs. */
export function changesAt(ctx: Context, text: number): [number, number][] {
  const one: [number, number] = [ctx.clause1[text] as number, ctx.option1[text] as number]
  const clause2 = ctx.clause2[text] as number
  return clause2 < 0 ? [one] : [one, [clause2, ctx.option2[text] as number]]
}

/** The terms of their sum: the clauses' gains, credit where it is negative, trust, pressure. */
function termsOf(game: Game, ctx: Context, gauges: number, gains: readonly Term[]): Term[] {
  const trust = 2 * trustOf(gauges)
  return [
    ...gains,
    ...(ctx.credit < 0 ? [{ term: 'credit', clause: null, value: ctx.credit } as const] : []),
    { term: 'trust', clause: null, value: trust },
    { term: 'pressure', clause: null, value: (game.leeway[moodOf(gauges)] as number) - trust },
  ]
}

const reasonOf = ({ term, clause, value }: Term): Reason => ({ term, clause, sign: signOf(value) })
const bySize = (terms: readonly Term[]) => [...terms].sort((a, b) => Math.abs(b.value) - Math.abs(a.value))

/** Version 1: the two largest terms by absolute value, and a third if it is not 0; ties in the order of the rule book. */
const rankedReasons = (terms: readonly Term[]): Reason[] =>
  bySize(terms)
    .slice(0, 3)
    .filter(({ value }, index) => index < 2 || value !== 0)
    .map(reasonOf)

/**
 * From version 2: the largest term that speaks for their answer, if there is one; then the first thing everybody can see
 * and that is not told yet: how a clause stands with them, as its verdict says, or what trust gives. Two in all.
 */
function decisiveReasons(terms: readonly Term[], isYes: boolean, verdicts: Answer['verdicts']): Reason[] {
  const [largest] = bySize(terms).filter(({ value }) => signOf(value) === (isYes ? 1 : -1))
  const seen: Reason[] = verdicts.map(({ clause, verdict }) => ({
    ...{ term: 'clause', clause },
    sign: verdict === 'fine' ? 1 : -1,
  }))
  const told = largest === undefined ? [] : [reasonOf(largest)]
  const others = [...seen, ...terms.filter(({ term }) => term === 'trust').map(reasonOf)].filter(
    ({ term, clause }) => !told.some((one) => one.term === term && one.clause === clause),
  )
  return [...told, ...others].slice(0, 2)
}

/** Whether a text is refused that would be accepted with one clause one step away. */
export function isNear(game: Game, ctx: Context, gauges: number, text: number): boolean {
  if (answerTo(game, ctx, gauges, text) !== ANSWER.REFUSED) return false
  const entries = changesAt(ctx, text)
  for (let i = 0; i < ctx.count; i++) {
    const rival = changesAt(ctx, i)
    if (rival.length !== entries.length || rival.some(([clause], k) => clause !== entries[k]?.[0])) continue
    const steps = rival.reduce((sum, [, option], k) => sum + Math.abs(option - (entries[k]?.[1] ?? 0)), 0)
    if (steps === 1 && ctx.legal[i] === 1 && answerTo(game, ctx, gauges, i) >= ANSWER.ACCEPTED) return true
  }
  return false
}

/** Their answer to a text of the context, with its true reasons. */
export function explain(game: Game, ctx: Context, gauges: number, text: number): Answer {
  const entries = changesAt(ctx, text)
  const gains = entries.map(([clause, option]): Term => {
    const value = gainOf(game, ctx.place, ctx.line, clause, optionIn(ctx.draft, clause), option)
    return { term: 'clause', clause: CLAUSES[clause] as ClauseId, value }
  })
  const verdicts = entries.map(([clause, option], index) => {
    const red = game.redLines[game.other][clause * OPTION_ROW + option] === 1
    const verdict: Verdict = red ? 'red-line' : (gains[index]?.value ?? 0) >= 0 ? 'fine' : 'resists'
    return { clause: CLAUSES[clause] as ClauseId, option: OPTIONS[option - 1] as OptionId, verdict }
  })
  const kind = KINDS[answerTo(game, ctx, gauges, text)] as AnswerKind
  const beaten = entries.find(([clause, option]) => game.better[clause * OPTION_ROW + option] !== 0)
  const better =
    kind === 'better-text' && beaten !== undefined
      ? {
          clause: CLAUSES[beaten[0]] as ClauseId,
          option: OPTIONS[(game.better[beaten[0] * OPTION_ROW + beaten[1]] as number) - 1] as OptionId,
        }
      : null
  const terms = termsOf(game, ctx, gauges, gains)
  const isYes = kind === 'accepted' || kind === 'proposal'
  const reasons = game.scenario.reasons === 'ranked' ? rankedReasons(terms) : decisiveReasons(terms, isYes, verdicts)
  return { kind, verdicts, reasons, better }
}

/** The clause they name when asked: the one that weighs most for them, the first of equals. */
export function heaviestClause(game: Game, place: number): ClauseId {
  const weights = weightsOf(game, game.other)
  const { texts } = ACTS[actAt(place)]
  let best = -1
  for (const [clause, { basket }] of game.scenario.clauses.entries()) {
    if (texts !== 'amend' && basket !== texts) continue
    if (best < 0 || (weights[clause] ?? 0) > (weights[best] ?? 0)) best = clause
  }
  return CLAUSES[best] as ClauseId
}
