import type { ActId } from '../rules/acts.ts'
import type { Move } from '../rules/move.ts'
import { whereOf } from '../rules/summit.ts'
import { isRun, parseCode } from '../session/run-code.ts'

/** One decision of a run that was played again: where it was made, and what it was. */
export interface Step {
  readonly act: ActId
  readonly statement: number | null
  readonly move: Move
}

/** The decisions of the run of a code; none where the code is no run. */
export function stepsOf(code: string): readonly Step[] {
  const read = parseCode(code)
  if (!isRun(read)) return []
  return read.match.summit.decisions.map((decision) => ({ ...whereOf(decision), move: decision.move }))
}
