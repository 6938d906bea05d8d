import { useWords } from '../context.ts'
import { useTold } from '../table/last-answer.ts'
import { Ours } from '../table/minutes-dialog.tsx'
import { Said } from '../table/speech-card.tsx'
import { stepOf, useStudied } from './shown.ts'

/** The decision made at the position shown, and what came of it: their words, their verdicts, what changed. */
export function Made() {
  const { say } = useWords()
  const studied = useStudied()
  const { whole, made } = stepOf(studied)
  const told = useTold(whole)[made]
  if (told === undefined) return whole.view.end === null ? <p>{say('analysis.unmade')}</p> : null
  return (
    <div class="analysis-made">
      <div>
        <h3>{say(studied.variation === null ? 'analysis.made' : 'analysis.line.made')}</h3>
        <Ours told={told} />
      </div>
      <div>
        <h3>{say('analysis.answer')}</h3>
        <Said told={told} />
      </div>
    </div>
  )
}
