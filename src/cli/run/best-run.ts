import { type Attempt, areRivals, type Task } from '../../runner/attempt.ts'
import { attemptsFrom } from '../../runner/run-minutes.ts'
import { refuse } from '../bad-input.ts'
import { nameOf } from '../file.ts'
import type { Io } from '../io.ts'
import { readTimedMatch } from '../minutes-file.ts'
import type { Options } from '../options.ts'
import { reachAt } from './reach.ts'
import { taskWords } from './words.ts'

/** The run to compare with, from minutes with times; null where none is named. Stops where it is a run of another kind. */
export async function bestRun(options: Options, io: Io, task: Task): Promise<Attempt | null> {
  const { pb: file } = options.values
  if (file === undefined) return null
  const timed = await readTimedMatch(file, io)
  // minutes made on a seed serve wherever that seed came from
  const asked = { ...timed, task: { ...timed.task, kind: task.kind } }
  if (!areRivals(task, asked.task)) refuse('cli.run.pb.other', { file: nameOf(file), held: taskWords(timed.task) })
  const [best] = attemptsFrom([asked], reachAt)
  return best?.reached ? best : refuse('cli.run.pb.missed', { file: nameOf(file) })
}
