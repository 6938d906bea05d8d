import { useEffect, useRef, useState } from 'preact/hooks'
import { captionOf } from '../audio/captions.ts'
import { heardBetween } from '../audio/heard.ts'
import { screenOf } from '../store/state.ts'
import { useGame, useTable } from './context.ts'
import { settleBesideText } from './parts/beside-text.ts'
import './styles/captions.css'

type Caption = NonNullable<ReturnType<typeof captionOf>>

/** Milliseconds a caption stays. */
const LASTS = 4500
/** Milliseconds after which a caption looks again whether text has come to stand under it. */
const LOOKS = 200

/**
 * What is heard, in words, for those who do not hear it; it follows the store, not the loudspeaker. Screen readers are
 * told what happened by the panels, so the strip is hidden from them. It keeps beside every word on the page: where there
 * is no room for all captions it shows the first, and where there is none it waits.
 */
export function Captions() {
  const { store, say } = useTable()
  const isOn = useGame((state) => state.settings.captions)
  const [shown, setShown] = useState<readonly Caption[]>([])
  const strip = useRef<HTMLParagraphElement>(null)
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
  useEffect(() => {
    if (shown.length === 0) return
    const place = () => {
      if (strip.current === null) return
      strip.current.classList.remove('captions-one')
      if (settleBesideText(strip.current)) return
      strip.current.classList.add('captions-one')
      settleBesideText(strip.current)
    }
    // Not before the screen that opens is there.
    const first = requestAnimationFrame(place)
    const again = window.setInterval(place, LOOKS)
    document.addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(first)
      window.clearInterval(again)
      document.removeEventListener('scroll', place, { capture: true })
    }
  }, [shown])
  if (!isOn || shown.length === 0) return null
  return (
    <p class="captions" aria-hidden="true" ref={strip}>
      {shown.map((caption) => (
        <span key={caption}>{say(caption)}</span>
      ))}
    </p>
  )
}
