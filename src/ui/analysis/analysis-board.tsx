import { useActions, useGame, usePlaying, useWords } from '../context.ts'
import { useArrivalFocus } from '../parts/focus.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { useSurveys } from './use-surveys.ts'

/** A run, decision by decision: what was still within reach before each. */
export function AnalysisBoard() {
  const { say } = useWords()
  const { close } = useActions()
  const { view } = usePlaying()
  const code = useGame((state) => state.studied?.code ?? '')
  const { known, share } = useSurveys(code, 'every')
  const heading = useArrivalFocus<HTMLHeadingElement>()
  useKeys({ Escape: close })
  return (
    <div class="debrief">
      <main class="debrief-inner">
        <h1 tabIndex={-1} ref={heading}>
          {say('analysis.title')}
        </h1>
        <p role="status">{share === null ? '' : say('analysis.counting', { share })}</p>
        <ol class="paper debrief-told">
          {view.remembered.map(({ decision }) => {
            const survey = known.get(decision - 1)
            if (survey === undefined) return null
            const { own, joint } = survey.best
            const args = { endings: survey.endings.length, own: own.worth, joint: joint.worth }
            return <li key={decision}>{say('analysis.within', { decision, ...args })}</li>
          })}
        </ol>
        <button type="button" class="button" onClick={close}>
          {say('analysis.close')}
          <Key name="Escape" />
        </button>
      </main>
    </div>
  )
}
