import { whyNoCode } from '../i18n/why-no-code.ts'
import { isRun, parseCode, type Run } from '../session/run-code.ts'
import { BadInput, refuse } from './bad-input.ts'
import type { Options } from './options.ts'
import { say } from './say.ts'

/** The run of the code a command line names; stops with a sentence where there is none, or it is not whole. */
export function readRun(options: Options): Run {
  const read = parseCode(options.argument ?? refuse('cli.bad.code', { verb: options.verb }))
  if (isRun(read)) return read
  throw new BadInput(whyNoCode(say, read))
}
