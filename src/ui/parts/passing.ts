import { useEffect, useState } from 'preact/hooks'
import type { Remembered } from '../../rules/view.ts'
import { useGame } from '../context.ts'
import { mayMove } from './focus.ts'

/** Calls back at the next key or touch, before it does its work; gives what stops the waiting. */
export function atNextGesture(then: () => void): () => void {
  const once = { capture: true, once: true }
  for (const gesture of ['keydown', 'pointerdown'] as const) window.addEventListener(gesture, then, once)
  return () => {
    for (const gesture of ['keydown', 'pointerdown'] as const) window.removeEventListener(gesture, then, once)
  }
}

/**
 * What a decision lets be seen for a moment (null for nothing), until the next key or touch, and what ends it sooner. It
 * never comes where things may not move or speech is instant. `isHeld` is told as it is then (see State).
 */
export function usePassing<T>(tell: (made: Remembered, isHeld: boolean) => T | null): readonly [T | null, () => void] {
  const made = useGame((state) => state.made)
  const held = useGame((state) => state.held)
  const motion = useGame((state) => state.settings.motion)
  const pace = useGame((state) => state.settings.pace)
  const [shown, setShown] = useState<T | null>(null)
  const end = () => setShown(null)
  useEffect(() => {
    const told = made === null || pace === 'instant' || !mayMove(motion) ? null : tell(made, held)
    setShown(told)
    return told === null ? undefined : atNextGesture(end)
  }, [made, held, motion, pace])
  return [shown, end]
}
