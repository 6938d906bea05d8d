import { quoted } from '../i18n/quoted.ts'
import { isTimedMatch, readRunMinutes, type TimedMatch, type TimedProblem } from '../runner/run-minutes.ts'
import type { Match } from '../session/match.ts'
import { parseMinutes } from '../session/minutes.ts'
import { isMinutesProblem } from '../session/minutes-problem.ts'
import { refuse } from './bad-input.ts'
import { fileOf, nameOf, readText } from './file.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'
import { whyMisread, whyRefused } from './reasons.ts'

function refuseMinutes(file: string, found: TimedProblem): never {
  const { problem, line } = found
  const misread = 'misread' in found ? found.misread : undefined
  const refusal = 'refusal' in found ? found.refusal : undefined
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

/** The match with its times that a file of minutes holds; stops with a sentence where they are none, or wrong. */
export async function readTimedMatch(file: string, io: Io): Promise<TimedMatch> {
  const read = readRunMinutes(await readText(io, file))
  return isTimedMatch(read) ? read : refuseMinutes(nameOf(file), read)
}
