import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { game } from '../../src/i18n/en/game.ts'
import { start } from '../../src/i18n/en/start.ts'
import { expect, onScreen, test } from './page.ts'

const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const soundTo = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
const BEGIN = 'Begin in the American chair'

/** Makes an assignment on the teacher's page; gives its link and the text for the board. */
async function make(page: Page): Promise<{ link: string; board: string }> {
  await page.goto('./')
  await named(page, start['title.teachers']).click()
  await onScreen(page, 'assigning')
  await page.getByLabel(game['assign.name']).fill('Monday group')
  await page.getByLabel(game['assign.due'], { exact: true }).fill('Friday')
  await page.getByLabel(game['assign.tries']).selectOption('2')
  await page.getByLabel(start['settings.reading'], { exact: true }).selectOption('easy')
  await page.getByLabel(game['assign.minutes']).fill('999')
  await expect(page.getByText(game['assign.bad'])).toBeVisible()
  await page.getByLabel(game['assign.minutes']).fill('15')
  await expect(page.getByText('Class clock: 15 minutes.')).toBeVisible()
  await soundTo(page)
  const link = await page.getByRole('textbox', { name: game['share.link'] }).inputValue()
  return { link, board: (await page.locator('.task-code').textContent()) ?? '' }
}

test('a teacher makes a link, a pupil opens it, plays, reloads in between and hands in', async ({ page }) => {
  const { link, board } = await make(page)
  await page.goto(link)
  await onScreen(page, 'assigned')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday group')
  const name = page.locator('.task-name')
  await expect(name.locator('output')).toHaveText(/^[A-Z][a-z]+-\d{1,2}$/)
  await named(page, game['task.name.again']).click()
  const pseudonym = (await name.locator('output').textContent()) ?? ''
  await page.getByLabel(game['task.before']).fill('Relief, for evidence.')
  await soundTo(page)
  await page.reload()
  await onScreen(page, 'assigned')
  await expect(page.getByLabel(game['task.before'])).toHaveValue('Relief, for evidence.')
  await expect(name.locator('output')).toHaveText(pseudonym)

  await named(page, BEGIN).click()
  await onScreen(page, 'dossier')
  await expect(page.getByRole('heading', { name: game['dossier.words'] })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  await page.reload()
  await onScreen(page, 'table')
  await page.keyboard.press('Escape')
  await expect(page.locator('.task-label')).toHaveText(`Assignment “Monday group”, as ${pseudonym} 1 of 2 tries begun`)
  await page.getByRole('dialog').getByRole('button', { name: start['settings.name'] }).click()
  await expect(page.getByRole('radio', { name: start['settings.reading.full'] })).toBeDisabled()
  await page.keyboard.press('Escape')
  await page.keyboard.press('w')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await onScreen(page, 'ending')

  await page.keyboard.press('n')
  await expect(page.getByText(start['assigned.leave.detail'])).toBeVisible()
  await named(page, start['assigned.leave.no']).click()
  await named(page, game['handin.title']).click()
  await page.getByLabel(game['handin.after']).fill('Nothing yet.')
  const line = await page.getByRole('textbox', { name: game['handin.line'] }).inputValue()
  expect(line).toMatch(new RegExp(`^${pseudonym} [0-9A-Z]{7,89}$`))
  await soundTo(page)
  const [file] = await Promise.all([page.waitForEvent('download'), named(page, game['handin.keep.do']).click()])
  expect(file.suggestedFilename()).toBe(`${pseudonym}.txt`)
  const text = await readFile(await file.path(), 'utf8')
  for (const part of ['Monday group', 'Relief, for evidence.', 'Nothing yet.', 'Ending 19', board, line])
    expect(text).toContain(part)
})

test('a tampered link is refused with a sentence, and can be mended; the board’s text opens the same', async ({
  page,
}) => {
  const { link, board } = await make(page)
  const code = link.slice(link.indexOf('#a=') + 3)
  const wrong = `${code.slice(0, 4)}${code[4] === 'Z' ? 'Y' : 'Z'}${code.slice(5)}`
  await page.goto(`./#a=${wrong}`)
  await onScreen(page, 'assigned')
  await expect(page.getByRole('alert').filter({ hasText: game['task.no.mistyped'] })).toBeVisible()
  await soundTo(page)
  await page.getByLabel(game['task.field']).fill(link)
  await page.keyboard.press('Enter')
  await expect(named(page, BEGIN)).toBeVisible()
  await page.keyboard.press('Escape')
  await onScreen(page, 'title')
  expect(new URL(page.url()).hash).toBe('')
  await named(page, start['code.enter']).click()
  await page.getByLabel(start['code.field']).fill(board.toLowerCase())
  await page.keyboard.press('Enter')
  await onScreen(page, 'assigned')
  await expect(named(page, BEGIN)).toBeVisible()
})
