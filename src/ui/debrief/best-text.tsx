import type { Debrief } from '../../analysis/debrief.ts'
import { readDraft } from '../../rules/position.ts'
import { CLAUSES } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { ownFirst } from './sides.ts'

/** The best text that was possible, in words, beside what the draft came to. */
export function BestText({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords()
  const { chair } = usePlaying()
  const { best, ratified, moments } = debrief
  if (best === null) return <p>{say('debrief.best.none')}</p>
  const draft = readDraft(best.draft)
  const now = ownFirst(moments.at(-1)?.worth ?? [0, 0], chair)
  return (
    <>
      <p>
        {say('debrief.best', {
          holds: ratified.nash === null ? 'no' : 'yes',
          ...ownFirst(best.worth, chair),
          ownNow: now.own,
          theirsNow: now.theirs,
        })}
      </p>
      <ul class="debrief-best">
        {CLAUSES.map((clause) => {
          const option = draft[clause]
          return (
            <li key={clause}>
              <b>{say('text.clause', { clause: say(`clause.${clause}`) })}</b>{' '}
              {option === null ? say('draft.open') : say(`option.${clause}-${option}`)}
            </li>
          )
        })}
      </ul>
    </>
  )
}
