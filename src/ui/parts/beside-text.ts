import { type Box, wayToFree } from './free-place.ts'

/** What stands on the page for a moment only, over everything, and what is not to be seen. */
const PASSING = '.captions, .moment, .sr-only'
const PANELS = '.paper, .panel, .hint, .coach'

const isSeen = ({ left, right, top, bottom }: Box) => right - left > 1 && bottom - top > 1

/** The boxes of all that a selector finds on the page, one element aside. */
const boxesOf = (selector: string, but: Element): Box[] =>
  [...document.querySelectorAll(selector)]
    .filter((element) => element !== but)
    .map((element) => element.getBoundingClientRect())
    .filter(isSeen)

/** The boxes of all words, buttons and fields on the page, and of a banner that passes over it. */
function wordBoxes(but: Element): Box[] {
  const boxes = boxesOf('button, input, summary, .moment', but)
  const range = document.createRange()
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (node.textContent?.trim() === '' || node.parentElement?.closest(PASSING)) continue
    range.selectNodeContents(node)
    boxes.push(...range.getClientRects())
  }
  return boxes.filter(isSeen)
}

/** How far each element was moved last. */
const moved = new WeakMap<HTMLElement, readonly [x: number, y: number]>()

function settle(element: HTMLElement, taken: readonly Box[]): boolean {
  // As it will stand: how it comes in does not count.
  const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = element
  const [x, y] = moved.get(element) ?? [0, 0]
  const box = { left: left + x, top: top + y, right: left + x + offsetWidth, bottom: top + y + offsetHeight }
  const more = wayToFree(box, taken, window.innerWidth, window.innerHeight)
  const way = more === null ? null : ([x + more[0], y + more[1]] as const)
  if (way === null) moved.delete(element)
  else moved.set(element, way)
  element.style.translate = way === null ? 'none' : `${way[0]}px ${way[1]}px`
  element.style.visibility = way === null ? 'hidden' : 'visible'
  return way !== null
}

/**
 * Moves an element from where its style puts it to the nearest place beside all panels and words of the page, else
 * beside all words, else beside what a selector finds, and shows it. It stays there as long as nothing comes under it.
 * Where there is no such place it is hidden, and the answer is false.
 */
export function settleBesideText(element: HTMLElement, atLeastBeside: string | null = null): boolean {
  const words = wordBoxes(element)
  return (
    settle(element, [...words, ...boxesOf(PANELS, element)]) ||
    settle(element, words) ||
    (atLeastBeside !== null && settle(element, boxesOf(atLeastBeside, element)))
  )
}
