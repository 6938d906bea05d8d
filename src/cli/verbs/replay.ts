import { viewOf } from '../../rules/view.ts'
import type { Match } from '../../session/match.ts'
import { isMinutesProblem, type MinutesProblem, parseMinutes } from '../../session/minutes.ts'
import { refuse } from '../bad-input.ts'
import { fileOf, nameOf, readText } from '../file.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { jsonLine, quoted } from '../print.ts'
import { whyMisread, whyRefused } from '../reasons.ts'
import { resultOf } from '../result.ts'
import { say } from '../say.ts'

function refuseMinutes(file: string, found: MinutesProblem): never {
  const { problem, line, misread, refusal } = found
  const why = misread !== undefined ? whyMisread(misread) : refusal !== undefined ? whyRefused(refusal) : ''
  const at = found.at === '' && problem === 'other-answer' ? 'none' : quoted(found.at)
  return refuse(`cli.minutes.${problem}`, { file, line, at, why })
}

function inWords(match: Match): string {
  const { position, ending, worth, fallback, decisions, guesses, chair } = resultOf(match)
  const origin = match.seed === null ? say('cli.origin.world') : say('cli.origin.seed', { seed: match.seed })
  const lines = [
    say('cli.replay.decisions', { count: decisions, seat: say(`seat.${chair}`), origin }),
    say('cli.replay.position', { position }),
  ]
  if (ending === null || worth === null) {
    const { worth: draft } = viewOf(match.summit)
    lines.push(say('cli.replay.running'))
    lines.push(say('cli.replay.draft', { worth: draft, delegation: say(`delegation.${chair}`), fallback }))
  } else {
    lines.push(say('cli.replay.ending', { ending, name: say(`ending.${ending}.name`) }))
    lines.push(say('cli.replay.worth', { russia: worth.russia, usa: worth.usa, fallback }))
  }
  for (const when of ['villa', 'press'] as const) {
    const percent = guesses[when]
    if (percent !== null) lines.push(say(`cli.replay.guess.${when}`, { percent }))
  }
  return `${lines.join('\n')}\n`
}

/** `replay FILE`: plays minutes again and says what they come to. */
export async function replay(options: Options, io: Io): Promise<void> {
  const file = fileOf(options)
  const read = parseMinutes(await readText(io, file))
  if (isMinutesProblem(read)) refuseMinutes(nameOf(file), read)
  io.out(options.flags.has('json') ? jsonLine(resultOf(read)) : inWords(read))
}
