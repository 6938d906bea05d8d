import { openMatch, viewFor } from '../../session/match.ts'
import { formatMinutes } from '../../session/minutes.ts'
import { refuse } from '../bad-input.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { startOf } from '../origin.ts'
import { dossier } from '../play/dossier.ts'
import { openPrompt, type Prompt } from '../play/prompt.ts'
import { Session } from '../play/session.ts'
import { openSpeaker } from '../play/speaker.ts'
import { race } from '../run/race.ts'
import { say } from '../say.ts'
import { playTwo } from '../two/play-two.ts'

/** Lets lines in until the summit or the input ends, or the player leaves; gives whether the input ended first. */
async function converse(session: Session, prompt: Prompt, io: Io, json: boolean): Promise<boolean> {
  while (!session.isOver && !session.hasQuit) {
    const asks = !json && session.isGuessOpen
    const question = say(asks ? 'cli.play.guess' : 'cli.play.prompt')
    const line = await prompt.next(question)
    if (line === null) return true
    if (!json && io.terminal === null) io.out(`${question}${line}\n`) // so that what came from a pipe can be read too
    session.take(line, asks)
  }
  return false
}

/** `play`: a match by lines of text, from a terminal or a pipe. */
export async function play(options: Options, io: Io): Promise<void> {
  if (options.flags.has('two')) return playTwo(options, io)
  if (options.flags.has('runner')) return race(options, io)
  const runnersOnly = (['category', 'pb'] as const).find((name) => options.values[name] !== undefined)
  if (runnersOnly !== undefined) refuse('cli.run.only', { option: `--${runnersOnly}` })
  const start = startOf(options)
  const json = options.flags.has('json')
  const match = openMatch(start.origin, start.chair, start.rules)
  const session = new Session(match, openSpeaker(io, json), (played) => formatMinutes(played, io.today()))
  if (!json) io.out(dossier(start.scenario, viewFor(match, match.chair), match.seed))
  session.show()
  const prompt = openPrompt(io)
  try {
    const inputEnded = await converse(session, prompt, io, json)
    if (session.isOver) return session.showMinutes(say('cli.play.over'))
    session.showMinutes(say(inputEnded ? 'cli.play.stopped' : 'cli.play.quit'))
    if (!json) io.out(`\n${say('cli.play.go-on')}\n`)
  } finally {
    prompt.close()
  }
}
