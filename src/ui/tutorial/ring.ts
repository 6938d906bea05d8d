import { useLayoutEffect } from 'preact/hooks'
import { type Ring, TRADE } from '../../store/tutorial.ts'

const DRAFT = '[data-draft]'
/** The button that opens the small moves where there is little room. */
const MORE = '.table-bar > .button:not([data-draft])'
const tradeCells = TRADE.map(
  ({ clause, option }) => `[aria-labelledby="board-${clause}"] .board-cell:nth-child(${'abcde'.indexOf(option) + 1})`,
)

/** Where the parts lie that a step can ring: on the table, on the clause board, by the lake. */
const PLACES: { readonly [ring in Ring]: string } = {
  proposal: '.table-proposal',
  worth: `.table-worth, ${DRAFT}`,
  weights: '.board-weight-dots, .board-cells',
  ask: `.table-move-ask, ${MORE}`,
  answer: '.table-speech, .table-them, .table-middle > .dial:first-child',
  trust: '.gauges > .dial:first-child',
  trade: [DRAFT, ...tradeCells, '.board-do > .button'].join(', '),
  faces: '.gauges-faces, .gauges > .dial:nth-child(2)',
  verdicts: '.table-speech .table-verdicts, .table-middle > .dial:first-child',
  home: '.home-button',
}

/** Pixels between the coach and what it speaks of. */
const AIR = 10

/** Scrolls until the first of the parts stands below the coach, where one is out of sight; to a coach that does not stick. */
function bringIntoView(parts: readonly HTMLElement[]): void {
  const place = document.querySelector('.coach-place')
  const boxes = parts.filter((part) => part.offsetParent !== null).map((part) => part.getBoundingClientRect())
  if (place === null || boxes.length === 0) return
  const coach = place.getBoundingClientRect()
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  if (getComputedStyle(place).position === 'static') window.scrollTo(0, 0)
  else if (top < coach.bottom || bottom > window.innerHeight) window.scrollBy(0, top - coach.bottom - AIR)
}

/** Rings a part of the screen while a step lasts, also where it only comes up later, and brings it into view. */
export function useRing(ring: Ring | null, step: number): void {
  useLayoutEffect(() => {
    if (ring === null) return
    const find = () => [...document.querySelectorAll<HTMLElement>(PLACES[ring])]
    const mark = () => {
      const fresh = find().filter((part) => part.dataset['ringed'] === undefined)
      for (const part of fresh) part.dataset['ringed'] = ''
      if (fresh.length > 0) bringIntoView(find())
    }
    mark()
    const changes = new MutationObserver(mark)
    changes.observe(document.body, { childList: true, subtree: true })
    return () => {
      changes.disconnect()
      for (const part of document.querySelectorAll<HTMLElement>('[data-ringed]')) delete part.dataset['ringed']
    }
  }, [ring, step])
}
