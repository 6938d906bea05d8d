import { useWords } from '../context.ts'
import type { SurveyProgress } from '../parts/use-surveys.ts'

interface CountingProps {
  readonly progress: SurveyProgress | null
  /** How many decisions are not worked out yet. */
  readonly left: number
  readonly isPaused: boolean
  readonly onPause: (isPaused: boolean) => void
}

/** How far the sums have come, and the button that stops them and goes on. */
export function Counting({ progress, left, isPaused, onPause }: CountingProps) {
  const { say } = useWords()
  const words =
    left === 0
      ? say('analysis.counted')
      : isPaused
        ? say('analysis.paused', { rest: left })
        : say('analysis.counting', {
            decision: left,
            share: progress?.share ?? 0,
            seconds: progress?.seconds ?? 0,
            rest: left - 1,
          })
  return (
    <div class="analysis-counting">
      <p>{words}</p>
      {left === 0 ? null : (
        <>
          <progress aria-label={words} value={isPaused ? 0 : (progress?.share ?? 0)} />
          <button type="button" class="button" onClick={() => onPause(!isPaused)}>
            {say(isPaused ? 'analysis.go-on' : 'analysis.stop')}
          </button>
        </>
      )}
      <p class="sr-only" role="status">
        {left === 0 ? words : ''}
      </p>
    </div>
  )
}
