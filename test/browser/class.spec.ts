import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import encodeQR from 'qr'
import { game } from '../../src/i18n/en/game.ts'
import { start } from '../../src/i18n/en/start.ts'
import { BROKEN, codeOf, THIRTY } from '../classroom/handed-in.ts'
import { expect, onScreen, test } from './page.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

async function violations(page: Page, where: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`))
}

const pixelsTooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Keeps a table by its button: the text of the file. */
async function saved(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return readFile(await file.path(), 'utf8')
}

test('a teacher with thirty lines, five of them broken: counts, pseudonyms, a run step by step, tables', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const found: string[] = []
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./')
  await onScreen(page, 'title')
  await button(page, start['title.teachers']).click()
  await button(page, start['title.class']).click()
  await onScreen(page, 'class')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  found.push(...(await violations(page, 'empty')))

  const buffer = Buffer.from(THIRTY.join('\n'))
  await page.locator('input[type=file]').first().setInputFiles({ name: 'class.txt', mimeType: 'text/plain', buffer })
  await expect(page.locator('.class-read')).toHaveText(
    'Summits counted: 21 of 22 that have ended. Not ended: 1. Lines left out: 5.',
  )
  await expect(button(page, game['class.codes.show'])).toBeFocused()
  await expect(page.locator('main')).not.toContainText('Stork')
  await expect(page.locator('.class-questions li')).toHaveCount(3)

  const counts = await page.locator('.class-bar b').allTextContents()
  expect(counts.reduce((sum, told) => sum + Number.parseInt(told, 10), 0)).toBe(21)
  found.push(...(await violations(page, 'endings')))
  await button(page, game['class.atlas']).click()
  await onScreen(page, 'atlas')
  await expect(page.locator('.atlas-name')).toContainText('This class:')
  await page.keyboard.press('Escape')
  await onScreen(page, 'class')
  await expect(button(page, game['class.atlas'])).toBeFocused()

  await tab(page, game['class.part.endings']).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab(page, game['class.part.clauses'])).toBeFocused()
  await expect(page.locator('.class-bar')).toHaveCount(8)
  await tab(page, game['class.part.worth']).click()
  await expect(page.locator('.class-plane .plane-frontier')).toBeVisible({ timeout: 60_000 })
  found.push(...(await violations(page, 'worth')))
  await tab(page, game['class.part.forecasts']).click()
  await expect(page.getByRole('tabpanel')).toContainText('1 forecast, 60% on average.')

  await tab(page, 'Left out: 5').click()
  const left = page.locator('.class-bad li')
  await expect(left).toHaveCount(5)
  await expect(left.first()).toHaveText(`Line 26: ${start['code.no.mistyped']}`)
  await page.getByRole('checkbox', { name: game['class.named'] }).check()
  await expect(left.nth(3)).toContainText(BROKEN[3])
  found.push(...(await violations(page, 'left out')))

  await tab(page, game['class.part.summits']).click()
  await expect(page.getByRole('row', { name: /Stork-3/ })).toContainText('Handed in as Stork-3 and Otter-9')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await pixelsTooWide(page)).toBeLessThanOrEqual(1)
  await page.setViewportSize({ width: 1366, height: 768 })
  const step = page.getByRole('button', { name: 'Step through: Marten-2' })
  await step.click()
  await onScreen(page, 'analysis')
  await page.keyboard.press('Escape')
  await onScreen(page, 'class')
  await expect(step).toBeFocused()
  found.push(...(await violations(page, 'summits')))

  await tab(page, game['class.part.grades']).click()
  await page.getByRole('textbox', { name: game['class.assignment'] }).fill('=Geneva')
  expect(await saved(page, game['class.csv.canvas'])).toMatch(
    /^\ufeffStudent,ID,SIS User ID,SIS Login ID,Section,"'=Geneva"\r\n"? {4}Points Possible"?,,,,,100\r\nHeron-12,,,,,100\r\n/,
  )
  const sheet = await saved(page, game['class.csv.sheet'])
  expect(sheet.split('\r\n').filter((row) => row !== '')).toHaveLength(1 + 23)
  found.push(...(await violations(page, 'tables')))

  await button(page, game['class.scan']).click()
  await expect(page.locator('.class-in')).toContainText(game['class.scan.no-camera'])
  const picture = page.locator('input[type=file]').nth(1)
  await picture.setInputFiles('docs/table.jpg')
  await expect(page.locator('.class-in')).toContainText(game['class.scan.no-code'])
  const gif = encodeQR(`Robin-3 ${codeOf(50)}`, 'gif', { scale: 4 })
  await picture.setInputFiles({ name: 'robin.gif', mimeType: 'image/gif', buffer: Buffer.from(gif) })
  await expect(page.locator('.class-read')).toContainText('Summits counted: 22 of 23')

  await button(page, game['class.clear']).click()
  await expect(page.getByRole('textbox', { name: game['class.text'] })).toHaveValue('')
  expect(found).toEqual([])
})
