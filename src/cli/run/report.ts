import { SEATS } from '../../rules/scenario.ts'
import { type Attempt, endingsOf, lastLeg } from '../../runner/attempt.ts'
import { deltasTo, goldsOf, sumOfBest } from '../../runner/bests.ts'
import type { Miss } from '../../runner/goal.ts'
import { segmentsOf, splitsOf } from '../../runner/splits.ts'
import { submissionOf } from '../../runner/submission.ts'
import { formatTime, type Mark } from '../../session/times.ts'
import { columns, wrap } from '../print.ts'
import { say } from '../say.ts'
import { categoryName, deltaText, splitNames, wordsOf } from './words.ts'

/** An attempt beside others of its list. */
export interface Compared {
  readonly attempt: Attempt
  /** The best run before this one; null for none. */
  readonly best: Attempt | null
  /** All attempts of the list that are known here, this one included. */
  readonly history: readonly Attempt[]
  /** How many endings the world of a series has; 0 for other categories. */
  readonly endings: number
}

const timeText = (mark: Mark | null | undefined): string =>
  mark === null || mark === undefined ? '-' : formatTime(mark.real)

/** The splits of an attempt with how far behind the best run each was. */
export function splitRows({ attempt, best, endings }: Compared) {
  const names = splitNames(attempt.category, endings)
  const splits = splitsOf(attempt, endings)
  const deltas = best === null ? [] : deltasTo(splits, splitsOf(best, endings))
  return names.map((name, index) => ({ name, split: splits[index] ?? null, delta: deltas[index] ?? null }))
}

/** One split as it is reached: name, time, difference to the best run. */
export const splitLine = ({ name, split, delta }: ReturnType<typeof splitRows>[number]): string =>
  `  ${name} ${timeText(split)}${delta === null ? '' : ` (${deltaText(delta.real)})`}\n`

/** The table of splits with segments, golds and sum of best. */
function drawSplits(compared: Compared): string {
  const { attempt, history, endings } = compared
  const golds = goldsOf(history.map((one) => splitsOf(one, endings)))
  const segments = segmentsOf(splitsOf(attempt, endings))
  const rows = splitRows(compared).map(({ name, split, delta }, index) => {
    const [segment, gold] = [segments[index], golds[index]]
    const isGold = segment !== null && segment !== undefined && segment.real === gold?.real
    return [
      `  ${name}`,
      ...[timeText(split), split === null ? '-' : formatTime(split.game), delta === null ? '' : deltaText(delta.real)],
      ...[timeText(segment), timeText(gold), isGold ? say('cli.run.gold') : ''],
    ]
  })
  const head = ['real', 'game', 'delta', 'segment', 'best'] as const
  const sum = sumOfBest(history.map((one) => splitsOf(one, endings)))
  return [
    columns([['', ...head.map((column) => say(`cli.run.column.${column}`))], ...rows]),
    `${say('cli.run.sum', { time: timeText(sum) })}\n`,
  ].join('')
}

/** Whether the goal is reached, or why not; in a series, how far it has come. */
function verdictOf({ attempt, endings }: Compared, miss: Miss | null): string {
  const category = categoryName(attempt.category)
  if (miss === null) return say('runner.reached', { category })
  if (miss !== 'endings-left') return say('runner.miss', { category, why: say(`runner.miss.${miss}`) })
  return say('cli.run.seen', { seen: new Set(endingsOf(attempt)).size, of: endings })
}

/** What is told when a match of a run is over: verdict, splits, run code, and what to submit. */
export function drawEndOfRun(compared: Compared, miss: Miss | null, code: string, submission: string): string {
  const parts = [`${verdictOf(compared, miss)}\n`, drawSplits(compared), `${say('runner.submit.code', { code })}\n`]
  return `\n${[...parts, ...(submission === '' ? [] : [submission])].join('\n')}`
}

/** What to send to a leaderboard, in lines; empty where the goal was not reached. */
export function submissionText(attempt: Attempt, codes: readonly string[], endings: number, build: string): string {
  const { end } = lastLeg(attempt)
  const lines = submissionOf(attempt, codes, {
    category: categoryName(attempt.category),
    chair: say(`seat.${SEATS[attempt.chair]}`),
    kind: say(`runner.kind.${attempt.kind}`),
    words: wordsOf(attempt.seed),
    ending: end === null ? '' : say(`ending.${end.ending}.name`),
    splits: splitNames(attempt.category, endings),
    build,
  })
  return (lines ?? []).map(({ key, args }) => wrap(say(key, args))).join('')
}
