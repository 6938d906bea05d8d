import type { Within } from '../../atlas/line.ts'
import type { Surveyed } from '../../workers/surveys.ts'
import { useActions, useWords } from '../context.ts'
import { useEndingName } from './use-ending-name.ts'

/** An ending as a button that steps through a shortest way to it. */
function EndingButton({ within, isLost }: { readonly within: Within; readonly isLost: boolean }) {
  const { say } = useWords()
  const { studying } = useActions()
  const { ending, par, line } = within
  const name = useEndingName()(ending)
  return (
    <button
      type="button"
      class={isLost ? 'analysis-ending analysis-ending-lost' : 'analysis-ending'}
      aria-label={say('analysis.ending.read', { n: ending, ending: name, par, lost: isLost ? 'yes' : 'no' })}
      onClick={() => studying.vary(line)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {isLost ? <path d="m4 4 12 12M16 4 4 16" /> : <circle cx="10" cy="10" r="6" />}
      </svg>
      {say('analysis.ending', { n: ending, ending: name })}
    </button>
  )
}

/** The endings that were within reach at the position shown; first those that the decision put out of reach. */
export function EndingsWithin({ surveyed }: { readonly surveyed: Surveyed }) {
  const { say } = useWords()
  const { survey, judged } = surveyed
  const lost = judged?.lost ?? []
  const isLost = ({ ending }: Within) => lost.includes(ending)
  const list = (endings: readonly Within[]) => (
    <ul class="analysis-endings">
      {endings.map((within) => (
        <li key={within.ending}>
          <EndingButton within={within} isLost={isLost(within)} />
        </li>
      ))}
    </ul>
  )
  return (
    <section class="desk-card paper" aria-labelledby="analysis-endings">
      <h2 id="analysis-endings">{say('analysis.endings')}</h2>
      <p class="analysis-soft">{say('analysis.endings.what')}</p>
      {judged === null ? null : <h3>{say('analysis.endings.lost', { n: lost.length })}</h3>}
      {list(survey.endings.filter(isLost))}
      {judged === null || lost.length === 0 ? null : <h3>{say('analysis.endings.kept')}</h3>}
      {list(survey.endings.filter((within) => !isLost(within)))}
    </section>
  )
}
