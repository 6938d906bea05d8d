import { type CodeProblem, isRun, parseCode, type Run } from '../session/run-code.ts'
import { refuse } from './bad-input.ts'
import type { Options } from './options.ts'
import { quoted } from './print.ts'

function refuseCode(found: CodeProblem): never {
  const at = found.problem === 'bad-sign' ? quoted(found.sign) : ''
  const rules = found.problem === 'unknown-rules' ? found.rules : 0
  return refuse(`cli.code.${found.problem}`, { at, rules })
}

/** The run of the code a command line names; stops with a sentence where there is none, or it is not whole. */
export function readRun(options: Options): Run {
  const read = parseCode(options.argument ?? refuse('cli.bad.code', { verb: options.verb }))
  return isRun(read) ? read : refuseCode(read)
}
