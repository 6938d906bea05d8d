import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Bargain } from '../../analysis/bargain.ts'
import { type Best, bestOf, planeOf } from '../../classroom/class-best.ts'
import type { EndedRun } from '../../classroom/class-summary.ts'
import { replayed } from '../../store/replayed.ts'
import { useTable } from '../context.ts'

/** What could have been agreed where runs share rules and both mandates. */
export interface ClassPlane {
  readonly bargain: Bargain
  readonly best: Best
}
export type Planes = ReadonlyMap<string, ClassPlane>

/** Planes that were worked out while the page is open: there are nine for each version of the rules. */
const known = new Map<string, ClassPlane>()

/** The planes of these runs, worked out beside the page one after the other; those that are wanted and not yet known are missing. */
export function usePlanes(
  runs: readonly EndedRun[],
  isWanted: boolean,
): { readonly planes: Planes; readonly left: number } {
  const { debrief } = useTable().sums
  const wanted = useMemo(() => new Map(runs.map((run) => [planeOf(run), run])), [runs])
  const [done, setDone] = useState(0)
  useEffect(() => {
    let isOver = !isWanted
    const go = async () => {
      for (const [key, { code, result }] of wanted) {
        if (isOver) return
        const run = known.has(key) ? null : replayed(code)
        const came = run === null || !('playing' in run) ? null : await debrief(run.playing.view)
        if (came !== null) known.set(key, { bargain: came.bargain, best: bestOf(came.bargain, result.fallback) })
        if (!isOver && came !== null) setDone((n) => n + 1)
      }
    }
    void go()
    return () => {
      isOver = true
    }
  }, [debrief, wanted, isWanted])
  return useMemo(() => {
    const planes = new Map(
      [...wanted.keys()].flatMap((key) => {
        const plane = known.get(key)
        return plane === undefined ? [] : [[key, plane] as const]
      }),
    )
    return { planes, left: wanted.size - planes.size }
  }, [wanted, done])
}
