import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { formatAssignment } from '../../src/classroom/assignment-code.ts'
import { LANGUAGES, type LanguageId } from '../../src/i18n/languages.ts'
import { PLAIN } from '../classroom/any-assignment.ts'
import { THIRTY } from '../classroom/handed-in.ts'
import { byKeyboard } from './hands.ts'
import { decided, expect, onScreen, openMatch, test } from './page.ts'

/** What axe finds wrong on the page now, as sentences. */
async function violations(page: Page, where: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`))
}

/** Thirty lines of a class, five of them without a code. */
const LINES = THIRTY.join('\n')

/** Walks through every screen and panel by keyboard, and looks at each. */
async function tour(page: Page, lang: LanguageId, look: (where: string) => Promise<void>): Promise<void> {
  const words = { ...(await LANGUAGES[lang].start()), ...(await LANGUAGES[lang].game()) }
  await page.goto('./')
  await onScreen(page, 'title')
  await look('title')
  await page.getByRole('button', { name: words['title.teachers'] }).click()
  await onScreen(page, 'assigning')
  await look('teacher’s page')
  await page.getByRole('button', { name: words['title.class'] }).click()
  await onScreen(page, 'class')
  await page.locator('textarea').fill(LINES)
  await page.locator('.class-read').waitFor()
  await look('class debrief')
  await page.locator('h1').focus() // in a field, keys are what is written
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words['title.pack'] }).click()
  await onScreen(page, 'pack')
  await look('print pack')
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
  await page.getByRole('button', { name: words['menu.settings'] }).click()
  await look('settings')
  await page.getByRole('button', { name: words['settings.keys.change'] }).click()
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

const keepSettings = (text: string) => localStorage.setItem('reciprocity.settings', text)

test.describe('axe finds nothing to mend on any screen', () => {
  test.setTimeout(240_000)
  for (const [name, lang, textSize, media] of [
    ['in normal contrast @every-size', 'en', 100, {}],
    ['in high contrast, in Russian', 'ru', 100, { contrast: 'more' }],
    ['at 200 % text, in Arabic', 'ar', 200, {}],
    ['in forced colours, in Arabic', 'ar', 100, { forcedColors: 'active' }],
  ] as const) {
    test(name, async ({ page }) => {
      await page.addInitScript(keepSettings, JSON.stringify({ language: lang, textSize }))
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      const found: string[] = []
      await tour(page, lang, async (where) => {
        found.push(...(await violations(page, where)))
      })
      expect(found).toEqual([])
    })
  }
})

for (const [name, lang] of [
  ['at 200 % text nothing is wider than the page @every-size', 'en'],
  ['at 200 % text nothing is wider than the page in Russian @touch', 'ru'],
  ['at 200 % text nothing is wider than the page in Arabic @touch', 'ar'],
] as const)
  test(name, async ({ page }) => {
    test.setTimeout(180_000)
    await page.addInitScript(keepSettings, JSON.stringify({ language: lang, textSize: 200 }))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const wide: string[] = []
    await tour(page, lang, async (where) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (over > 1) wide.push(`${where}: ${over} px`)
    })
    expect(wide).toEqual([])
  })
