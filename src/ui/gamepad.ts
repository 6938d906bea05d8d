import { type Direction, nearest } from './parts/nearest.ts'
import { heldOn, type PadKey, padSteps } from './parts/pad.ts'

/** What can have the focus by gamepad: also cells that Tab passes by, because arrow keys move among them. */
const CAN_FOCUS =
  'button, a[href], summary, select, textarea, input:not([tabindex="-1"]), [tabindex]:not([tabindex="-1"])'

/** What is pressed by a click. */
const CAN_PRESS = 'button, a[href], summary, input, [role="button"]'

/** What lies on top and takes everything: a dialog, an open menu, or the page. */
function top(page: Document): Element {
  const dialogs = page.querySelectorAll('dialog[open]')
  const own = page.activeElement?.closest('dialog[open]')
  return own ?? [...dialogs].at(-1) ?? page.querySelector(':popover-open') ?? page.body
}

/** Moves a slider by one step, as its arrow keys do; false where there is no slider. */
function slid(at: Element | null, direction: Direction): boolean {
  if (!(at instanceof HTMLInputElement) || at.type !== 'range' || direction === 'up' || direction === 'down')
    return false
  const isOn = (direction === 'right') === (getComputedStyle(at).direction !== 'rtl')
  if (isOn) at.stepUp()
  else at.stepDown()
  for (const change of ['input', 'change']) at.dispatchEvent(new Event(change, { bubbles: true }))
  return true
}

function move(page: Document, direction: Direction): void {
  const at = page.activeElement
  if (slid(at, direction)) return
  const scope = top(page)
  const all = [...scope.querySelectorAll<HTMLElement>(CAN_FOCUS)].filter(
    (each) => each !== at && each.checkVisibility(),
  )
  const from = at !== null && at !== page.body && scope.contains(at) ? at.getBoundingClientRect() : null
  const index =
    from === null
      ? 0
      : nearest(
          from,
          all.map((each) => each.getBoundingClientRect()),
          direction,
        )
  if (index === null) return
  page.documentElement.dataset['pad'] = 'on'
  all[index]?.focus()
}

const press = (page: Document, key: string) =>
  (page.activeElement ?? page.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )

/** Escape, made by hand: what the browser closes by itself it closes only for a real key. */
function back(page: Document): void {
  const over = top(page)
  if (over instanceof HTMLDialogElement) over.dispatchEvent(new Event('cancel', { cancelable: true }))
  else if (over.matches(':popover-open')) (over as HTMLElement).hidePopover()
  else press(page, 'Escape')
}

function act(page: Document, key: PadKey): void {
  const at = page.activeElement
  if (key === 'press') at instanceof HTMLElement && at.matches(CAN_PRESS) && at.click()
  else if (key === 'back') back(page)
  else if (key === 'start') press(page, 'Pause')
  else move(page, key)
}

/**
 * Lets gamepads play: stick or cross move the focus to what is nearest in that direction, A presses, B is Escape, Start
 * pauses. They are asked only while one is connected and the page is seen.
 */
export function followGamepads(page: Window): void {
  const { document } = page
  const steps = padSteps()
  let isKnown = false
  let frame = 0
  const look = (now: number) => {
    frame = 0
    const pads = page.navigator.getGamepads().filter((pad) => pad !== null)
    if (pads.length === 0 || document.hidden) return
    for (const key of steps([...new Set(pads.flatMap(heldOn))], now)) act(document, key)
    wake()
  }
  const wake = () => {
    if (isKnown && frame === 0 && !document.hidden) frame = page.requestAnimationFrame(look)
  }
  page.addEventListener('gamepadconnected', () => {
    isKnown = true
    wake()
  })
  document.addEventListener('visibilitychange', wake)
  document.addEventListener('pointerdown', () => delete document.documentElement.dataset['pad'])
}
