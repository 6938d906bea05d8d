import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { formatAssignment } from '../../src/classroom/assignment-code.ts'
import { game } from '../../src/i18n/en/game.ts'
import { start } from '../../src/i18n/en/start.ts'
import { PLAIN } from '../classroom/any-assignment.ts'
import { byKeyboard } from './hands.ts'
import { decided, expect, onScreen, openMatch, test } from './page.ts'

/** What axe finds wrong on the page now, as sentences. */
async function violations(page: Page, where: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`))
}

/** Walks through every screen and panel by keyboard, and looks at each. */
async function tour(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await page.goto('./')
  await onScreen(page, 'title')
  await look('title')
  await page.getByRole('button', { name: start['title.teachers'] }).click()
  await onScreen(page, 'assigning')
  await look('teacher’s page')
  await page.goto(`./#a=${formatAssignment({ ...PLAIN, tries: 2, minutes: 9, locks: { reading: 'full' } })}`)
  await onScreen(page, 'assigned')
  await look('assignment')
  await openMatch(page, 'russia', 7)
  await look('dossier')
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await look('arrival')
  await page.keyboard.press('2')
  await onScreen(page, 'table')
  await look('table, before the first statement')
  await page.keyboard.press('1')
  await decided(page, 2)
  await look('table, after an answer')
  await page.keyboard.press('d')
  await page.getByRole('radiogroup').first().waitFor()
  await page.keyboard.press('2')
  await page.keyboard.press('b')
  await look('board')
  await page.keyboard.press('Escape')
  await page.keyboard.press('h')
  await look('home drawer')
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await page.getByRole('dialog').waitFor()
  await look('minutes')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await look('pause')
  await page.getByRole('button', { name: game['menu.settings'] }).click()
  await look('settings')
  await page.getByRole('button', { name: start['settings.keys.change'] }).click()
  await look('single keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await onScreen(page, 'recess')
  await look('recess')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  for (const [index, key] of ['1', '2', '2'].entries()) {
    await page.keyboard.press(key)
    await decided(page, 5 + index)
  }
  await look('final session')
  await page.keyboard.press('s')
  await page.getByRole('dialog').waitFor()
  await look('signing')
  await byKeyboard.choose(page, 1)
  await onScreen(page, 'press')
  await look('press conference')
  await page.keyboard.press('1')
  await onScreen(page, 'ratification')
  await look('ratification')
  await page.keyboard.press('Enter')
  await onScreen(page, 'ending')
  await look('ending')
  await page.keyboard.press('Enter')
  await onScreen(page, 'debrief')
  await page.locator('.plane').waitFor()
  await look('debrief')
}

test.describe('axe finds nothing to mend on any screen', () => {
  test.setTimeout(180_000)
  for (const [name, media] of [
    ['in normal contrast @every-size', {}],
    ['in high contrast', { contrast: 'more' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const) {
    test(name, async ({ page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      const found: string[] = []
      await tour(page, async (where) => {
        found.push(...(await violations(page, where)))
      })
      expect(found).toEqual([])
    })
  }
})

test('at 200 % text nothing is wider than the page @every-size', async ({ page }) => {
  test.setTimeout(180_000)
  await page.addInitScript(() => localStorage.setItem('reciprocity.settings', '{"textSize":200}'))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const wide: string[] = []
  await tour(page, async (where) => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (over > 1) wide.push(`${where}: ${over} px`)
  })
  expect(wide).toEqual([])
})
