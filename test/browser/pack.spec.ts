import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pagesIn } from '../../scripts/pack/pages.ts'
import { pack } from '../../src/i18n/en/pack.ts'
import { start } from '../../src/i18n/en/start.ts'
import { expect, onScreen, test } from './page.ts'

async function openPack(page: Page): Promise<void> {
  await page.goto('./')
  await onScreen(page, 'title')
  await page.getByRole('button', { name: start['title.teachers'] }).click()
  await onScreen(page, 'assigning')
  await page.getByRole('button', { name: start['title.pack'] }).focus()
  await page.keyboard.press('Enter')
  await onScreen(page, 'pack')
  await expect(page.getByRole('heading', { name: pack['pack.title'] })).toBeFocused()
}

const sheet = (page: Page, name: string) => page.getByRole('article', { name, exact: true })
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })
const pick = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

test('axe finds nothing in the print pack, and nothing is wider than the page @every-size', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('reciprocity.settings', JSON.stringify({ textSize: 200, quality: 'still' }))
  })
  await openPack(page)
  await tick(page, pack['pack.sheet.pairing']).check()
  await page.getByLabel(pack['pack.labels']).fill('Owl\nHeron\nSwan')
  await expect(sheet(page, pack['pack.sheet.pairing'])).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(2)
})

test('what is chosen is what is printed: a page for each role sheet, and nothing else of the screen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await openPack(page)
  for (const name of ['guide', 'note', 'rubric', 'answers'] as const)
    await tick(page, pack[`pack.sheet.${name}`]).uncheck()
  await pick(page, pack['pack.paper.letter'])
  await page.getByLabel(start['title.seed'], { exact: true }).fill('7')
  await page.getByLabel(start['title.seed'], { exact: true }).fill('38x')
  await expect(page.getByRole('alert')).toContainText('seed 7')
  await page.getByRole('button', { name: pack['pack.print'], exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')

  for (const level of ['full', 'easy'] as const) {
    await pick(page, pack[`pack.level.${level}`])
    const file = await page.pdf({ preferCSSPageSize: true })
    expect(pagesIn(file)).toBe(2)
    expect(file.toString('latin1')).toMatch(/MediaBox\s*\[0 0 612 792\]/)
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(sheet(page, 'Role sheet: United States')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('Escape')
  await onScreen(page, 'assigning')
})
