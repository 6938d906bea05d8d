import { useEffect, useMemo } from 'preact/hooks'
import { formatMove } from '../../rules/notation.ts'
import type { KeptRun } from '../../store/runs.ts'
import type { Surveyed } from '../../workers/surveys.ts'
import { useActions, useGame } from '../context.ts'
import { type SurveyProgress, useSurveys } from '../parts/use-surveys.ts'

export interface LastRun {
  /** The newest run of the chair; null where there is none. */
  readonly run: KeptRun | null
  /** By decision, counted from 0, what was within reach before it. */
  readonly known: ReadonlyMap<number, Surveyed['survey']>
  /** How far the sweep at hand has come; null where there is none. */
  readonly progress: SurveyProgress | null
}

const NO_SURVEYS: LastRun['known'] = new Map()

/**
 * The last run from the chair and what was within reach in it. Once its world has been swept from the start, the sky is
 * that world's. Where a class is shown there is no last run; the sky is that of its world, if all runs have the same.
 */
export function useLastRun(): LastRun {
  const { look } = useActions()
  const chair = useGame((state) => state.gaze.chair)
  const run = useGame(
    ({ runs, atlasOf }) => (atlasOf === null ? runs.findLast((one) => one.chair === chair) : null) ?? null,
  )
  const shared = useGame(({ atlasOf }) => atlasOf?.worlds[chair] ?? '')
  const { known: surveyed, progress } = useSurveys(run?.code ?? shared, run === null ? 'start' : 'every')
  const known = useMemo(() => new Map([...surveyed].map(([decision, { survey }]) => [decision, survey])), [surveyed])
  const world = known.get(0)
  useEffect(() => {
    const lines = world?.endings.map(({ ending, line }) => ({ ending, line: line.map(formatMove) }))
    look({ lines: lines ?? null })
  }, [world, look])
  return { run, known: run === null ? NO_SURVEYS : known, progress }
}
