import { useLayoutEffect, useRef } from 'preact/hooks'
import type { KeyName } from '../../store/shortcuts.ts'
import { useTable } from '../context.ts'
import { FIXED, type FixedKey, meantBy } from './pressed.ts'

export type Bindings = { readonly [key in KeyName | FixedKey]?: () => void }

/** These act even where single keys are switched off: nobody presses them by chance. */
const ALWAYS: readonly string[] = FIXED.filter((key) => key !== ' ')

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

/**
 * Single keys of a screen, by the names they have at first; what is pressed is translated here by the settings. They
 * rest while a dialog is open (or, `within` a dialog, while none is), while something is typed and with any modifier;
 * where settings switch single keys off, only Enter, Escape and Pause are left.
 */
export function useKeys(bindings: Bindings, within: 'screen' | 'dialog' = 'screen'): void {
  const { store } = useTable()
  const latest = useRef(bindings)
  latest.current = bindings
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
      const open = document.querySelector('dialog[open]') === null ? 'screen' : 'dialog'
      if (isField(event.target) || open !== within) return
      const { keys, remap } = store.getState().settings
      const key = meantBy(event, Object.keys(latest.current) as (keyof Bindings)[], remap)
      if (key === null || (!ALWAYS.includes(key) && !keys)) return
      if ((key === 'Enter' || key === ' ') && isControl(event.target)) return
      if (event.key.startsWith('Arrow') && hasArrows(event.target)) return
      event.preventDefault()
      latest.current[key]?.()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [store, within])
}
