import { isLanguage } from '../i18n/languages.ts'
import { BadInput, refuse } from './bad-input.ts'
import { helpFor } from './help.ts'
import { type Io, processIo } from './io.ts'
import { nearest } from './nearest.ts'
import { type Options, readOptions } from './options.ts'
import { rulesOf } from './origin.ts'
import { jsonLine } from './print.ts'
import { allOf, speakIn } from './say.ts'
import { isVerb, VERB_IDS, type VerbId } from './verb-list.ts'
import { board } from './verbs/board.ts'
import { check } from './verbs/check.ts'
import { code } from './verbs/code.ts'
import { count } from './verbs/count.ts'
import { decode } from './verbs/decode.ts'
import { exportGame } from './verbs/export.ts'
import { lss } from './verbs/lss.ts'
import { play } from './verbs/play.ts'
import { random } from './verbs/random.ts'
import { replay } from './verbs/replay.ts'
import { scenario } from './verbs/scenario.ts'
import { sweep } from './verbs/sweep.ts'
import { verify } from './verbs/verify.ts'
import { world } from './verbs/world.ts'

/** The verb that help is asked about; null for all. */
function helpTopic(argument: string | null): VerbId | null {
  if (argument === null || isVerb(argument)) return argument
  const meant = nearest(argument, VERB_IDS)
  return meant === null
    ? refuse('cli.bad.verb', { verb: argument, verbs: allOf(VERB_IDS) })
    : refuse('cli.bad.verb.near', { verb: argument, meant })
}

function help(options: Options, io: Io): void {
  io.out(helpFor(helpTopic(options.argument), options.flags.has('json')))
}

const RUN: { readonly [verb in VerbId]: (options: Options, io: Io) => void | Promise<void> } = {
  play,
  world,
  count,
  sweep,
  random,
  replay,
  code,
  decode,
  verify,
  lss,
  board,
  scenario,
  check,
  export: exportGame,
  help,
}

function report(error: BadInput, json: boolean, io: Io): void {
  const { message, details, lines } = error
  if (json) io.err(jsonLine(details.length > 0 ? { error: message, problems: details } : { error: message }))
  else io.err(`${[message, ...lines].join('\n')}\n`)
}

/** Runs one command line: 0 when all went well, 1 on bad input, which it says in one sentence. */
export async function run(argv: readonly string[], io: Io): Promise<0 | 1> {
  try {
    const options = readOptions(argv)
    const { lang } = options.values
    if (lang !== undefined) await speakIn(isLanguage(lang) ? lang : refuse('cli.bad.lang', { lang }))
    rulesOf(options) // a version that this program does not have is refused by every verb, help included
    if (options.flags.has('help') && options.verb !== 'help') {
      io.out(helpFor(options.verb, options.flags.has('json')))
    } else await RUN[options.verb](options, io)
    return 0
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    report(error, argv.includes('--json'), io)
    return 1
  }
}

/** The command line of this process. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processIo())
}
