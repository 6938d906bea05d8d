import type { VNode } from 'preact'
import { useTable } from '../context.ts'
import { useFetched } from '../parts/use-fetched.tsx'

const fetchRuns = async () => (await import('./runs.tsx')).Runs

interface RunsOpener {
  readonly openRuns: () => void
  /** What is to be shown where the opener stands: the open list, or null. */
  readonly runs: VNode | null
}

/** A way to the finished summits. */
export function useRuns(): RunsOpener {
  const { say } = useTable()
  const { open, shown } = useFetched<object>(say('runs.title'), fetchRuns)
  return { openRuns: () => open({}), runs: shown }
}
