import type { Match } from '../session/match.ts'
import { formatMinutes, readMinutes } from '../session/minutes.ts'
import { badTag, type Tags } from '../session/minutes-header.ts'
import { isMinutesProblem, type MinutesProblem } from '../session/minutes-problem.ts'
import type { MinutesTag } from '../session/minutes-sheet.ts'
import { areInOrder, formatMark, type Mark, parseMark, START_MARK } from '../session/times.ts'
import { type Attempt, areRivals, lastLeg, openAttempt, type Task, withMatch, withNextLeg } from './attempt.ts'
import { needsReach, readCategory } from './categories.ts'
import type { Reach } from './goal.ts'
import { dayOf, formatMoment, parseDay, parseMoment } from './moment.ts'
import { SEED_KINDS } from './seeds.ts'

/** A match with its times, as minutes hold it. */
export interface TimedMatch {
  readonly task: Task
  readonly started: number
  readonly match: Match
  readonly marks: readonly Mark[]
  /** When the ending was shown; null while the match runs. */
  readonly end: Mark | null
}

/** Why minutes are no minutes of a run. */
export type TimedProblem =
  | MinutesProblem
  | { readonly line: number; readonly problem: 'no-times' | 'no-seed'; readonly at: string }

/** Whether reading gave a run's match, and no problem. */
export const isTimedMatch = (read: TimedMatch | TimedProblem): read is TimedMatch => 'match' in read

/**
 * Minutes with times of the match that an attempt is in. The tags of a run follow the others: what it was run for, where
 * the seed came from, when timing began (UTC), and when the ending was shown.
 */
export function formatRunMinutes(attempt: Attempt, match: Match): string {
  const { made, end } = lastLeg(attempt)
  const tags: [string, string][] = [
    ['Category', attempt.category],
    ['Seeds', attempt.kind],
    ['Started', formatMoment(attempt.started)],
  ]
  if (end !== null) tags.push(['End', formatMark(end)])
  return formatMinutes(match, dayOf(attempt.started), { tags, marks: made })
}

/** Thrown and caught in this file alone: a tag that holds what it cannot hold. */
class Bad extends Error {
  readonly tag: MinutesTag
  constructor(tag: MinutesTag) {
    super(tag.tag)
    this.tag = tag
  }
}

/** What a tag of a run holds; `otherwise` where it is left out. */
function heldBy<T>(tags: Tags, name: string, otherwise: T, read: (text: string) => T | null): T {
  const tag = tags.get(name)
  if (tag === undefined) return otherwise
  const value = read(tag.value)
  if (value === null) throw new Bad(tag)
  return value
}

/** When the ending was shown: not before the last decision. */
function endIn(tags: Tags, marks: readonly Mark[]): Mark {
  const last = marks.at(-1) ?? START_MARK
  return heldBy(tags, 'End', last, (text) => {
    const end = parseMark(text)
    return end !== null && areInOrder([last, end]) ? end : null
  })
}

/**
 * Reads minutes with times and plays them again. Tags of a run that are left out are read as Any%, a seed of the player's
 * own, begun when the day of the minutes begins, and shown to its end with the last decision.
 */
export function readRunMinutes(text: string): TimedMatch | TimedProblem {
  const read = readMinutes(text)
  if (isMinutesProblem(read)) return read
  const { match, tags } = read
  const marks = read.marks ?? []
  if (match.seed === null) return { line: 1, problem: 'no-seed', at: 'Seed' }
  if (marks.length < match.moves.length) return { line: 1, problem: 'no-times', at: '%t' }
  const kindOf = (value: string) => SEED_KINDS.find((known) => known === value) ?? null
  try {
    const category = heldBy(tags, 'Category', 'any', readCategory)
    const kind = heldBy(tags, 'Seeds', 'own', kindOf)
    const started = heldBy(tags, 'Started', parseDay(tags.get('Date')?.value ?? '') ?? 0, parseMoment)
    const task: Task = { category, kind, seed: match.seed, chair: match.chair, rules: match.rulesVersion }
    return { task, started, match, marks, end: match.summit.outcome === null ? null : endIn(tags, marks) }
  } catch (error) {
    if (!(error instanceof Bad)) throw error
    return badTag(error.tag)
  }
}

/** Whether a match goes on with the series of the one before it: the same task, begun at the same moment. */
const goesOn = (attempt: Attempt, { task, started }: TimedMatch): boolean =>
  attempt.category === 'all-endings' && attempt.started === started && areRivals(attempt, task)

/**
 * Attempts from matches in the order they were played; matches of one series become one attempt. `reachOf` is asked for
 * the world of a task only where its category needs it.
 */
export function attemptsFrom(
  matches: readonly TimedMatch[],
  reachOf: (task: Task) => Reach | null,
): readonly Attempt[] {
  const attempts: Attempt[] = []
  for (const timed of matches) {
    const { task, started, match, marks, end } = timed
    const last = attempts.at(-1)
    const isSeries = last !== undefined && goesOn(last, timed)
    if (isSeries) attempts.pop()
    const opened = isSeries ? withNextLeg(last) : openAttempt(task, started)
    attempts.push(withMatch(opened, match, marks, end, needsReach(task.category) ? reachOf(task) : null))
  }
  return attempts
}
