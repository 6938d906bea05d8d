import { useLayoutEffect, useRef } from 'preact/hooks'
import { useTable } from '../context.ts'

export type Bindings = { readonly [key: string]: () => void }

/** These act even where single keys are switched off: nobody presses them by chance. */
const ALWAYS = new Set(['Escape', 'Enter'])

/** The Latin letter or digit at a place of the keyboard, whatever the layout writes there; null for other places. */
const atPlace = (code: string): string | null =>
  /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? null

/** Whether what is typed there is text, so that a key must not act. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['range', 'checkbox', 'radio', 'button'].includes(target.type)
}

/** Whether the arrows already move something there, as in a slider or a row of radio buttons. */
const hasArrows = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && (target.type === 'range' || target.type === 'radio')

/** Whether Enter or Space already does something where the focus is. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a[href], summary, [role="button"]') !== null

/** The binding that a key press means: the written letter where it is bound, else the letter of its place. */
function boundKey(bindings: Bindings, event: KeyboardEvent): string | null {
  const written = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (Object.hasOwn(bindings, written)) return written
  const place = /^[a-z0-9]$/.test(written) ? null : atPlace(event.code)
  return place !== null && Object.hasOwn(bindings, place) ? place : null
}

/**
 * Single keys of a screen, named as `KeyboardEvent.key` in small letters. They rest while a dialog is open, while
 * something is typed and with any modifier; where settings switch single keys off, only Escape and Enter are left.
 */
export function useKeys(bindings: Bindings): void {
  const { store } = useTable()
  const latest = useRef(bindings)
  latest.current = bindings
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
      if (isField(event.target) || document.querySelector('dialog[open]') !== null) return
      const key = boundKey(latest.current, event)
      if (key === null || (!ALWAYS.has(key) && !store.getState().settings.keys)) return
      if ((key === 'Enter' || key === ' ') && isControl(event.target)) return
      if (key.startsWith('Arrow') && hasArrows(event.target)) return
      event.preventDefault()
      latest.current[key]?.()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [store])
}
