import type { Ending } from '../../rules/outcomes.ts'
import { acrossFrom, CLAUSES } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { Gauges } from '../parts/gauges.tsx'
import { DraftRow } from '../table/draft-sheet.tsx'
import { TextLines } from '../table/text-lines.tsx'
import { useEndingName } from './use-ending-name.ts'

/** Worth, and whether they would sign; after the end, how it ended. */
function Standing() {
  const { say } = useWords()
  const { view } = usePlaying()
  const nameOf = useEndingName()
  const { end, chair, worth, fallback, willing } = view
  if (end !== null) {
    const ending = nameOf(end.ending as Ending)
    const [own, theirs] = [end.worth[chair], end.worth[acrossFrom(chair)]]
    return <p class="analysis-ended">{say('analysis.ended', { ending, own, theirs })}</p>
  }
  return (
    <p>{say('analysis.worth', { worth, fallback, willing: willing === null ? 'none' : willing ? 'yes' : 'no' })}</p>
  )
}

/** What they offered at the position shown, where it was a statement. */
function Offer() {
  const { say } = useWords()
  const { proposal, statement } = usePlaying().view
  if (statement === null) return null
  return (
    <>
      <h3>{say('proposal.title')}</h3>
      {proposal === null ? <p>{say('analysis.none-standing')}</p> : <TextLines text={proposal.text} />}
    </>
  )
}

/** The table at the position shown: gauges, draft, worth, their proposal. */
export function Position() {
  const { say } = useWords()
  return (
    <section class="desk-card analysis-position paper" aria-labelledby="analysis-position">
      <h2 id="analysis-position">{say('analysis.position')}</h2>
      <Gauges />
      <Standing />
      <h3>{say('draft.title')}</h3>
      <ul class="analysis-draft">
        {CLAUSES.map((clause) => (
          <DraftRow key={clause} clause={clause} late={false} />
        ))}
      </ul>
      <Offer />
    </section>
  )
}
