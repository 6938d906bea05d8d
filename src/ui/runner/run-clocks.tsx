import { useLayoutEffect, useRef } from 'preact/hooks'
import { formatTime } from '../../session/times.ts'
import type { Run } from '../../store/run.ts'
import { isOver } from '../../store/run.ts'
import { useActions, useWords } from '../context.ts'

/**
 * Both clocks of a run. They are written frame by frame into their text and nowhere else; readers are not told of every
 * frame, and find the time here when they look for it.
 */
export function RunClocks({ run }: { readonly run: Run }) {
  const { say } = useWords()
  const { running } = useActions()
  const [real, game] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)]
  const isDone = isOver(run)
  useLayoutEffect(() => {
    let frame = 0
    const write = () => {
      const times = running.times()
      if (real.current !== null) real.current.textContent = formatTime(times.real)
      if (game.current !== null) game.current.textContent = formatTime(times.game)
      if (!isDone) frame = requestAnimationFrame(write)
    }
    write()
    return () => cancelAnimationFrame(frame)
  }, [running, isDone])
  return (
    <div class="run-clocks" role="timer" aria-live="off" aria-label={say('run.clocks')}>
      <span class="sr-only">{say('run.real')} </span>
      <b class="run-real" ref={real} />
      <span class="run-game">
        <small>{say('run.game')}</small> <span ref={game} />
      </span>
    </div>
  )
}
