import type { Page } from '@playwright/test'
import { game } from '../../src/i18n/en/game.ts'
import { start } from '../../src/i18n/en/start.ts'
import { plugIn, pressPad } from './gamepad.ts'
import { decided, expect, exposed, onScreen, openMatch, test } from './page.ts'

const dialog = (page: Page) => page.locator('dialog[open]').last()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const kept = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('reciprocity.settings') ?? '{}'))
const look = (page: Page) =>
  page.evaluate(() => {
    const { fontSize, fontFamily } = getComputedStyle(document.body)
    const { contrast, motion, font } = document.documentElement.dataset
    return { fontSize, isPlain: /sans-serif$/.test(fontFamily), contrast, motion, font }
  })

/** From the address to the table, before the first statement. */
async function toTable(page: Page): Promise<void> {
  await openMatch(page, 'russia', 7)
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('2')
  await onScreen(page, 'table')
}

async function openSettings(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await button(page, game['menu.settings']).click()
}

test('every setting holds at once and is kept', async ({ page }) => {
  await page.goto('./')
  await onScreen(page, 'title')
  await button(page, start['title.settings']).click()
  await page.getByRole('slider').first().fill('150')
  for (const name of [
    start['settings.font.plain'],
    start['settings.contrast.high'],
    start['settings.quality.still'],
    start['settings.motion.less'],
    start['settings.pace.calm'],
  ]) {
    await page.getByRole('radio', { name }).check()
  }
  await page.getByLabel(start['settings.counter']).uncheck()
  await page.getByLabel(start['settings.keys']).uncheck()
  const now = { fontSize: '24px', isPlain: true, contrast: 'high', motion: 'less', font: 'plain' }
  expect(await look(page)).toEqual(now)
  const settings = await kept(page)
  expect(settings).toMatchObject({
    ...{ textSize: 150, font: 'plain', contrast: 'high', quality: 'still', motion: 'less', pace: 'calm' },
    ...{ keys: false, counter: false },
  })
  await page.reload()
  await onScreen(page, 'title')
  expect(await look(page)).toEqual(now)
  expect(await kept(page)).toEqual(settings)

  await openMatch(page, 'russia', 7)
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('2')
  await page.waitForTimeout(300)
  expect(await exposed(page), 'single keys rest').toMatchObject({ screen: 'arrival', decisions: 0 })
  await page.locator('.choice-do').first().click()
  await onScreen(page, 'table')
  await expect(page.locator('.table-act')).not.toContainText('1')
  await expect(page.locator('.key:visible')).toHaveCount(0)

  await openSettings(page)
  await button(page, start['settings.erase']).click()
  await button(page, start['settings.erase.yes']).click()
  await onScreen(page, 'title')
  expect(await look(page)).toMatchObject({ fontSize: '16px', isPlain: false, contrast: 'normal', motion: 'system' })
  expect(await kept(page)).toEqual({})
})

