import { useId } from 'preact/hooks'
import { useTable } from '../context.ts'

interface SeedFieldProps {
  readonly seed: string
  readonly isBad: boolean
  readonly onWrite: (text: string) => void
  readonly onDraw: () => void
}

/** The seed of the next summit, as text: what is written stays, also where it is refused. */
export function SeedField({ seed, isBad, onWrite, onDraw }: SeedFieldProps) {
  const { say } = useTable()
  const id = useId()
  return (
    <div class="title-seed">
      <label for={id}>{say('title.seed')}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={12}
        value={seed}
        aria-invalid={isBad}
        aria-describedby={`${id}-what`}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <button type="button" class="button title-draw" onClick={onDraw}>
        {say('title.seed.other')}
      </button>
      <p id={`${id}-what`} class={isBad ? 'title-bad' : ''} role={isBad ? 'alert' : undefined}>
        {say(isBad ? 'title.seed.bad' : 'title.seed.what')}
      </p>
    </div>
  )
}
