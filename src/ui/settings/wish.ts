import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { KeyName } from '../../store/shortcuts.ts'
import { wishOf } from '../parts/pressed.ts'

/** Keys that only change what others write, or are on the way to a sign. */
const PASSIVE = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Process', 'Unidentified']

/**
 * Waits for the key that shall be bound: the next one pressed goes to `onWish` and to nobody else. Escape leaves
 * everything as it is; Tab does too, and moves on.
 */
export function useWish(onWish: (key: KeyName, wish: string) => void) {
  const [waiting, wait] = useState<KeyName | null>(null)
  const latest = useRef(onWish)
  latest.current = onWish
  useLayoutEffect(() => {
    if (waiting === null) return
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || PASSIVE.includes(event.key)) return
      if (event.key !== 'Tab') {
        event.preventDefault()
        event.stopPropagation()
      }
      wait(null)
      if (event.key !== 'Tab' && event.key !== 'Escape') latest.current(waiting, wishOf(event))
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [waiting])
  return { waiting, wait }
}
