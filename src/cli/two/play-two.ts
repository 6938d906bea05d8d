import { readSeed } from '../../session/seed.ts'
import { twoLink } from '../../session/two/link.ts'
import { openTwoMatch } from '../../session/two/match.ts'
import { refuse } from '../bad-input.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { rulesOf } from '../origin.ts'
import { openPrompt, type Prompt } from '../play/prompt.ts'
import { say } from '../say.ts'
import { drawTwoEnd } from './end.ts'
import { Hands } from './hands.ts'

/** Enough empty lines to move whatever one seat has read out of sight. */
const CURTAIN = '\n'.repeat(60)

/** What a table of two can be told on the command line. */
const TAKEN: readonly string[] = ['seed', 'rules', 'lang', 'two']

function seedOf(options: Options): number {
  const given = [...Object.keys(options.values), ...options.flags]
  const other = given.find((name) => !TAKEN.includes(name))
  if (other !== undefined) refuse('cli.two.only', { option: `--${other}` })
  const { seed } = options.values
  if (seed === undefined) refuse('cli.two.seed')
  return readSeed(seed) ?? refuse('cli.bad.seed', { seed })
}

/** Lets both seats in by turns until the summit or the input ends, or they leave; gives whether the input ended first. */
async function converse(hands: Hands, prompt: Prompt, io: Io): Promise<boolean> {
  const ask = async (question: string): Promise<string | null> => {
    const line = await prompt.next(question)
    if (line !== null && io.terminal === null) io.out(`${question}${line}\n`) // so that what came from a pipe can be read too
    return line
  }
  let sitting: string | null = null
  for (let seat = hands.decider; seat !== null && !hands.hasQuit; seat = hands.decider) {
    if (seat !== sitting) {
      io.out(CURTAIN)
      const line = await ask(say('cli.two.hand', { delegation: say(`delegation.${seat}`) }))
      if (line === null) return true
      sitting = seat
      hands.seat(seat)
      // a pipe need not say that the seat has changed hands; in a terminal what is typed here decides nothing
      if (line !== '' && io.terminal === null) hands.take(seat, line)
      continue
    }
    const line = await ask(say('cli.two.prompt', { seat: say(`seat.${seat}`) }))
    if (line === null) return true
    hands.take(seat, line)
  }
  return false
}

/** `play --two`: two people at one terminal, each reading alone. */
export async function playTwo(options: Options, io: Io): Promise<void> {
  const seed = seedOf(options)
  const { rules, scenario } = rulesOf(options)
  const link = twoLink(openTwoMatch(seed, rules))
  const hands = new Hands(link, scenario, io.out, () => link.minutes(io.today()))
  io.out(`${say('title.name')} · ${say('title.place')}\n${say('cli.two.lead', { seed })}\n`)
  const prompt = openPrompt(io)
  try {
    const inputEnded = await converse(hands, prompt, io)
    const two = link.view('russia')
    const { end } = two.view
    if (end !== null) io.out(`${CURTAIN}${drawTwoEnd(scenario, two, end, seed)}`)
    const why = say(end !== null ? 'cli.play.over' : inputEnded ? 'cli.play.stopped' : 'cli.play.quit')
    io.out(`\n${why}\n\n${link.minutes(io.today())}`)
    if (end === null) io.out(`\n${say('cli.play.go-on')}\n`)
  } finally {
    prompt.close()
  }
}
