import { type MatchRecord, recordOf } from '../session/record.ts'
import { type CodeProblem, formatCode, isRun, parseCode } from '../session/run-code.ts'
import { shown } from './playing.ts'
import type { Playing } from './state.ts'

/** The run of a code, played again by the rules: all that is to be seen of it, and its code as we write it. Or why not. */
export function replayed(code: string): { readonly code: string; readonly playing: Playing } | CodeProblem {
  const read = parseCode(code)
  return isRun(read) ? { code: formatCode(read), playing: shown(read.match) } : read
}

/** What a save would keep of the run of a code of ours; any other code is our bug. */
export function recordOfCode(code: string): MatchRecord {
  const read = parseCode(code)
  if (!isRun(read)) throw new Error(`no run code: ${read.problem}`)
  return recordOf(read.match)
}
