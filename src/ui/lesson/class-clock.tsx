import { useEffect, useRef, useState } from 'preact/hooks'
import type { ClassClock } from '../../store/class-clock.ts'
import { useActions, useGame, useTable } from '../context.ts'
import { useRoomFor } from '../runner/use-room.ts'
import { useLeft } from './use-left.ts'
import '../styles/run-bar.css'
import '../styles/class-clock.css'

/** Minutes before the end at which readers are told, and a little more than a glance is asked of everybody. */
const TOLD = [10, 5, 1]

const written = (seconds: number): string => `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`

/** What a reader is told when another of these minutes has come; nothing in between. */
function useTold(seconds: number): string {
  const { say } = useTable()
  const last = useRef(seconds)
  const [told, setTold] = useState('')
  useEffect(() => {
    const passed = TOLD.filter((minutes) => last.current > minutes * 60 && seconds <= minutes * 60).at(-1)
    if (passed !== undefined && seconds > 0) setTold(say('clock.told', { minutes: passed }))
    last.current = seconds
  }, [seconds, say])
  return seconds === 0 ? say('clock.up') : told
}

/** The strip of the clock: what is left, more of it, rest, and the way to be rid of it. */
function Strip({ clock }: { readonly clock: ClassClock }) {
  const { say } = useTable()
  const { timing } = useActions()
  const bar = useRoomFor('top')
  const seconds = useLeft(clock)
  const told = useTold(seconds)
  const rests = clock.ends === null
  const time = written(seconds)
  return (
    <aside class="run-bar run-bar-top class-clock" aria-label={say('clock.name')} ref={bar}>
      <b class={seconds <= 60 ? 'class-clock-left class-clock-last' : 'class-clock-left'} role="timer" aria-live="off">
        {time}
      </b>
      <p class="class-clock-told">
        {seconds === 0 ? say('clock.up') : rests ? say('clock.rests', { time }) : say('clock.name')}
      </p>
      <span class="sr-only" role="status">
        {told}
      </span>
      {[1, 5].map((minutes) => (
        <button
          key={minutes}
          type="button"
          class="button"
          aria-label={say('clock.more.long', { minutes })}
          onClick={() => timing.extend(minutes)}
        >
          {say('clock.more', { minutes })}
        </button>
      ))}
      {seconds === 0 ? null : (
        <button type="button" class="button" onClick={rests ? timing.goOn : timing.rest}>
          {say(rests ? 'clock.go' : 'clock.rest')}
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-label={say('clock.stop')}
        title={say('clock.stop')}
        onClick={timing.stop}
      >
        ✕
      </button>
    </aside>
  )
}

/** The clock of a lesson, above every screen; a run against the clock has its own. */
export function ClassClockBar() {
  const clock = useGame((state) => (state.run === null ? state.clock : null))
  return clock === null ? null : <Strip clock={clock} />
}
