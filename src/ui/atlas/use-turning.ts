import { useEffect, useRef } from 'preact/hooks'
import { seenAt } from '../../picture/atlas-picture.ts'
import type { Frame } from '../../picture/framing.ts'
import type { Sky } from '../../picture/sky.ts'
import type { Ending } from '../../rules/outcomes.ts'
import type { Eye } from '../../store/gaze.ts'
import { useActions, useGame, useTable } from '../context.ts'
import { freeNow } from './free-window.ts'

/** How far from the edges of what is free an ending's middle must stand to be seen well, in pixels. */
const MARGIN = { x: 100, y: 60 } as const

const isSame = (one: Eye, other: Eye): boolean => one.near === other.near && one.x === other.x && one.y === other.y

/** How far a place must be moved to stand between two edges, or in the middle where they leave no room. */
const shift = (at: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 - at : Math.max(least, Math.min(most, at)) - at

/**
 * Turns the eye to an ending that stands at the edge of what is free of the window, or beyond it, no further than it must;
 * an ending that is chosen is turned to once its card is there. When the card is closed the eye goes back to where it was,
 * unless it has been moved since.
 */
export function useTurning(sky: Sky, frame: Frame): (ending: Ending) => void {
  const { look } = useActions()
  const { store } = useTable()
  const chosen = useGame((state) => state.gaze.chosen)
  const turned = useRef<{ readonly from: Eye; readonly to: Eye } | null>(null)

  const turnTo = (ending: Ending) => {
    const cell = sky.constellations.find((one) => one.ending === ending)?.cell
    if (cell === undefined) return
    const { eye } = store.getState().gaze
    const seen = seenAt(eye, { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 })
    const { left, top, right, bottom } = freeNow()
    const aside = shift((seen.x - frame.x) * frame.scale, left + MARGIN.x, right - MARGIN.x)
    const down = shift((seen.y - frame.y) * frame.scale, top + MARGIN.y, bottom - MARGIN.y)
    if (aside === 0 && down === 0) return
    const unit = frame.scale * eye.near
    look({ eye: { near: eye.near, x: eye.x - aside / unit, y: eye.y - down / unit } })
  }
  // Not before the card stands there: it is the work of another panel.
  useEffect(() => {
    const { eye } = store.getState().gaze
    const left = turned.current !== null && isSame(turned.current.to, eye) ? turned.current.from : null
    if (chosen === null) {
      if (left !== null) look({ eye: left })
      turned.current = null
      return
    }
    const soon = requestAnimationFrame(() => {
      turnTo(chosen)
      turned.current = { from: left ?? eye, to: store.getState().gaze.eye }
    })
    return () => cancelAnimationFrame(soon)
  }, [chosen, sky])
  return turnTo
}
