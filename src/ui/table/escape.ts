import { useLayoutEffect } from 'preact/hooks'

/**
 * Escape closes what is open before anything else hears of it; with nothing open (null) it is left alone. Dialogs close
 * by themselves.
 */
export function useEscape(close: (() => void) | null): void {
  useLayoutEffect(() => {
    if (close === null) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [close])
}
