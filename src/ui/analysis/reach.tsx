import type { Survey } from '../../atlas/survey.ts'
import { moveWords } from '../../i18n/move-words.ts'
import type { Surveyed } from '../../workers/surveys.ts'
import { useActions, usePlaying, useWords } from '../context.ts'
import { Key } from '../parts/key.tsx'

/** One measure of worth within reach: before the decision and after it, or from here. */
function Worth({ name, judged, worth }: { name: 'own' | 'joint'; judged: Surveyed['judged']; worth: number }) {
  const { say } = useWords()
  return (
    <div>
      <dt>{say(`analysis.reach.${name}`)}</dt>
      <dd>
        {judged === null
          ? say('analysis.reach.now', { worth })
          : say('analysis.reach.from-to', { from: judged.before[name], to: judged.after[name] })}
      </dd>
    </div>
  )
}

/** The best way on by one measure, move by move, and the button that steps through it. */
function Way({ name, best, ...rest }: { name: 'own' | 'joint'; best: Survey['best']['own']; isSame: boolean }) {
  const { say } = useWords()
  const { studying } = useActions()
  const { chair } = usePlaying()
  return (
    <details class="analysis-way" open={name === 'own'}>
      <summary>{say(`analysis.lines.${name}`, { worth: best.worth })}</summary>
      {rest.isSame ? <p class="analysis-soft">{say('analysis.lines.as-played')}</p> : null}
      <ol>
        {best.line.map((move, index) => (
          <li key={index}>{moveWords(say, move, chair, 'short')}</li>
        ))}
      </ol>
      <button type="button" class="button" onClick={() => studying.vary(best.line)}>
        {say(`analysis.lines.${name}.walk`)}
        {name === 'own' ? <Key name="v" /> : null}
      </button>
    </details>
  )
}

/** What was still within reach at the position shown: best worth before and after the decision, and the best ways on. */
export function Reach({ surveyed, first }: { readonly surveyed: Surveyed; readonly first: string | null }) {
  const { say } = useWords()
  const { survey, judged } = surveyed
  const { own, joint } = survey.best
  const begins = (best: Survey['best']['own']) => JSON.stringify(best.line[0]) === first
  return (
    <section class="desk-card paper" aria-labelledby="analysis-reach">
      <h2 id="analysis-reach">{say('analysis.reach')}</h2>
      <dl class="analysis-worths">
        <Worth name="own" judged={judged} worth={own.worth} />
        <Worth name="joint" judged={judged} worth={joint.worth} />
      </dl>
      <h3>{say('analysis.lines')}</h3>
      <Way name="own" best={own} isSame={begins(own)} />
      <Way name="joint" best={joint} isSame={begins(joint)} />
    </section>
  )
}
