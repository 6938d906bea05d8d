import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Gives a screen's heading the focus once, when the screen comes up, and shows it from its top: a reader hears where
 * they are, and the next Tab goes to the first thing that can be done. The element needs tabindex -1.
 */
export function useArrivalFocus<T extends HTMLElement>() {
  const heading = useRef<T>(null)
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return heading
}

/** Whether things may move: neither the setting nor the system asks for less. Read when asked, not followed. */
export const mayMove = (motion: 'system' | 'less'): boolean =>
  motion !== 'less' && !window.matchMedia('(prefers-reduced-motion: reduce)').matches
