import { useState } from 'preact/hooks'
import { readSeed } from '../../session/seed.ts'
import { useWords } from '../context.ts'
import { SeedField } from '../parts/seed-field.tsx'
import { useWish, useWished } from './use-wished.ts'

/** A seed of the player's own. It is wished for as soon as it is one. */
export function OwnSeed() {
  const { say } = useWords()
  const { wishes } = useWished()
  const wish = useWish()
  const [written, setWritten] = useState(`${wishes.seed}`)
  const isBad = readSeed(written.trim()) === null
  const write = (text: string) => {
    setWritten(text)
    const seed = readSeed(text.trim())
    if (seed !== null) wish({ seed })
  }
  return (
    <div class="timed-own">
      <SeedField
        label={say('timed.own')}
        written={written}
        isBad={isBad}
        told={isBad ? say('timed.own.bad') : ''}
        onWrite={write}
      />
    </div>
  )
}
