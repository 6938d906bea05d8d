import { useEffect, useState } from 'preact/hooks'
import { captionOf } from '../audio/captions.ts'
import { heardBetween } from '../audio/heard.ts'
import { screenOf } from '../store/state.ts'
import { useGame, useTable } from './context.ts'
import './styles/captions.css'

type Caption = NonNullable<ReturnType<typeof captionOf>>

/** Milliseconds a caption stays. */
const LASTS = 4500

/**
 * What is heard, in words, for those who do not hear it; it follows the store, not the loudspeaker. Screen readers are
 * told what happened by the panels, so the strip is hidden from them.
 */
export function Captions() {
  const { store, say } = useTable()
  const isOn = useGame((state) => state.settings.captions)
  const [shown, setShown] = useState<readonly Caption[]>([])
  useEffect(() => {
    if (!isOn) return
    let timer = 0
    const stop = store.subscribe((after, before) => {
      const told = heardBetween(before, after)
        .map(({ cue }) => captionOf(cue))
        .filter((caption) => caption !== null)
      if (told.length === 0 && screenOf(before) === screenOf(after)) return
      setShown(told)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setShown([]), LASTS)
    })
    return () => {
      stop()
      window.clearTimeout(timer)
      setShown([])
    }
  }, [store, isOn])
  if (!isOn || shown.length === 0) return null
  return (
    <p class="captions" aria-hidden="true">
      {shown.map((caption) => (
        <span key={caption}>{say(caption)}</span>
      ))}
    </p>
  )
}
