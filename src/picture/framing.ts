import type { Plan } from './director.ts'
import { type Backdrop, CHIN, DESIGN, FOCUS } from './places.ts'

/** Which part of the design space is shown, and how large. */
export interface Frame {
  /** Shown pixels per design unit. */
  readonly scale: number
  /** Design unit at the left and upper edge. */
  readonly x: number
  readonly y: number
  /** Height of the picture in shown pixels; below it is dark. */
  readonly height: number
  /** How near to the middle the seats stand, 1 as drawn; narrow screens draw them together. */
  readonly closeness: number
}

/** How far the room is lifted while the board lies open, as a share of the height. */
const LIFT = 186 / 900
/** The near chins stay above this share of the height; panels begin below. */
const FACES = 0.49
/** Screens narrower than this are phones held upright: the room is a strip at the top. */
const PHONE = 600
const STRIP = { share: 0.38, open: 118 / 390, seated: 1120, closeness: 0.8 } as const
/** The same for the strip, closed and with the board open. */
const STRIP_FACES = 0.64
const OPEN_FACES = 0.95
/** The lift never goes beyond the tops of their heads, in design units. */
const HEADS = 290
/** Least design width that holds both delegations. */
const SEATED = 1480

function strip(width: number, height: number, isBoardOpen: boolean): Frame {
  const closed = height * STRIP.share
  const shown = Math.round(isBoardOpen ? width * STRIP.open : closed)
  const scale = Math.max(width / STRIP.seated, closed / DESIGN.height)
  const x = (DESIGN.width - width / scale) / 2
  const y = Math.max(0, CHIN - (isBoardOpen ? OPEN_FACES : STRIP_FACES) * (shown / scale))
  return { scale, x, y, height: shown, closeness: STRIP.closeness }
}

/** The frame of the room: faces stay in view above the panels, whatever the window's size (pixels). */
function roomFrame(width: number, height: number, isBoardOpen: boolean): Frame {
  if (width < PHONE && width < height) return strip(width, height, isBoardOpen)
  const cover = Math.max(width / DESIGN.width, height / DESIGN.height)
  const scale = Math.max(width / DESIGN.width, Math.min(cover, width / SEATED))
  const y = Math.max(0, CHIN - (FACES * height) / scale) + (isBoardOpen ? (LIFT * height) / scale : 0)
  return { scale, x: (DESIGN.width - width / scale) / 2, y: Math.min(HEADS, y), height, closeness: 1 }
}

/** The frame of a backdrop: it covers the window, around what matters in it. */
function backdropFrame(backdrop: Backdrop, width: number, height: number): Frame {
  const scale = Math.max(width / DESIGN.width, height / DESIGN.height)
  const [wide, high] = [width / scale, height / scale]
  const middle = FOCUS[backdrop] ?? DESIGN.width / 2
  const x = Math.max(0, Math.min(DESIGN.width - wide, middle - wide / 2))
  return { scale, x, y: Math.max(0, (DESIGN.height - high) / 2), height, closeness: 1 }
}

/** What a window of a size (pixels) shows of the atlas, before the eye comes nearer. */
export const skyFrame = (width: number, height: number): Frame => backdropFrame('atlas', width, height)

/** What a window of a size (pixels) shows of a plan's picture. */
export const frameOf = (
  plan: Plan,
  { width, height }: { readonly width: number; readonly height: number },
  isBoardOpen: boolean,
): Frame => (plan.scene === 'room' ? roomFrame(width, height, isBoardOpen) : backdropFrame(plan.scene, width, height))
