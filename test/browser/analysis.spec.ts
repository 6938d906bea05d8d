import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { analysis } from '../../src/i18n/en/analysis.ts'
import { atlas } from '../../src/i18n/en/atlas.ts'
import { endings } from '../../src/i18n/en/endings.ts'
import { parseMove } from '../../src/rules/notation.ts'
import { openMatch, playAll } from '../../src/session/match.ts'
import { recordOf } from '../../src/session/record.ts'
import { SAVE_KEY } from '../../src/store/game-store.ts'
import { writeSave } from '../../src/store/save.ts'
import { expect, onScreen, test } from './page.ts'

/** A summit of ten decisions from the American chair, signed and stuck in the Senate. */
const LINE =
  'warm; table numbers=c; table nationals=a numbers=d; channel; ask; table offlimits=d; table evidence=a verification=b; table verification=c; sign treaty; credit'
const MADE = LINE.split('; ').length

/** The same summit as a save in the browser. */
function saved(): string {
  const moves = LINE.split('; ').map((line) => {
    const parsed = parseMove(line)
    if (!parsed.ok) throw new Error(`not a move: ${line}`)
    return parsed.value
  })
  const match = playAll(openMatch({ seed: 7 }, 1), moves)
  if (!('summit' in match)) throw new Error(`move ${match.index + 1} is refused: ${match.refusal}`)
  return writeSave({ match: recordOf(match), arrived: true, voted: true })
}

/** Opens the page at the paper of that summit. */
async function openPaper(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(([key, save]) => localStorage.setItem(key, save), [SAVE_KEY, saved()] as const)
  await page.goto('./')
  await onScreen(page, 'ending')
}

async function openBoard(page: Page): Promise<void> {
  await openPaper(page)
  await page.keyboard.press('a')
  await onScreen(page, 'analysis')
  await page.locator('.analysis-verdict').waitFor({ timeout: 60_000 })
}

async function lookAt(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))).toEqual([])
  const over = await page.evaluate(() => document.documentElement.scrollWidth - screen.width)
  expect(over, 'pixels wider than the page').toBeLessThanOrEqual(1)
}

test.describe('the analysis board', () => {
  test.setTimeout(240_000)

  test('is stepped through by keys, marks decisions and shows the best way on @every-size', async ({ page }) => {
    await openBoard(page)
    const where = page.locator('.analysis-stepper [role="status"]')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(where).toHaveText(`Decision ${MADE} of ${MADE}`)

    await page.keyboard.press('ArrowLeft')
    await expect(where).toHaveText(`Decision ${MADE - 1} of ${MADE}`)
    await expect(page.locator('.analysis-verdict h3').first()).toHaveText(analysis['analysis.mark.blunder'], {
      timeout: 60_000,
    })
    await expect(page.locator('.analysis-row[aria-current="step"] .mark-blunder')).toHaveCount(1)
    await expect(where).toBeInViewport()
    // Named only where it was reached, as in the atlas.
    await expect(page.locator('.analysis-ending', { hasText: endings['ending.19.name'] })).toHaveCount(0)
    await expect(page.locator('.analysis-ending', { hasText: atlas['atlas.hint.19'] })).toHaveCount(1)
    await lookAt(page)

    await page.keyboard.press('v')
    await expect(where).toContainText('Variation, move 1 of')
    await page.keyboard.press('End')
    await expect(where).toHaveText(analysis['analysis.at.line.end'])
    await lookAt(page)
    await page.keyboard.press('Escape')
    await expect(where).toHaveText(`Decision ${MADE - 1} of ${MADE}`)

    await page.keyboard.press('Home')
    await expect(where).toHaveText(`Decision 1 of ${MADE}`)
    await page.keyboard.press('End')
    await expect(where).toHaveText(`After all ${MADE} decisions`)
    await expect(page.locator('.analysis-position')).toContainText('worth 10 to you and 10 to them')
    await page.keyboard.press('Escape')
    await onScreen(page, 'ending')
  })

  test('jumps by the list, stops its sums and goes on, and practises from a decision', async ({ page }) => {
    await openBoard(page)
    await page.getByRole('button', { name: analysis['analysis.stop'] }).click()
    await page.getByRole('button', { name: analysis['analysis.go-on'] }).click()
    await expect(page.getByRole('button', { name: analysis['analysis.stop'] })).toBeVisible()
    await page.locator('.analysis-row').nth(4).click()
    await expect(page.locator('.analysis-stepper [role="status"]')).toHaveText(`Decision 5 of ${MADE}`)
    await page.keyboard.press('p')
    await onScreen(page, 'table')
  })

  test('at 200 % text and in forced colours it still fits', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('reciprocity.settings', '{"textSize":200}'))
    await openBoard(page)
    await lookAt(page)
    await page.emulateMedia({ forcedColors: 'active' })
    await lookAt(page)
  })

  test('the paper and the debrief name the medal once the world is swept', async ({ page }) => {
    await openPaper(page)
    await expect(page.locator('.medal')).toContainText('The best of this world is being worked out')
    await expect(page.locator('.medal h2')).toHaveText(analysis['medal.none'], { timeout: 150_000 })
    await expect(page.locator('.medal')).toContainText('To bronze: 3 more for you')
    await page.keyboard.press('Enter')
    await onScreen(page, 'debrief')
    // What was found is not worked out again.
    await expect(page.locator('.medal h2')).toHaveText(analysis['medal.none'], { timeout: 2000 })
    await lookAt(page)
  })
})
