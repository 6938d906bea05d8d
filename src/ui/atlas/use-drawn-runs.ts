import { useEffect } from 'preact/hooks'
import { formatMove } from '../../rules/notation.ts'
import { atlasRuns } from '../../store/class-desk.ts'
import type { LineTo } from '../../store/gaze.ts'
import type { KeptRun } from '../../store/runs.ts'
import { stepsOf } from '../../store/steps-of-run.ts'
import { useActions, useGame } from '../context.ts'

/** So many runs are drawn, the newest. */
const DRAWN = 100
/** The picture is painted anew after so many of them. */
const SHOWN_EACH = 5

/** Plays the newest runs of the chair again, one at a time, the newest first, so that the picture can draw them. */
export function useDrawnRuns(): void {
  const { look } = useActions()
  const runs = useGame(atlasRuns)
  const chair = useGame((state) => state.gaze.chair)
  useEffect(() => {
    const wanted = runs.filter((run) => run.chair === chair).slice(-DRAWN)
    let isOver = false
    const go = async () => {
      const drawn: LineTo[] = []
      look({ runs: [] })
      for (const run of [...wanted].reverse()) {
        if (isOver) return
        drawn.unshift(lineOf(run))
        if (drawn.length % SHOWN_EACH === 0 || drawn.length === wanted.length) look({ runs: [...drawn] })
        await new Promise((next) => setTimeout(next))
      }
    }
    void go()
    return () => {
      isOver = true
    }
  }, [runs, chair, look])
}

const lineOf = ({ code, ending }: KeptRun): LineTo => ({
  ending,
  line: stepsOf(code).map(({ move }) => formatMove(move)),
})
