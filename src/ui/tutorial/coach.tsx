import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import type { GameKey } from '../../i18n/languages.ts'
import { LESSONS, type Step, type StepId } from '../../store/tutorial.ts'
import { useActions, usePlaying, useWords } from '../context.ts'
import { Key } from '../parts/key.tsx'
import { coachArgs } from './coach-args.ts'

interface CoachProps {
  readonly step: Step & { readonly id: Exclude<StepId, 'end'> }
  /** How many moves have been held back at this step. */
  readonly held: number
  readonly panel: Ref<HTMLElement>
}

/** The coach: which lesson this is, what to see or do, and, after a move that was held back, what to do instead. */
export function Coach({ step, held, panel }: CoachProps) {
  const { say } = useWords()
  const { tutoring } = useActions()
  const playing = usePlaying()
  const words = useId()
  const args = coachArgs(playing, say)
  const isReading = step.asks === 'reading'
  const instead: GameKey = `tutorial.instead.${isReading ? 'reading' : (step.id as 'ask')}`
  return (
    <div class="coach-place">
      <aside class="coach paper" aria-label={say('tutorial.name')} tabIndex={-1} ref={panel}>
        <div class="coach-words" aria-live="polite" id={words}>
          <h2 class="coach-lesson">
            {say('tutorial.lesson', {
              n: LESSONS.indexOf(step.lesson) + 1,
              of: LESSONS.length,
              name: say(`tutorial.lesson.${step.lesson}`),
            })}
          </h2>
          <p>{say(`tutorial.${step.id}`, args)}</p>
        </div>
        {held === 0 ? null : (
          <p class="coach-instead" role="alert" key={held}>
            {say(instead, args)}
          </p>
        )}
        <div class="coach-do">
          <button type="button" class="coach-leave" onClick={tutoring.leave}>
            {say('tutorial.leave')}
          </button>
          {isReading ? (
            <button
              type="button"
              class="button button-brass"
              // What stands there from the first is no change that would be spoken.
              aria-describedby={step.id === 'read' ? words : undefined}
              onClick={tutoring.goOn}
            >
              {say('tutorial.go-on')}
              <Key name="Enter" />
            </button>
          ) : null}
        </div>
      </aside>
    </div>
  )
}
