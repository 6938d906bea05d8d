import type { Direction } from './nearest.ts'

/** What a gamepad can ask for. */
export type PadKey = Direction | 'press' | 'back' | 'start'

/** A gamepad as far as it is read. */
export interface Pad {
  readonly buttons: readonly { readonly pressed: boolean }[]
  readonly axes: readonly number[]
}

/** Places of the standard layout (W3C Gamepad). */
const BUTTONS: readonly (readonly [index: number, key: PadKey])[] = [
  [0, 'press'],
  [1, 'back'],
  [9, 'start'],
  [12, 'up'],
  [13, 'down'],
  [14, 'left'],
  [15, 'right'],
]
const DIRECTIONS: readonly PadKey[] = ['up', 'down', 'left', 'right']

/** How far the stick must lean, of 1. */
const LEAN = 0.5
/** Milliseconds until a direction that is held acts again, at first and then. */
const [FIRST, NEXT] = [420, 150] as const

/** Where the left stick leans; null where it rests. */
function leaning([x = 0, y = 0]: readonly number[]): Direction | null {
  if (Math.max(Math.abs(x), Math.abs(y)) < LEAN) return null
  if (Math.abs(x) > Math.abs(y)) return x < 0 ? 'left' : 'right'
  return y < 0 ? 'up' : 'down'
}

/** Everything that is held on a gamepad now. */
export function heldOn({ buttons, axes }: Pad): readonly PadKey[] {
  const pressed = BUTTONS.flatMap(([index, key]) => (buttons[index]?.pressed ? [key] : []))
  const leans = leaning(axes)
  return leans === null || pressed.includes(leans) ? pressed : [...pressed, leans]
}

/** Turns what is held, look after look, into what acts: once when it is pressed; a direction again while it is held. */
export function padSteps(): (held: readonly PadKey[], milliseconds: number) => readonly PadKey[] {
  let due = new Map<PadKey, number>()
  return (held, now) => {
    const acts = held.filter((key) => now >= (due.get(key) ?? now))
    const again = (key: PadKey) => (DIRECTIONS.includes(key) ? now + (due.has(key) ? NEXT : FIRST) : Infinity)
    due = new Map(held.map((key) => [key, acts.includes(key) ? again(key) : (due.get(key) ?? now)]))
    return acts
  }
}
