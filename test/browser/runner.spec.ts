import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { game } from '../../src/i18n/en/game.ts'
import { start } from '../../src/i18n/en/start.ts'
import { isLss, parseLss } from '../../src/runner/lss-read.ts'
import { byKeyboard, playMoves } from './hands.ts'
import { decided, expect, exposed, onScreen, test } from './page.ts'

/** The shortest deal of the set seed from Russia's chair: ending 9 in seven decisions. */
const DEAL = 'line 1; adjourn; host; table offlimits=d relief=d; adjourn; sign protocol; claim'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function openRunnerMode(page: Page): Promise<void> {
  await page.goto('./')
  await onScreen(page, 'title')
  await button(page, start['title.runner']).click()
  await onScreen(page, 'runner')
}

async function begin(page: Page): Promise<void> {
  await openRunnerMode(page)
  await button(page, game['timed.begin']).click()
  await onScreen(page, 'arrival')
}

async function violations(page: Page, where: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`))
}

/** Words and buttons of a screen that the bar of the run lies on. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const bar = document.querySelector('.run-bar')?.getBoundingClientRect()
    if (bar === undefined) return ['there is no bar']
    return [...document.querySelectorAll('main h1, main button, .toolbar-open')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent ?? '' }))
      .filter(({ box }) => box.bottom > bar.top + 1 && box.top < bar.bottom - 1 && box.right > 0)
      .map(({ text }) => text)
  })

test('a run by keyboard alone: clocks, splits, its ending and its result', async ({ page }) => {
  await openRunnerMode(page)
  const button = page.getByRole('button', { name: game['timed.begin'] })
  await button.focus()
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    document.addEventListener('reciprocity:split', (event) => told.push((event as CustomEvent).detail))
  })
  const first = (await exposed(page)).run
  expect(first).toMatchObject({ category: 'any', kind: 'set', split: 0, over: false })
  await playMoves(page, byKeyboard, DEAL)
  const { run, ending, seed } = await exposed(page)
  expect({ ending, seed }).toEqual({ ending: 9, seed: 38 })
  expect(run).toMatchObject({ over: true, split: 7 })
  expect(run?.real ?? 0).toBeGreaterThan(run?.game ?? 0)
  const told = await page.evaluate(() => (window as unknown as { told: { index: number; split: string }[] }).told)
  expect(told.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(told.map(({ split }) => split).at(-1)).toBe('ending')
  await page.getByRole('button', { name: game['run.result'] }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('The goal of Any% deal is reached.')
  await expect(dialog.getByRole('textbox')).toHaveValue(/Real time \(a claim\)/)
  await expect(dialog.getByRole('textbox')).toHaveValue(/Times are claims, choices are proofs/)
  const [minutes] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: game['run.result.minutes'] }).click(),
  ])
  expect(await readFile(await minutes.path(), 'utf8')).toMatch(/\[Category "any"\][\s\S]*\{\[%t /)
})

test('a restart is the same seed at once from anywhere, with the clocks at zero', async ({ page }) => {
  await begin(page)
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toContainText(game['run.pause'])
  const before = (await exposed(page)).run?.real ?? 0
  await page.waitForTimeout(60)
  expect((await exposed(page)).run?.real ?? 0).toBeGreaterThan(before)
  await page.keyboard.press('r')
  await onScreen(page, 'arrival')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await exposed(page)).toMatchObject({ seed: 38, decisions: 0, run: { split: 0 } })
  expect((await exposed(page)).run?.real ?? 0).toBeLessThan(before + 60)
  await page.keyboard.press('1')
  await decided(page, 1)
  await page.keyboard.press('n')
  await onScreen(page, 'arrival')
  expect((await exposed(page)).seed).toBe(38)
})

test('Enter begins a run, and a series of matches is lost only after a yes', async ({ page }) => {
  await openRunnerMode(page)
  await page.getByRole('radio', { name: game['runner.category.all-endings.name'] }).check()
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await expect(page.locator('.hint')).toHaveCount(0)
  await page.keyboard.press('1')
  await decided(page, 1)
  await page.keyboard.press('r')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await decided(page, 1)
  await page.keyboard.press('n')
  const asked = page.getByRole('dialog', { name: game['run.lose.question'] })
  await expect(asked).toContainText('2 matches')
  await page.keyboard.press('Escape')
  await expect(asked).toHaveCount(0)
  expect((await exposed(page)).decisions).toBe(1)
  await page.keyboard.press('n')
  await asked.getByRole('button', { name: game['run.lose.yes'] }).press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await decided(page, 1)
  await page.keyboard.press('n')
  await onScreen(page, 'arrival')
  await expect(asked).toHaveCount(0)
})

test('the bar covers no heading and no button, above or below, and axe finds nothing @every-size', async ({ page }) => {
  test.setTimeout(180_000)
  const found: string[] = []
  await openRunnerMode(page)
  found.push(...(await violations(page, 'runner mode')))
  await button(page, game['timed.begin']).click()
  for (const place of ['top', 'bottom'] as const) {
    await onScreen(page, 'arrival')
    await button(page, game['run.menu']).click()
    await page.getByRole('radio', { name: game[`run.menu.place.${place}`] }).check()
    if (place === 'top') found.push(...(await violations(page, 'menu')))
    await button(page, start['dialog.close']).click()
    await page.evaluate(() => window.scrollTo(0, 0))
    if (place === 'top') {
      expect(await covered(page)).toEqual([])
      found.push(...(await violations(page, 'arrival')))
    }
    await page.keyboard.press('1')
    await onScreen(page, 'table')
    await page.evaluate(() => window.scrollTo(0, 0))
    // What a screen that scrolls has below comes out from under the bar; what stands still never lies under it.
    const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight)
    if (place === 'top' || !scrolls) expect(await covered(page)).toEqual([])
    if (place === 'top') found.push(...(await violations(page, 'table')))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBeLessThanOrEqual(1)
    await page.keyboard.press('r')
  }
  expect(found).toEqual([])
})

test('splits go out as .lss and come back; a file that is none is refused in words', async ({ page }) => {
  test.setTimeout(120_000)
  await begin(page)
  await playMoves(page, byKeyboard, DEAL)
  await button(page, game['run.result']).click()
  await button(page, game['run.result.mode']).click()
  await onScreen(page, 'runner')
  await expect(page.getByRole('table')).toContainText('Votes and ending')
  expect(await violations(page, 'runner mode with a best run')).toEqual([])
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, game['timed.files.write']).click()])
  const text = await readFile(await file.path(), 'utf8')
  const lss = parseLss(text)
  expect(isLss(lss) && lss.segments.map(({ name }) => name)).toHaveLength(7)
  const read = (name: string, body: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(body) })
  const told = page.locator('[role=status]', { hasText: /file|\.lss/ })
  await read('splits.lss', text)
  await expect(told).toContainText('The file has been read: 1 attempt.')
  await read('treaty.lss', text.replace('>Any% deal<', '>Treaty<'))
  await expect(told).toContainText('another list: Treaty. The one chosen here: Any% deal.')
  await read('notes.lss', 'no splits at all')
  await expect(told).toContainText('Nothing was changed.')
  await button(page, game['timed.files.forget']).click()
  await expect(told).toContainText(game['timed.files.forgotten'])
  await page.getByRole('button', { name: 'Practise from Final session' }).click()
  await onScreen(page, 'table')
  expect((await exposed(page)).run?.over).toBe(true)
  await expect(page.locator('.run-bar')).toHaveCount(0)
})

test('a board plays its codes again: ranks, claims, and lines left out with their reason', async ({ page }) => {
  test.setTimeout(120_000)
  await begin(page)
  await playMoves(page, byKeyboard, DEAL)
  await button(page, game['run.result']).click()
  const code = (await page.locator('.run-code').first().textContent()) ?? ''
  const submission = await page.getByRole('dialog').getByRole('textbox').inputValue()
  await button(page, game['run.result.mode']).click()
  await onScreen(page, 'runner')
  await button(page, game['timed.claims']).click()
  await onScreen(page, 'claims')
  const mistyped = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`
  await page
    .getByRole('textbox', { name: game['claims.text'] })
    .fill(`# a league\n${code} 0:59.500 Anna # first try\n${mistyped} 50.0 Boris\n${code} 1:2.3 Vera\n`)
  const row = page.getByRole('row', { name: /Anna/ })
  await expect(row).toContainText('7')
  await expect(row).toContainText('59.500')
  await expect(page.getByRole('listitem')).toHaveText([
    `Line 3: ${start['code.no.mistyped']}`,
    /^Line 4: 1:2\.3 is no time\./,
  ])
  await expect(page.getByText(game['claims.ranks'])).toBeVisible()
  expect(await violations(page, 'board of codes')).toEqual([])
  const sheet = page.getByRole('textbox', { name: game['claims.text'] })
  const board = await sheet.inputValue()
  await sheet.fill(submission)
  await expect(page.getByRole('row', { name: game['claims.nameless'] })).toBeVisible()
  await expect(page.getByRole('listitem')).toHaveCount(0)
  await sheet.fill(board)
  await page.getByRole('button', { name: 'Step through the run of Anna' }).click()
  await onScreen(page, 'analysis')
  await page.keyboard.press('Escape')
  await onScreen(page, 'claims')
  await expect(row).toBeVisible()
})
