import { useId, useState } from 'preact/hooks'
import { readSeed } from '../../session/seed.ts'
import { useWords } from '../context.ts'
import { useWish, useWished } from './use-wished.ts'

/** A seed of the player's own, as text: what is written stays, also where it is no seed. */
export function OwnSeed() {
  const { say } = useWords()
  const { wishes } = useWished()
  const wish = useWish()
  const id = useId()
  const [written, setWritten] = useState(`${wishes.seed}`)
  const isBad = readSeed(written.trim()) === null
  const write = (text: string) => {
    setWritten(text)
    const seed = readSeed(text.trim())
    if (seed !== null) wish({ seed })
  }
  return (
    <div class="timed-own">
      <label for={id}>{say('timed.own')}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={12}
        value={written}
        aria-invalid={isBad}
        aria-describedby={`${id}-bad`}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p id={`${id}-bad`} role="status">
        {isBad ? say('timed.own.bad') : ''}
      </p>
    </div>
  )
}
