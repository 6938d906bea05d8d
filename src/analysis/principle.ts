import type { MoveKind } from '../rules/acts.ts'
import { newContext } from '../rules/context.ts'
import { fillContext } from '../rules/fill.ts'
import type { Game } from '../rules/game.ts'
import type { Ending } from '../rules/outcomes.ts'
import { groupOf, moodOf, packDraft, packGauges } from '../rules/position.ts'
import { CLAUSES, SEATS } from '../rules/scenario.ts'
import type { EndView, View } from '../rules/view.ts'
import { bargainOf } from './bargain.ts'
import { draftsAfter, lastChange } from './course.ts'
import { bestLogroll, bestReturn, type Example, exchangesOf, heaviest } from './exchanges.ts'
import { type TradeMissed, tradeMissed } from './trade-missed.ts'
import { outcomeWithoutLine } from './without-line.ts'

/** Principles of negotiation that a match can show. */
export type Principle =
  | 'logrolling' // traded across clauses
  | 'reciprocity' // gave first, and was answered
  | 'anchoring' // demanded too far, and was refused
  | 'batna' // set the fallback against what was to be had
  | 'two-level' // signed, and home said no
  | 'pareto' // left no value on the table, or left some
  | 'commitment' // a public line decided what home said

/** The principle a match shows best. */
export interface Shown {
  readonly principle: Principle
  /** Number of the decision it is shown on, from 1 (`Remembered`). */
  readonly decision: number
  /** Whether the player followed it, or paid for not doing so. */
  readonly heeded: boolean
}

/** Signed, and refused at home at first or for good. */
const REFUSED_AT_HOME: readonly Ending[] = [2, 3, 4, 17]

/** The decision of the first move of a kind. */
const decisionOf = (view: View, kind: MoveKind): number =>
  view.remembered.find(({ move }) => move.do === kind)?.decision ?? view.decisions

const jointGain = ({ before, after }: TradeMissed): number =>
  after.worth[0] + after.worth[1] - before.worth[0] - before.worth[1]

/** Whether a signed match would have ended otherwise without the chair's public line. */
const lineDecided = (game: Game, view: View, end: EndView): boolean =>
  view.line > 0 && outcomeWithoutLine(game, view) !== end.outcome

/** Home refused: for a public line that the text breaks, shown where it was broken, or for the text. */
function afterRefusal(game: Game, view: View, end: EndView): Shown {
  const clause = CLAUSES[game.lineClause[view.line] as number]
  if (clause !== undefined && view.lineKept === false && lineDecided(game, view, end)) {
    const broken = lastChange(draftsAfter(view.remembered), [clause]) ?? 0
    return { principle: 'commitment', decision: broken + 1, heeded: false }
  }
  return { principle: 'two-level', decision: decisionOf(view, 'sign'), heeded: false }
}

/** The largest by joint worth of the best trade, the best gift answered and the trade missed. */
function largest(game: Game, view: View): Shown {
  const signed = decisionOf(view, 'sign')
  const exchanges = exchangesOf(game, view.remembered)
  const missed = tradeMissed(game, draftsAfter(view.remembered))
  const of = (principle: Principle, heeded: boolean, example: Example | null) =>
    example === null ? [] : [{ ...example, principle, heeded }]
  const left = missed && {
    decision: missed.lastWritten === null ? signed : missed.lastWritten + 1,
    weight: jointGain(missed),
  }
  const best = heaviest([
    ...of('logrolling', true, bestLogroll(exchanges)),
    ...of('reciprocity', true, bestReturn(exchanges)),
    ...of('pareto', false, left),
  ])
  if (best === null) return { principle: 'pareto', decision: signed, heeded: true }
  return { principle: best.principle, decision: best.decision, heeded: best.heeded }
}

function afterDeal(game: Game, view: View, end: EndView): Shown {
  if (REFUSED_AT_HOME.includes(end.ending)) return afterRefusal(game, view, end)
  if (end.worth[view.chair] < view.fallback) {
    return { principle: 'batna', decision: decisionOf(view, 'sign'), heeded: false }
  }
  if (lineDecided(game, view, end)) {
    return { principle: 'commitment', decision: decisionOf(view, 'line'), heeded: true }
  }
  return largest(game, view)
}

/** Demands that got nothing: answered with a red line or anger, else refused with no clause in it that suited them. */
function firstDemand(view: View): Shown | null {
  const answers = view.remembered.flatMap(({ decision, facts }) =>
    facts.flatMap((fact) => (fact.fact === 'answered' ? [{ decision, answer: fact.answer }] : [])),
  )
  const found =
    answers.find(({ answer }) => answer.kind === 'red-line' || answer.kind === 'insult') ??
    answers.find(
      ({ answer: { kind, verdicts } }) => kind === 'refused' && verdicts.every((each) => each.verdict === 'resists'),
    )
  return found === undefined ? null : { principle: 'anchoring', decision: found.decision, heeded: false }
}

/** Whether the draft that the chair left could have been signed. */
function couldSign(game: Game, view: View, statement: number): boolean {
  const ctx = fillContext(game, newContext(), groupOf(statement, packDraft(view.draft), view.line))
  return !ctx.ownRed && ctx.willing[moodOf(packGauges(view.trust, view.temper, 1, 1))] === 1
}

/** Leaving by choice: a draft that could be signed set against what leaving brought, or more than the fallback. */
function shownByLeaving(game: Game, view: View, end: EndView): Shown | null {
  const last = view.remembered.at(-1)
  if (last === undefined || (last.move.do !== 'walk' && last.move.do !== 'adjourn')) return null
  const own = end.worth[view.chair]
  if (last.statement !== null && couldSign(game, view, last.statement)) {
    return { principle: 'batna', decision: last.decision, heeded: own >= view.worth }
  }
  return own > view.fallback ? { principle: 'batna', decision: last.decision, heeded: true } : null
}

function afterNoDeal(game: Game, view: View, end: EndView, zopa: () => boolean): Shown | null {
  const shown = shownByLeaving(game, view, end) ?? firstDemand(view)
  if (shown !== null) return shown
  return zopa() ? { principle: 'pareto', decision: view.decisions, heeded: false } : null
}

/**
 * Which principle of negotiation a match shows best, from the chair's view of it after the end and the game it was
 * (`gameTold`); null before the end, and where it shows none.
 *
 * Signed: what home said, if it refused; else the fallback, if the chair signed for less; else the public line, if home
 * would have refused without it; else the largest by joint worth of the best trade across clauses, the best gift that
 * was answered and the trade missed. Not signed: leaving, if it was the chair's choice and tells something of the
 * fallback; else a demand refused; else the value left, if there was a zone of agreement (`zopa`, where it is known).
 */
export function principleOf(game: Game, view: View, zopa = () => bargainOf(game).zopa): Shown | null {
  const { end } = view
  if (end === null || view.seat !== SEATS[game.chair]) return null
  return end.form === null ? afterNoDeal(game, view, end, zopa) : afterDeal(game, view, end)
}
