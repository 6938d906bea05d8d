export type Direction = 'up' | 'down' | 'left' | 'right'

/** A rectangle on the page, in any one unit; y grows downwards. */
export type Rect = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>

/** A stretch along one axis. */
type Span = readonly [from: number, to: number]

/** How far a thing is set aside counts more than how far it is on: a column is left only where it ends. */
const ASIDE = 3
/** Of two things that lie straight ahead, the one more in line is nearer. */
const ASKEW = 0.1

const gap = ([from, to]: Span, [start, end]: Span): number => Math.max(0, start - to, from - end)
const middle = ([from, to]: Span): number => (from + to) / 2

/** A rectangle as seen in a direction: the stretch along it, growing that way, and the one across. */
function seen(
  { left, right, top, bottom }: Rect,
  direction: Direction,
): { readonly along: Span; readonly across: Span } {
  if (direction === 'right') return { along: [left, right], across: [top, bottom] }
  if (direction === 'left') return { along: [-right, -left], across: [top, bottom] }
  return { along: direction === 'down' ? [top, bottom] : [-bottom, -top], across: [left, right] }
}

/** How far one rectangle is from another in a direction; infinite where it does not lie that way with both its edges. */
function distance(from: Rect, to: Rect, direction: Direction): number {
  const [here, there] = [seen(from, direction), seen(to, direction)]
  const isAhead = there.along[0] > here.along[0] && there.along[1] > here.along[1]
  if (!isAhead) return Number.POSITIVE_INFINITY
  const aside = gap(here.across, there.across)
  const askew = Math.abs(middle(here.across) - middle(there.across))
  return gap(here.along, there.along) + ASIDE * aside + ASKEW * askew
}

/** Which of some rectangles is nearest to one in a direction, by its place in the list; null where none lies that way. */
export function nearest(from: Rect, all: readonly Rect[], direction: Direction): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [index, rect] of all.entries()) {
    const far = distance(from, rect, direction)
    if (far < least) [best, least] = [index, far]
  }
  return best
}
