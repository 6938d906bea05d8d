import { CLOCK_MINUTES } from '../../store/class-clock.ts'
import { useActions, useGame, useTable } from '../context.ts'

/** Begins the clock of a lesson, or takes it away. */
export function ClockField() {
  const { say } = useTable()
  const { timing } = useActions()
  const isOn = useGame((state) => state.clock !== null)
  return (
    <fieldset class="settings-field">
      <legend>{say('clock.name')}</legend>
      <p>{say('clock.what')}</p>
      <div class="settings-options">
        {CLOCK_MINUTES.map((minutes) => (
          <button key={minutes} type="button" class="button" onClick={() => timing.begin(minutes)}>
            {say('clock.minutes', { minutes })}
          </button>
        ))}
        <button type="button" class="button" aria-disabled={!isOn} onClick={timing.stop}>
          {say('clock.off')}
        </button>
      </div>
    </fieldset>
  )
}
