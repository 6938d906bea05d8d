import type { Page } from '@playwright/test'
import { game } from '../../src/i18n/en/game.ts'
import { byKeyboard } from './hands.ts'
import { decided, expect, exposed, onScreen, openMatch, test } from './page.ts'

/** From the dossier to the first statement, saying nothing on arrival. */
async function sitDown(page: Page): Promise<void> {
  await openMatch(page, 'russia', 7)
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
}

test('a grave moment is shown across the room, and the next key ends it and still does its work', async ({ page }) => {
  await sitDown(page)
  await byKeyboard.table(page, [{ clause: 'scope', option: 'a' }])
  await decided(page, 2)
  await page.locator('.moment-red-line').waitFor()
  await page.keyboard.press('h')
  await expect(page.locator('.moment')).toHaveCount(0)
  await page.locator('.home-drawer').waitFor()
})

test('where things shall not move, no moment comes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await sitDown(page)
  await byKeyboard.table(page, [{ clause: 'scope', option: 'a' }])
  await decided(page, 2)
  await expect(page.locator('.moment')).toHaveCount(0)
})

test('a session’s last answer is seen at the table, and the next key ends that and does its work by the lake', async ({
  page,
}) => {
  await sitDown(page)
  await page.keyboard.press('j')
  await onScreen(page, 'answered')
  await expect(page.locator('.uttered')).toHaveText(game['uttered.adjourn'])
  await page.keyboard.press('3')
  await decided(page, 3)
  await onScreen(page, 'table')
})

test('a session’s last answer goes by itself', async ({ page }) => {
  await sitDown(page)
  await page.keyboard.press('j')
  await onScreen(page, 'answered')
  await onScreen(page, 'recess')
  expect((await exposed(page)).decisions).toBe(2)
})
