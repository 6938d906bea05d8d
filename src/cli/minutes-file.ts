import { quoted } from '../i18n/quoted.ts'
import { isTimedMatch, readRunMinutes, type TimedMatch, type TimedProblem } from '../runner/run-minutes.ts'
import type { Match } from '../session/match.ts'
import { parseMinutes } from '../session/minutes.ts'
import { isMinutesProblem } from '../session/minutes-problem.ts'
import type { TwoMatch } from '../session/two/match.ts'
import { areOfTwo, parseTwoMinutes } from '../session/two/minutes.ts'
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

/** The match that minutes of one player hold; those of two have no run code and are no run. */
function matchIn(text: string, file: string, verb: string): Match {
  if (areOfTwo(text)) refuse('cli.two.no-code', { file: nameOf(file), verb })
  const read = parseMinutes(text)
  return isMinutesProblem(read) ? refuseMinutes(nameOf(file), read) : read
}

/** The match of the minutes a command line names; stops with a sentence where they are none, or wrong. */
export async function readMatch(options: Options, io: Io): Promise<Match> {
  const file = fileOf(options)
  return matchIn(await readText(io, file), file, options.verb)
}

/** The same, with minutes of two people as well. */
export async function readMatchOrTwo(options: Options, io: Io): Promise<Match | TwoMatch> {
  const file = fileOf(options)
  const text = await readText(io, file)
  if (!areOfTwo(text)) return matchIn(text, file, options.verb)
  const read = parseTwoMinutes(text)
  return isMinutesProblem(read) ? refuseMinutes(nameOf(file), read) : read
}

/** The match with its times that a file of minutes holds; stops with a sentence where they are none, or wrong. */
export async function readTimedMatch(file: string, io: Io): Promise<TimedMatch> {
  const read = readRunMinutes(await readText(io, file))
  return isTimedMatch(read) ? read : refuseMinutes(nameOf(file), read)
}
