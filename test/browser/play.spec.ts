import type { Page } from '@playwright/test'
import { byKeyboard, byPointer, type Hand, playLine } from './hands.ts'
import { expect, exposed, openMatch, test } from './page.ts'

const mouse = byPointer((page, selector, nth = 0) => page.locator(selector).nth(nth).click())
const finger = byPointer((page, selector, nth = 0) => page.locator(selector).nth(nth).tap())

/** Seed 7 from both chairs: shortest ways to endings, as `sweep` prints them. */
const SUMMITS: readonly { hand: string; chair: 'russia' | 'usa'; ending: number; line: string }[] = [
  {
    hand: 'keyboard',
    chair: 'russia',
    ending: 1,
    line: 'line 1; table scope=d nationals=b; ask; lakeside; table offlimits=c; adjourn; sign treaty; credit',
  },
  { hand: 'keyboard', chair: 'usa', ending: 20, line: 'line 1; press; press; retract; table offlimits=e' },
  {
    hand: 'mouse',
    chair: 'usa',
    ending: 14,
    line: 'warm; table nationals=a numbers=b; table nationals=b numbers=c; lakeside; table evidence=a offlimits=b; adjourn; sign protocol; claim',
  },
  {
    hand: 'mouse',
    chair: 'russia',
    ending: 13,
    line: 'warm; adjourn; lakeside; table offlimits=c relief=c; adjourn; adjourn',
  },
]

/** By finger, on each size of telephone. */
const BY_FINGER: typeof SUMMITS = [
  {
    hand: 'finger',
    chair: 'usa',
    ending: 8,
    line: 'line 1; table scope=b numbers=b; table nationals=a; capital; gallery; adjourn; sign declaration; claim',
  },
  { hand: 'finger', chair: 'russia', ending: 19, line: 'warm; walk' },
]

async function reaches(page: Page, hand: Hand, { chair, ending, line }: (typeof SUMMITS)[number]): Promise<void> {
  await openMatch(page, chair, 7)
  await playLine(page, hand, line)
  expect(await exposed(page)).toMatchObject({ chair, ending, act: 'ended', decisions: line.split('; ').length })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

for (const summit of SUMMITS) {
  test(`${summit.chair} reaches ending ${summit.ending} by ${summit.hand}`, async ({ page }) => {
    await reaches(page, summit.hand === 'keyboard' ? byKeyboard : mouse, summit)
  })
}

for (const summit of BY_FINGER) {
  test(`${summit.chair} reaches ending ${summit.ending} by finger @touch`, async ({ page }) => {
    await reaches(page, finger, summit)
  })
}

test('from the title a chair is one press away, and after the ending so is the other one', async ({ page }) => {
  await page.goto('./')
  await page.locator('.title-take').first().click()
  await page.waitForFunction(() => window.reciprocity.screen === 'dossier')
  const first = await exposed(page)
  await playLine(page, byKeyboard, 'silent; walk')
  await page.keyboard.press('o')
  await page.waitForFunction(() => window.reciprocity.screen === 'dossier')
  const second = await exposed(page)
  expect(second.seed).toBe(first.seed)
  expect(second.chair).not.toBe(first.chair)
})
