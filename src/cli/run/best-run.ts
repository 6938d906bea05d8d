import type { Attempt, Task } from '../../runner/attempt.ts'
import { attemptsFrom } from '../../runner/run-minutes.ts'
import { refuse } from '../bad-input.ts'
import { nameOf } from '../file.ts'
import type { Io } from '../io.ts'
import { readTimedMatch } from '../minutes-file.ts'
import type { Options } from '../options.ts'
import { reachAt } from './reach.ts'
import { taskWords } from './words.ts'

/** The same category, chair and rules, and the same seed unless the run is on a random one. */
const fits = (task: Task, best: Task): boolean =>
  best.category === task.category &&
  best.chair === task.chair &&
  best.rules === task.rules &&
  (task.kind === 'random' || best.seed === task.seed)

/** The run to compare with, from minutes with times; null where none is named. Stops where it is a run of another kind. */
export async function bestRun(options: Options, io: Io, task: Task): Promise<Attempt | null> {
  const { pb: file } = options.values
  if (file === undefined) return null
  const [best] = attemptsFrom([await readTimedMatch(file, io)], reachAt)
  if (best === undefined || !fits(task, best)) {
    return refuse('cli.run.pb.other', { file: nameOf(file), held: best === undefined ? '' : taskWords(best) })
  }
  return best.reached ? { ...best, kind: task.kind } : refuse('cli.run.pb.missed', { file: nameOf(file) })
}
