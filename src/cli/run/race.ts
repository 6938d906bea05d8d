import { dailyAt } from '../../runner/daily.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { openPrompt } from '../play/prompt.ts'
import { openSpeaker } from '../play/speaker.ts'
import { wrap } from '../print.ts'
import { say } from '../say.ts'
import { bestRun } from './best-run.ts'
import { Race } from './racing.ts'
import { taskOf } from './task.ts'
import { taskWords } from './words.ts'

/** `play --runner`: matches against the clock, by lines of text. */
export async function race(options: Options, io: Io): Promise<void> {
  const task = taskOf(options, io)
  const best = await bestRun(options, io, task)
  const json = options.flags.has('json')
  if (!json) {
    const rules = [
      say(`runner.category.${task.category}.goal`),
      ...(['runner.rules.timing', 'runner.rules.clocks', 'runner.rules.fair', 'runner.rules.claims'] as const).map(
        (key) => say(key),
      ),
    ]
    const daily = task.kind === 'daily' ? dailyAt(io.now()) : null
    const day = daily === null ? [] : [say('runner.daily', { number: daily.number, day: daily.day })]
    io.out([taskWords(task), ...day, ...rules, say('cli.run.begin')].map((text) => wrap(text)).join('\n'))
  }
  const running = new Race(task, best, openSpeaker(io, json), io)
  const prompt = openPrompt(io)
  try {
    while (!running.hasQuit) {
      const question = running.ask()
      const line = await prompt.next(question)
      if (line === null) break
      if (!json && io.terminal === null) io.out(`${question}${line}\n`)
      running.take(line)
    }
    running.close()
  } finally {
    prompt.close()
  }
}
