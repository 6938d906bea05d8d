import { SEATS } from '../../rules/scenario.ts'
import { type Attempt, areRivals } from '../../runner/attempt.ts'
import { needsReach } from '../../runner/categories.ts'
import { historyAsLss } from '../../runner/lss-history.ts'
import { formatLss } from '../../runner/lss-write.ts'
import { attemptsFrom, type TimedMatch } from '../../runner/run-minutes.ts'
import { refuse } from '../bad-input.ts'
import { fileOf, nameOf } from '../file.ts'
import type { Io } from '../io.ts'
import { readTimedMatch } from '../minutes-file.ts'
import type { Options } from '../options.ts'
import { jsonLine } from '../print.ts'
import { reachAt } from '../run/reach.ts'
import { categoryOf } from '../run/task.ts'
import { categoryName, splitNames, taskWords } from '../run/words.ts'
import { say } from '../say.ts'

/** The matches of the files, all of one list; `--category` stands over what the minutes say they were run for. */
async function matchesOf(options: Options, io: Io): Promise<TimedMatch[]> {
  const category = categoryOf(options)
  const matches: TimedMatch[] = []
  for (const file of [fileOf(options), ...options.more]) {
    const read = await readTimedMatch(file, io)
    const timed = category === null ? read : { ...read, task: { ...read.task, category } }
    const [first = timed] = matches
    if (!areRivals(first.task, timed.task)) {
      refuse('cli.lss.other', { file: nameOf(file), held: taskWords(timed.task), first: taskWords(first.task) })
    }
    matches.push(timed)
  }
  return matches
}

/** Chair, rules version and seed of a history, as the page writes them: no one seed where it is drawn by chance. */
function variablesOf({ chair, rules, seed, kind }: Attempt): [string, string][] {
  return [
    [say('runner.lss.seed'), kind === 'random' ? say('runner.kind.random') : `${seed}`],
    [say('runner.lss.chair'), say(`seat.${SEATS[chair]}`)],
    [say('runner.lss.rules'), `${rules}`],
  ]
}

/** `lss FILE…`: a LiveSplit file of the runs that minutes with times hold, oldest first. */
export async function lss(options: Options, io: Io): Promise<void> {
  const attempts = attemptsFrom(await matchesOf(options, io), reachAt)
  const [first] = attempts
  if (first === undefined) return
  const endings = needsReach(first.category) ? reachAt(first).endings.length : 0
  const written = formatLss(
    historyAsLss(attempts, {
      game: say('app.name'),
      category: categoryName(first.category),
      splits: splitNames(first.category, endings),
      variables: variablesOf(first),
    }),
  )
  io.out(options.flags.has('json') ? jsonLine({ lss: written }) : written)
}
