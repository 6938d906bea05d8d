import AxeBuilder from '@axe-core/playwright'
import { lesson } from '../../src/i18n/en/lesson.ts'
import { start } from '../../src/i18n/en/start.ts'
import { decided, expect, exposed, onScreen, openMatch, test } from './page.ts'

test('two people share a chair: a move is made once both have pressed, and Escape decides nothing', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('reciprocity.settings', '{"pair":true}'))
  await openMatch(page, 'russia', 7)
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  const asked = page.getByRole('dialog', { name: lesson['pair.question'] })

  await page.keyboard.press('2')
  await asked.waitFor()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('1')
  await expect(asked.getByRole('button', { name: lesson['pair.first'] })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  expect((await exposed(page)).decisions).toBe(0)

  await page.keyboard.press('2')
  await asked.waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await decided(page, 1)
  await onScreen(page, 'table')
  await page.keyboard.press('1')
  await asked.getByRole('button', { name: lesson['pair.first'] }).click()
  await asked.getByRole('button', { name: lesson['pair.second'] }).click()
  await decided(page, 2)
})

test('the class clock is set, extended, rests, outlives a reload and is taken away @every-size', async ({ page }) => {
  await page.goto('./')
  await onScreen(page, 'title')
  await page.getByRole('button', { name: start['title.settings'] }).click()
  await page.getByRole('button', { name: '10 minutes' }).click()
  await page.keyboard.press('Escape')
  const clock = page.getByRole('complementary', { name: lesson['clock.name'] })
  const minutes = async () => Number.parseInt((await clock.getByRole('timer').textContent()) ?? '', 10)
  expect(await minutes()).toBeGreaterThanOrEqual(9)
  await clock.getByRole('button', { name: '5 minutes more' }).click()
  expect(await minutes()).toBeGreaterThanOrEqual(14)

  await openMatch(page, 'usa', 7)
  await clock.getByRole('button', { name: lesson['clock.rest'] }).click()
  await page.reload()
  await onScreen(page, 'dossier')
  expect(await minutes()).toBeGreaterThanOrEqual(14)
  await expect(clock.getByRole('button', { name: lesson['clock.go'] })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(1)

  await clock.getByRole('button', { name: lesson['clock.stop'] }).click()
  await expect(clock).toBeHidden()
})
