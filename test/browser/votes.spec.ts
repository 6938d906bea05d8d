import type { Page } from '@playwright/test'
import { byKeyboard, playLine } from './hands.ts'
import { decided, expect, onScreen, openMatch, test } from './page.ts'

const TO_THE_PRESS = 'line 1; table scope=d nationals=b; ask; lakeside; table offlimits=c; adjourn; sign treaty'
const called = '.votes-won, .votes-lost'

/** Plays to the press conference and no further. */
async function toThePress(page: Page): Promise<void> {
  await openMatch(page, 'russia', 7)
  await playLine(page, byKeyboard, TO_THE_PRESS, 'press')
}

test('the click that chooses the words to the press leaves the votes to be called one by one', async ({ page }) => {
  await toThePress(page)
  await page.locator('.choice-do').nth(1).scrollIntoViewIfNeeded()
  const box = await page.locator('.choice-do').nth(1).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
  await page.mouse.down()
  await page.waitForTimeout(110)
  await page.mouse.up()
  await decided(page, 8)
  await onScreen(page, 'ratification')
  expect(await page.locator(called).count()).toBeLessThan(6)
  await expect(page.locator(called)).toHaveCount(6)
})

test('the next click shows all votes at once', async ({ page }) => {
  await toThePress(page)
  await page.locator('.choice-do').nth(1).click()
  await onScreen(page, 'ratification')
  await page.locator('.votes-head').click()
  expect(await page.locator(called).count()).toBe(6)
})
