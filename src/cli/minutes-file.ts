import { quoted } from '../i18n/quoted.ts'
import type { Match } from '../session/match.ts'
import { isMinutesProblem, type MinutesProblem, parseMinutes } from '../session/minutes.ts'
import { refuse } from './bad-input.ts'
import { fileOf, nameOf, readText } from './file.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'
import { whyMisread, whyRefused } from './reasons.ts'

function refuseMinutes(file: string, found: MinutesProblem): never {
  const { problem, line, misread, refusal } = found
  const why = misread !== undefined ? whyMisread(misread) : refusal !== undefined ? whyRefused(refusal) : ''
  const at = found.at === '' && problem === 'other-answer' ? 'none' : quoted(found.at)
  return refuse(`cli.minutes.${problem}`, { file, line, at, why })
}

/** The match of the minutes a command line names; stops with a sentence where they are none, or wrong. */
export async function readMatch(options: Options, io: Io): Promise<Match> {
  const file = fileOf(options)
  const read = parseMinutes(await readText(io, file))
  return isMinutesProblem(read) ? refuseMinutes(nameOf(file), read) : read
}
