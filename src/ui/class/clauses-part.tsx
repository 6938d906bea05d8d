import { clauseBreaks, otherBreaks, type ReasonCount } from '../../classroom/class-summary.ts'
import { useWords } from '../context.ts'
import { Bar } from './bar.tsx'
import type { ClassShown } from './use-class.ts'

/** The seven clauses and how many summits each broke, with the reasons; and what no clause did. */
export function ClausesPart({ shown: { runs } }: { readonly shown: ClassShown }) {
  const { say } = useWords()
  const breaks = clauseBreaks(runs)
  const others = otherBreaks(runs)
  const most = Math.max(...breaks.map(({ count }) => count), ...others.map(({ count }) => count))
  const held = runs.filter(({ result }) => result.breaks.length === 0).length
  const told = (reasons: readonly ReasonCount[]) =>
    reasons.map(({ reason, count }) => say(`class.reason.${reason}`, { n: count })).join(' · ')
  return (
    <>
      <h2>{say('class.clauses')}</h2>
      <p>{say('class.clauses.what')}</p>
      <ol class="class-bars">
        {breaks.map(({ clause, count, reasons }) => (
          <Bar
            key={clause}
            name={say(`clause.${clause}`)}
            count={count}
            most={most}
            told={say('class.summits', { n: count })}
          >
            {reasons.length === 0 ? undefined : told(reasons)}
          </Bar>
        ))}
        {others.length === 0 ? null : (
          <Bar
            name={say('class.clauses.other')}
            count={others.reduce((sum, { count }) => sum + count, 0)}
            most={most}
            told={say('class.summits', { n: others.reduce((sum, { count }) => sum + count, 0) })}
          >
            {told(others)}
          </Bar>
        )}
      </ol>
      <p>{say('class.clauses.held', { held, of: runs.length })}</p>
    </>
  )
}
