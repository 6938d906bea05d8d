import type { AssignmentProblem } from '../classroom/assignment-code.ts'
import type { GameKey, StartKey } from './languages.ts'
import { quoted } from './quoted.ts'
import type { Say } from './say.ts'

/** Why a text is no assignment, as a sentence. */
export function whyNoAssignment(say: Say<GameKey>, start: Say<StartKey>, found: AssignmentProblem): string {
  const at = found.problem === 'bad-sign' ? quoted(found.sign) : ''
  const rules = found.problem === 'unknown-rules' ? found.rules : 0
  return say(`task.no.${found.problem}`, { at, rules, enter: start('code.enter') })
}