test.describe('a new line of speech', () => {
  /** Words come so slowly here that a test never meets the end. */
  // the style that slows it down is the test's, and the page's own policy forbids it
  test.use({ bypassCSP: true })
  const slowly = (page: Page) => page.addStyleTag({ content: '.spoken { --pace: 60s !important }' })
  const lastWord = (page: Page) =>
    page
      .locator('.table-line .spoken > span')
      .last()
      .evaluate((word) => getComputedStyle(word).opacity)

  test('appears word after word, is whole for readers at once, and any key shows all', async ({ page }) => {
    await toTable(page)
    await slowly(page)
    const line = page.locator('.table-line')
    await page.keyboard.press('1')
    await decided(page, 2)
    expect(await lastWord(page)).toBe('0')
    const whole = (await line.textContent()) ?? ''
    expect(whole).toMatch(/^“.+”$/)
    await page.keyboard.press('Shift')
    await expect(page.locator('.spoken')).toHaveCount(0)
    expect(await line.textContent()).toBe(whole)
  })

  test('keeps nobody from the next move, and stands there when it is seen again', async ({ page }) => {
    await toTable(page)
    await slowly(page)
    await page.keyboard.press('q')
    await decided(page, 2)
    await expect(page.locator('.spoken')).toHaveCount(1)
    await page.keyboard.press('d')
    await page.keyboard.press('Escape')
    await page.locator('.table-line').waitFor()
    await expect(page.locator('.spoken')).toHaveCount(0)
    await page.reload()
    await onScreen(page, 'table')
    await slowly(page)
    await expect(page.locator('.table-line')).toBeVisible()
    await expect(page.locator('.spoken')).toHaveCount(0)
  })

  for (const [name, settings, reducedMotion] of [
    ['instant pace', '{"pace":"instant"}', 'no-preference'],
    ['less motion by the setting', '{"motion":"less"}', 'no-preference'],
    ['less motion by the system', '{"pace":"calm"}', 'reduce'],
  ] as const) {
    test(`stands there at once with ${name}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion })
      await page.addInitScript((text) => localStorage.setItem('reciprocity.settings', text), settings)
      await toTable(page)
      await page.keyboard.press('1')
      await decided(page, 2)
      await expect(page.locator('.table-line')).toBeVisible()
      await expect(page.locator('.spoken')).toHaveCount(0)
    })
  }
})

test('a single key can be changed, never twice on a screen, switched off and set back', async ({ page }) => {
  const change = (what: string) => dialog(page).getByRole('button', { name: new RegExp(`^${what}:`) })
  const badge = page.locator('.table-own .key')
  await toTable(page)
  await expect(badge).toHaveText('D')
  await openSettings(page)
  await button(page, start['settings.keys.change']).click()
  const draft = start['keys.does.d']
  await change(draft).click()
  await page.keyboard.press('q')
  await expect(dialog(page).getByRole('status')).toContainText(start['keys.does.q'])
  await change(draft).click()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('status')).toHaveText(start['keys.no.unusable'])
  await change(draft).click()
  await page.keyboard.press('x')
  await page.getByLabel(start['keys.does.q'], { exact: true }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  expect(await kept(page)).toMatchObject({ remap: { d: 'x', q: null } })

  await page.reload()
  await onScreen(page, 'table')
  await expect(badge).toHaveText('X')
  await expect(page.locator('.table-move-ask .key')).toHaveCount(0)
  await page.keyboard.press('d')
  await page.keyboard.press('q')
  await expect(page.locator('.board')).toHaveCount(0)
  expect((await exposed(page)).decisions).toBe(1)
  await page.keyboard.press('x')
  await page.locator('.board').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(dialog(page).locator('kbd', { hasText: /^X $/ })).toHaveCount(2)
  await page.keyboard.press('Escape')

  await openSettings(page)
  await button(page, start['settings.keys.change']).click()
  await button(page, start['keys.reset']).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(badge).toHaveText('D')
})

test('Escape closes what is open, else pauses, and never makes a move', async ({ page }) => {
  const isPaused = async () => {
    await page.keyboard.press('Escape')
    await expect(dialog(page).getByRole('heading')).toHaveText(game['pause.title'])
    await expect(button(page, game['pause.go'])).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
  }
  const closed = async (what: string) => {
    await page.locator(what).waitFor()
    await page.keyboard.press('Escape')
    await expect(page.locator(what)).toHaveCount(0)
    await expect(page.locator('dialog[open]')).toHaveCount(0)
  }
  await openMatch(page, 'russia', 7)
  await isPaused()
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await isPaused()
  await page.keyboard.press('2')
  await onScreen(page, 'table')
  await isPaused()
  await page.keyboard.press('d')
  await closed('.board')
  await page.keyboard.press('h')
  await closed('.home-drawer')
  await page.locator('.toolbar-open').click()
  await closed('.toolbar-menu:popover-open')
  expect((await exposed(page)).decisions).toBe(1)
  for (const [index, key] of ['1', '2'].entries()) {
    await page.keyboard.press(key)
    await decided(page, 2 + index)
  }
  await onScreen(page, 'recess')
  await isPaused()
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  for (const [index, key] of ['1', '2', '2'].entries()) {
    await page.keyboard.press(key)
    await decided(page, 5 + index)
  }
  await page.keyboard.press('s')
  await closed('dialog[open]')
  await page.keyboard.press('s')
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.press('2')
  await onScreen(page, 'press')
  await isPaused()
  await page.keyboard.press('1')
  await onScreen(page, 'ratification')
  await page.keyboard.press('Escape')
  await button(page, game['votes.read']).waitFor()
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await isPaused()
  await page.locator('.votes-on').click()
  await onScreen(page, 'ending')
  await isPaused()
  await page.keyboard.press('Enter')
  await onScreen(page, 'debrief')
  await page.keyboard.press('Escape')
  await onScreen(page, 'ending')
  await page.keyboard.press('Escape')
  await button(page, game['menu.title']).last().click()
  await onScreen(page, 'title')
})

test('a gamepad moves the focus, presses, goes back and pauses', async ({ page }) => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await toTable(page)
  await plugIn(page)
  await pressPad(page, 'down')
  await expect(page.locator('.table-cards li').nth(1).locator('button')).toBeFocused()
  await pressPad(page, 'start')
  await expect(button(page, game['pause.go'])).toBeFocused()
  await pressPad(page, 'down')
  expect([game['menu.settings'], game['menu.help']]).toContain(await focused())
  await pressPad(page, 'back')
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  expect((await exposed(page)).decisions).toBe(1)
  await pressPad(page, 'press')
  await decided(page, 2)
})
