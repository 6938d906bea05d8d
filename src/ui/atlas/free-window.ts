/** A rectangle of the window, in pixels. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const area = ({ left, top, right, bottom }: Rect): number => Math.max(0, right - left) * Math.max(0, bottom - top)

/** The greatest part of a window that a card leaves free: beside it or above it; all of it where there is no card. */
export function freeBeside(window: Rect, card: Rect | null): Rect {
  if (card === null) return window
  const parts = [
    { ...window, right: card.left },
    { ...window, left: card.right },
    { ...window, bottom: card.top },
  ]
  return parts.reduce((best, part) => (area(part) > area(best) ? part : best))
}

/** What is free of the window, below the head and beside the card. */
export function freeNow(): Rect {
  const head = document.querySelector('.atlas-head')?.getBoundingClientRect().bottom ?? 0
  const page = { left: 0, top: head, right: document.documentElement.clientWidth, bottom: window.innerHeight }
  return freeBeside(page, document.querySelector('.atlas-card')?.getBoundingClientRect() ?? null)
}
