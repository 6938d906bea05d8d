import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { game } from '../../src/i18n/en/game.ts'
import { start } from '../../src/i18n/en/start.ts'
import { byKeyboard } from './hands.ts'
import { decided, expect, onScreen, openMatch, test } from './page.ts'

const curtain = '.two-curtain'
const MANDATES = ['sovereignty', 'parity', 'relief', 'victims', 'justice', 'stability'] as const
const names = MANDATES.map((id) => game[`mandate.${id}`])

/** Names of mandates that can be read on the page now. */
async function readable(page: Page): Promise<string[]> {
  const text = (await page.locator('body').textContent()) ?? ''
  return names.filter((name) => text.includes(name))
}

const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)

/** Lifts the curtain by keyboard, after it was seen that it names the seat and hides both hands. */
async function lift(page: Page, seat: 'Russia’s' | 'the American'): Promise<void> {
  await page.locator(curtain).waitFor()
  await expect(page.locator('h1')).toContainText(seat)
  expect(await readable(page)).toEqual([])
  await page.keyboard.press('Enter') // a key pressed twice by whoever decided last shows nothing
  await expect(page.locator(curtain)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator(curtain).waitFor({ state: 'detached' })
}

/** Lifts it for a seat, waits for what it has to do, and presses a key for it. */
async function hand(page: Page, seat: 'Russia’s' | 'the American', at: string, key: string): Promise<void> {
  await lift(page, seat)
  await page.locator(at).first().waitFor()
  expect(await readable(page)).toEqual([]) // no hand is shown in another's
  await page.keyboard.press(key)
}

test('two people play a whole summit at one table by keyboard, and no hand is seen in another’s', async ({ page }) => {
  test.slow()
  await openMatch(page, 'usa', 9)
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await decided(page, 1)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: game['menu.title'] }).click()
  await onScreen(page, 'title')
  await page.locator('.title-seed input').fill('7')
  await page.getByRole('button', { name: start['title.two'] }).focus()
  await page.keyboard.press('Enter')
  await onScreen(page, 'two')
  expect(await faults(page)).toEqual([])

  // Each reads alone, and speaks to the press.
  for (const [seat, own] of [
    ['Russia’s', 'mandate.relief'],
    ['the American', 'mandate.victims'],
  ] as const) {
    await lift(page, seat)
    await expect(page.locator('.dossier-own h2')).toHaveText(game[own])
    await page.keyboard.press('Enter')
    await page.locator('.choice-cards').waitFor()
    await page.keyboard.press('1')
  }

  // A text, and the answer to it. What is loaded again comes back under the curtain.
  await lift(page, 'Russia’s')
  await page.locator('.two-table').waitFor()
  await byKeyboard.table(page, [
    { clause: 'scope', option: 'c' },
    { clause: 'numbers', option: 'c' },
  ])
  await lift(page, 'the American')
  await page.locator('.two-worth').waitFor()
  expect(await readable(page)).toEqual([])
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator(curtain).waitFor()
  await page.reload()
  await onScreen(page, 'two')
  await lift(page, 'the American')
  await page.keyboard.press('Enter') // the papers are there again after the page was loaded
  await page.locator('.two-worth').waitFor()
  await page.keyboard.press('2')
  await page.locator('.two-table').waitFor()
  await page.keyboard.press('a') // takes up what was declined
  await lift(page, 'Russia’s')
  await page.keyboard.press('Enter')
  await page.locator('.two-table').waitFor()
  await byKeyboard.table(page, [{ clause: 'nationals', option: 'b' }])
  await hand(page, 'the American', '.two-worth', '1')
  await page.locator('.two-table').waitFor()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('j')

  // The recess, one choice each, then straight to the end.
  await hand(page, 'Russia’s', '.choice-cards', '1')
  await page.getByRole('heading', { name: game['act.recess'] }).waitFor()
  await page.keyboard.press('2')
  await hand(page, 'the American', '.choice-cards', '2')
  await page.locator('.two-table').waitFor()
  await page.keyboard.press('j')
  await hand(page, 'Russia’s', '.choice-cards', '1')
  await page.locator('.two-table').waitFor()
  await byKeyboard.sign(page, 1)
  await hand(page, 'the American', '.choice-cards', '1')
  await hand(page, 'Russia’s', '.choice-cards', '1')
  await hand(page, 'the American', '.choice-cards', '1')

  // The votes and the end are for both.
  await page.locator('.votes').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: game['votes.read'] }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.two-ending').waitFor()
  expect(await readable(page)).toEqual([game['mandate.relief'], game['mandate.victims']])
  await page.locator('.plane').waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: game['two.curtain.title'] }).click()
  await onScreen(page, 'title')
  await expect(page.locator('.title-resume')).toContainText('1 decision made') // the summit of one has waited
})
