import { SEATS } from '../../rules/scenario.ts'
import { endingsOf } from '../../runner/attempt.ts'
import type { Run } from '../../store/run.ts'
import { useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { RunTarget } from './run-target.tsx'
import { SeedSigns } from './seed-signs.tsx'
import { useRunWords } from './use-words.ts'

/** What a viewer must be able to read at the start and at the end: category, chair, seed, rules version and build. */
export function RunFacts({ run }: { readonly run: Run }) {
  const { attempt, reach } = run
  const { say } = useWords()
  const { categoryName } = useRunWords()
  const seen = new Set(endingsOf(attempt)).size
  const seat = SEATS[attempt.chair]
  return (
    <p class="run-facts">
      <b>{categoryName(attempt.category)}</b>{' '}
      <span class="run-chair">
        <Flag seat={seat} /> {say(`seat.${seat}`)}
      </span>{' '}
      {attempt.category !== 'all-endings' ? null : (
        <span>
          {reach === null
            ? say('run.series.counting', { seen })
            : say('run.series', { seen, all: reach.endings.length })}{' '}
        </span>
      )}
      <RunTarget run={run} /> <SeedSigns seed={attempt.seed} />{' '}
      <span class="run-version">{say('run.version', { rules: `${attempt.rules}`, build: BUILD_NAME })}</span>
    </p>
  )
}
