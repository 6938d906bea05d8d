import type { Page } from '@playwright/test'

/** Places of the standard layout. */
const BUTTONS = { press: 0, back: 1, start: 9, up: 12, down: 13, left: 14, right: 15 } as const

interface Padded extends Window {
  pad: { readonly buttons: { pressed: boolean }[] }
}

/** Plugs an invented gamepad into the page, once it is shown. */
export async function plugIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pad = { axes: [0, 0], buttons: Array.from({ length: 17 }, () => ({ pressed: false })) }
    Object.assign(window, { pad })
    navigator.getGamepads = () => [pad as unknown as Gamepad]
    window.dispatchEvent(new Event('gamepadconnected'))
  })
}

/** Presses a button of it for a few frames. */
export async function pressPad(page: Page, button: keyof typeof BUTTONS): Promise<void> {
  await page.evaluate(async (index) => {
    const held = (window as unknown as Padded).pad.buttons[index]
    const frames = async (count: number) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame)
    }
    if (held === undefined) return
    held.pressed = true
    await frames(3)
    held.pressed = false
    await frames(3)
  }, BUTTONS[button])
}
