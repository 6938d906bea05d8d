import { lastLeg } from '../../runner/attempt.ts'
import type { Device, Run } from '../../store/run.ts'
import { useWords } from '../context.ts'
import { useRunWords } from './use-words.ts'

/** How many of the last choices are shown. */
const SHOWN = 3

/** A key, a mouse, a finger, a gamepad: on a grid of 24. */
const DRAWINGS: { readonly [device in Device]: string } = {
  key: 'M4 6h16v12H4zM8 15h8M8 10h.1M12 10h.1M16 10h.1',
  mouse: 'M8 3h8a2 2 0 0 1 2 2v10a6 6 0 0 1-12 0V5a2 2 0 0 1 2-2zM12 3v7M6 10h12',
  touch: 'M9 12V5a2 2 0 0 1 4 0v6l5 2v4l-2 4h-6l-4-6 3-1zM6 6a5 5 0 0 1 10 0',
  pad: 'M7 8h10a4 4 0 0 1 4 5l-1 4c-2 1-3-1-4-2H8c-1 1-2 3-4 2l-1-4a4 4 0 0 1 4-5zM8 10v3M6.5 11.5h3M16 11h.1M18 12.5h.1',
}

function DeviceSign({ device }: { readonly device: Device }) {
  const { say } = useWords()
  return (
    <>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={DRAWINGS[device]} />
      </svg>
      <span class="sr-only">{say('run.device', { device })}</span>
    </>
  )
}

/** The last choices of a run: with what they were made, which, and how long after the one before. */
export function RunInputs({ run: { attempt, devices } }: { readonly run: Run }) {
  const { say } = useWords()
  const { moveName } = useRunWords()
  const { made } = lastLeg(attempt)
  const before = attempt.legs.at(-2)?.end?.real ?? 0
  const inputs = made.map(({ move, real }, index) => {
    const milliseconds = real - (made[index - 1]?.real ?? before)
    return { index, move, seconds: (milliseconds / 1000).toFixed(3), device: devices[index] ?? 'key' }
  })
  return (
    <ol class="run-inputs" aria-label={say('run.inputs')}>
      {inputs.slice(-SHOWN).map(({ index, move, seconds, device }) => (
        <li key={index}>
          <DeviceSign device={device} /> {say('run.input', { move: moveName(move, attempt.chair), seconds })}
        </li>
      ))}
    </ol>
  )
}
