import type { ClauseId } from '../rules/scenario.ts'
import { clauseBreaks, type EndedRun, saidAtHome, worthOf } from './class-summary.ts'

/** Something to talk over, made from what a class has reached. */
export type Question =
  | { readonly ask: 'clause'; readonly clause: ClauseId; readonly count: number; readonly of: number }
  | { readonly ask: 'home'; readonly count: number; readonly of: number }
  | {
      readonly ask: 'spread'
      readonly most: EndedRun
      readonly best: number
      readonly least: EndedRun
      readonly worst: number
    }
  | { readonly ask: 'forecast'; readonly percent: number; readonly count: number; readonly of: number }
  | { readonly ask: 'left'; readonly count: number; readonly of: number }
  | { readonly ask: 'held'; readonly count: number; readonly of: number }

/** So many questions are asked. */
const QUESTIONS = 3

/** The clause that broke most runs. */
function onClause(runs: readonly EndedRun[]): Question | null {
  const [worst] = [...clauseBreaks(runs)].sort((one, other) => other.count - one.count)
  if (worst === undefined || worst.count === 0) return null
  return { ask: 'clause', clause: worst.clause, count: worst.count, of: runs.length }
}

/** Signatures that did not hold at home. */
function onHome(runs: readonly EndedRun[]): Question | null {
  const signed = runs.filter(({ result }) => result.end.form !== null)
  const fallen = signed.filter(({ result }) => saidAtHome(result.end) === 'no')
  return fallen.length === 0 ? null : { ask: 'home', count: fallen.length, of: signed.length }
}

/** The runs that brought both sides together most and least. */
function onSpread(runs: readonly EndedRun[]): Question | null {
  const sorted = [...runs].sort((one, other) => worthOf(other).joint - worthOf(one).joint)
  const [most, least] = [sorted[0], sorted.at(-1)]
  if (most === undefined || least === undefined) return null
  const [best, worst] = [worthOf(most).joint, worthOf(least).joint]
  return best === worst ? null : { ask: 'spread', most, best, least, worst }
}

/** What was expected of the capitals before the villa, and how many texts both of them took. */
function onForecast(runs: readonly EndedRun[]): Question | null {
  const guesses = runs.flatMap(({ result }) => (result.guesses.villa === null ? [] : [result.guesses.villa]))
  if (guesses.length === 0) return null
  const percent = Math.round(guesses.reduce((sum, guess) => sum + guess, 0) / guesses.length)
  const count = runs.filter(({ result }) => saidAtHome(result.end) === 'yes').length
  return { ask: 'forecast', percent, count, of: runs.length }
}

/** Summits that were left without a signature. */
function onLeaving(runs: readonly EndedRun[]): Question | null {
  const count = runs.filter(({ result }) => result.end.form === null).length
  return count === 0 ? null : { ask: 'left', count, of: runs.length }
}

/** Texts that hold. */
function onHolding(runs: readonly EndedRun[]): Question | null {
  const count = runs.filter(({ result }) => saidAtHome(result.end) === 'yes').length
  return count === 0 ? null : { ask: 'held', count, of: runs.length }
}

/** Up to three questions: the clause that broke most first, then those for which the runs give cause. */
export const questionsOn = (runs: readonly EndedRun[]): readonly Question[] =>
  [onClause, onHome, onSpread, onForecast, onLeaving, onHolding]
    .map((ask) => ask(runs))
    .filter((question) => question !== null)
    .slice(0, QUESTIONS)
