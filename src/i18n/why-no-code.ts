import type { CodeProblem } from '../session/run-code.ts'
import type { StartKey } from './languages.ts'
import { quoted } from './quoted.ts'
import type { Say } from './say.ts'

/** Why a text is no run code, as a sentence: the same in the page and in the terminal. */
export function whyNoCode(say: Say<StartKey>, found: CodeProblem): string {
  const at = found.problem === 'bad-sign' ? quoted(found.sign) : ''
  const rules = found.problem === 'unknown-rules' ? found.rules : 0
  return say(`code.no.${found.problem}`, { at, rules })
}
