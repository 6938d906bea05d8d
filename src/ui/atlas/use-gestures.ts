import type { TargetedMouseEvent, TargetedPointerEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Frame } from '../../picture/framing.ts'
import { DESIGN } from '../../picture/places.ts'
import type { Eye } from '../../store/gaze.ts'
import { useActions, useTable } from '../context.ts'

/** A touch that moves less than this, in pixels, is a press. */
const STILL = 6
/** What one step of a key or a button does: how much nearer, and how far aside, in pixels. */
const STEP = { near: 1.25, aside: 80 } as const
/** How much nearer one pixel of the wheel comes. */
const WHEEL = 0.0016

interface Spot {
  readonly x: number
  readonly y: number
}

/** The eye after a pinch or a wheel: what lies under a spot of the window (pixels) stays there. */
function nearer(eye: Eye, frame: Frame, times: number, spot: Spot): Eye {
  const aside = spot.x / frame.scale + frame.x - DESIGN.width / 2
  const down = spot.y / frame.scale + frame.y - DESIGN.height / 2
  const change = 1 / eye.near - 1 / (eye.near * times)
  return { near: eye.near * times, x: eye.x + aside * change, y: eye.y + down * change }
}

const middle = (spots: readonly Spot[]): Spot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
})
const spread = ([one, two]: readonly Spot[]): number =>
  one === undefined || two === undefined ? 1 : Math.hypot(two.x - one.x, two.y - one.y)

/** Moves the eye over the sky: by steps, by dragging, pinching and the wheel over an element. */
export function useGestures(frame: Frame) {
  const { store } = useTable()
  const { look } = useActions()
  const sky = useRef<HTMLDivElement>(null)
  const down = useRef(new Map<number, Spot>())
  const moved = useRef(0)

  const come = (times: number, spot: Spot) => look({ eye: nearer(store.getState().gaze.eye, frame, times, spot) })
  const pan = (across: number, along: number) => {
    const { near, x, y } = store.getState().gaze.eye
    const unit = frame.scale * near
    look({ eye: { near, x: x - across / unit, y: y - along / unit } })
  }
  const centre = (): Spot =>
    middle([
      { x: 0, y: 0 },
      { x: document.documentElement.clientWidth, y: window.innerHeight },
    ])

  // The wheel must be kept from scrolling the page, so its listener may not be a passive one.
  const latest = useRef(come)
  latest.current = come
  useLayoutEffect(() => {
    const element = sky.current
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      latest.current(Math.exp(-event.deltaY * WHEEL), { x: event.clientX, y: event.clientY })
    }
    element?.addEventListener('wheel', wheel, { passive: false })
    return () => element?.removeEventListener('wheel', wheel)
  }, [])

  const lift = (event: TargetedPointerEvent<HTMLDivElement>) => {
    down.current.delete(event.pointerId)
  }
  const handlers = {
    onPointerDown(event: TargetedPointerEvent<HTMLDivElement>) {
      if (down.current.size === 0) moved.current = 0
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    onPointerMove(event: TargetedPointerEvent<HTMLDivElement>) {
      const last = down.current.get(event.pointerId)
      if (last === undefined) return
      const before = [...down.current.values()]
      const now = { x: event.clientX, y: event.clientY }
      down.current.set(event.pointerId, now)
      const after = [...down.current.values()]
      moved.current += Math.hypot(now.x - last.x, now.y - last.y)
      if (moved.current < STILL) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const [from, to] = [middle(before), middle(after)]
      pan(to.x - from.x, to.y - from.y)
      if (after.length === 2) come(spread(after) / Math.max(1, spread(before)), to)
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    // What was a drag is no press on the star where it ended; a key is one (it has no count of clicks).
    onClickCapture(event: TargetedMouseEvent<HTMLDivElement>) {
      if (moved.current < STILL || event.detail === 0) return
      event.preventDefault()
      event.stopPropagation()
      moved.current = 0
    },
  }
  return {
    sky,
    handlers,
    nearer: () => come(STEP.near, centre()),
    farther: () => come(1 / STEP.near, centre()),
    /** One step of the sky: 1 right or down, -1 left or up. */
    step: (across: number, along: number) => pan(-across * STEP.aside, -along * STEP.aside),
  }
}
