import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { cards } from '../../src/content/cards.ts'
import { terms } from '../../src/content/glossary.ts'
import { game } from '../../src/i18n/en/game.ts'
import { start } from '../../src/i18n/en/start.ts'
import { expect, onScreen, openMatch, test } from './page.ts'

const PARTS = ['facts', 'glossary', 'cases', 'about', 'credits'] as const
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

const library = (page: Page) => page.getByRole('dialog', { name: start['library.name'], exact: true })
const tab = (page: Page, part: (typeof PARTS)[number]) => page.getByRole('tab', { name: game[`library.${part}`] })

/** Opens the library from the title by keyboard. */
async function openFromTitle(page: Page): Promise<void> {
  await page.goto('./')
  await onScreen(page, 'title')
  await page.getByRole('button', { name: start['library.name'], exact: true }).focus()
  await page.keyboard.press('Enter')
  await library(page).waitFor()
}

test('the library is fetched when it is asked for, and closes to where it was opened', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./')
  await onScreen(page, 'title')
  await page.waitForLoadState('networkidle')
  // what it shares with other screens may lie in files of the same name
  const shared = asked.filter((url) => /\/library-[^/]*\.js/.test(url))

  const button = page.getByRole('button', { name: start['library.name'], exact: true })
  await button.click()
  await expect(tab(page, 'facts')).toBeFocused()
  expect(asked.filter((url) => /\/library-[^/]*\.js/.test(url)).length).toBeGreaterThan(shared.length)
  await page.keyboard.press('Escape')
  await expect(library(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('a fact is found, read and traced to its sources by keyboard alone', async ({ page }) => {
  await openFromTitle(page)
  await expect(page.locator('.library-panel summary')).toHaveCount(cards.length)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('swiss CUSTODY')
  await expect(page.getByRole('status').filter({ hasText: `1 of ${cards.length}` })).toBeVisible()
  await expect(page.locator('.library-panel summary')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(game['card.swiss-case.body'])).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: game['card.swiss-case.title'] })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(library(page)).toBeVisible()
  await expect(page.locator('.library-panel .sources-open')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(library(page)).toBeHidden()
})

test('axe finds nothing in any part, and nothing is wider than the page @every-size', async ({ page }) => {
  test.setTimeout(180_000)
  const found: string[] = []
  for (const textSize of [100, 200]) {
    await page.addInitScript((size) => {
      localStorage.setItem('reciprocity.settings', JSON.stringify({ textSize: size, quality: 'still' }))
    }, textSize)
    await openFromTitle(page)
    for (const part of PARTS) {
      await expect(tab(page, part)).toHaveAttribute('aria-selected', 'true')
      for (const line of [0, 2]) {
        const summary = page.locator('.library-panel summary').nth(line)
        if ((await summary.count()) > 0) await summary.click()
      }
      const { violations } = await new AxeBuilder({ page }).analyze()
      found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${part}: ${id} at ${target}`)))
      const wide = await page.locator('.library').evaluate((box) => box.scrollWidth - box.clientWidth)
      if (wide > 1) found.push(`${part} at ${textSize} %: ${wide} px too wide`)
      await tab(page, part).press('ArrowRight')
    }
  }
  expect(found).toEqual([])
})

test('every term, both sides of both cases, and every licence are there', async ({ page }) => {
  await openFromTitle(page)
  await tab(page, 'glossary').click()
  await expect(page.locator('.library-panel dt')).toHaveCount(terms.length)
  await tab(page, 'cases').click()
  await expect(page.getByText(game['case.label'])).toBeVisible()
  for (const id of ['night-russia', 'night-usa', 'court-russia', 'court-usa'] as const) {
    await expect(page.getByRole('heading', { name: game[`case.${id}.title`] })).toBeVisible()
  }
  await tab(page, 'credits').click()
  for (const name of [start['app.name'], ...Object.keys(dependencies)]) {
    const line = page.locator('.library-panel details', { has: page.getByText(name, { exact: true }) })
    await line.locator('summary').click()
    await expect(line.locator('.library-licence')).toContainText(/permission|redistribution/i)
  }
})

test('the dossier and the menu lead there too', async ({ page }) => {
  await openMatch(page, 'russia', 7)
  await page.getByRole('button', { name: game['dossier.facts.open'] }).click()
  const all = page.getByRole('button', { name: game['library.facts.all'] })
  await all.click()
  await expect(library(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(all).toBeFocused()
  await page.getByRole('button', { name: game['menu.open'] }).click()
  await page.getByRole('button', { name: start['library.name'], exact: true }).click()
  await expect(library(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: game['menu.open'] })).toBeFocused()
})
