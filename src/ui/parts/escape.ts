import { useLayoutEffect, useRef } from 'preact/hooks'

const isDialogOpen = () => document.querySelector('dialog[open]') !== null

/**
 * Escape closes what is open before anything else hears of it; with nothing open (null) it is left alone. Dialogs close
 * by themselves.
 */
export function useEscape(close: (() => void) | null): void {
  useLayoutEffect(() => {
    if (close === null) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isDialogOpen()) return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [close])
}

/** What Escape does when nothing is open and nobody on the page has taken it. */
export function useIdleEscape(pause: () => void): void {
  const latest = useRef(pause)
  latest.current = pause
  useLayoutEffect(() => {
    // The window hears a key after the whole document. An open menu closes by itself, once all have heard.
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.repeat) return
      if (isDialogOpen() || document.querySelector(':popover-open') !== null) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
