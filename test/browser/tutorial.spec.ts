import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { byKeyboard, byPointer } from './hands.ts'
import { expect, exposed, onScreen, openMatch, test } from './page.ts'

const TRADE = [
  { clause: 'offlimits', option: 'd' },
  { clause: 'relief', option: 'b' },
] as const

const lesson = (page: Page, n: number) => page.locator('.coach-lesson', { hasText: `Lesson ${n} of 5` }).waitFor()

/** What is wrong on the page now: what axe finds, what the coach covers of what it speaks of, what is too wide. */
async function faultsOf(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const seen = await page.evaluate(() => {
    const coach = document.querySelector('.coach')?.getBoundingClientRect()
    const ringed = [...document.querySelectorAll<HTMLElement>('[data-ringed]')].filter((part) => part.offsetParent)
    const covered = ringed.filter((part) => {
      const box = part.getBoundingClientRect()
      const isBeside = !coach || box.right <= coach.left || box.left >= coach.right
      return !isBeside && box.top < coach.bottom && box.bottom > coach.top
    })
    const wide = document.documentElement.scrollWidth > window.innerWidth + 1
    return [
      ...(ringed.length === 0 ? ['rings nothing'] : []),
      ...covered.map((part) => `covers ${part.className}`),
    ].concat(wide ? ['is too wide'] : [])
  })
  return [...violations.map(({ id }) => id), ...seen].map((fault) => `${where}: ${fault}`)
}

test('the tutorial is played by keyboard alone, and the summit that runs waits', async ({ page }) => {
  await openMatch(page, 'usa', 7)
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('4')
  await onScreen(page, 'table')
  const before = await exposed(page)
  const kept = await page.evaluate(() => localStorage.getItem('reciprocity.save'))

  await page.keyboard.press('?')
  await page.getByRole('dialog').getByRole('button', { name: 'Learn in three minutes' }).focus()
  await page.keyboard.press('Enter')
  await onScreen(page, 'tutorial')
  await lesson(page, 1)
  await page.keyboard.press('1') // an adviser's text: held back
  await page.getByRole('alert').waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('d')
  await page.getByRole('radiogroup').first().waitFor()
  await page.keyboard.press('Enter')
  await lesson(page, 2)
  await page.keyboard.press('q')
  await page.locator('[data-ringed].table-speech').waitFor()
  await page.keyboard.press('Enter')
  await lesson(page, 3)
  await page.keyboard.press('a')
  await page.locator('.tutorial-lake').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.gauges-faces[data-ringed]').waitFor()
  await page.keyboard.press('Enter')
  await lesson(page, 4)
  expect(await exposed(page)).toEqual({ ...before, screen: 'tutorial' })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter') // the safe answer stays
  await byKeyboard.table(page, TRADE)
  await page.locator('.table-speech [data-ringed]').waitFor()
  await page.keyboard.press('d') // only to be read: the board stays closed, and Enter leads on
  await page.getByRole('alert').waitFor()
  await page.keyboard.press('Enter')
  await lesson(page, 5)
  await page.keyboard.press('Enter')
  await page.locator('.tutorial-end').waitFor()
  await page.keyboard.press('Escape')
  await onScreen(page, 'table')
  expect(await exposed(page)).toEqual(before)
  expect(await page.evaluate(() => localStorage.getItem('reciprocity.save'))).toBe(kept)
})

test('the coach covers nothing it speaks of, and its last page begins a summit @every-size', async ({ page }) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const hand = byPointer((on, selector, nth = 0) => on.locator(selector).nth(nth).click())
  const goOn = () => page.locator('.coach .button-brass').click()
  const found: string[] = []
  const look = async (where: string) => {
    found.push(...(await faultsOf(page, where)))
  }
  await page.goto('./')
  await page.locator('.title-learn').click()
  await onScreen(page, 'tutorial')
  await look('read')
  await goOn()
  await look('worth')
  await page.locator('[data-draft]:visible').click()
  await page.getByRole('radiogroup').first().waitFor()
  await look('weigh')
  await goOn()
  await look('ask')
  await hand.small(page, 'ask')
  await page.locator('[data-ringed].table-speech').waitFor()
  await look('named')
  await goOn()
  await look('give')
  await hand.small(page, 'accept')
  await page.locator('.tutorial-lake').waitFor()
  await look('gave')
  await goOn()
  await look('face')
  await goOn()
  await look('trade')
  await hand.table(page, TRADE)
  await page.locator('.table-speech [data-ringed]').waitFor()
  await look('traded')
  await goOn()
  await look('home')
  await goOn()
  await page.locator('.tutorial-end').waitFor()
  expect(found).toEqual([])
  await page.locator('.tutorial-end .button-brass').click()
  await onScreen(page, 'dossier')
  expect(await exposed(page)).toMatchObject({ chair: 'usa', decisions: 0 })
})
