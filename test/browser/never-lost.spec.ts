import { expect, exposed, onScreen, openMatch, test } from './page.ts'

const SAVE = 'reciprocity.save'

test('a reload goes on where the player was', async ({ page }) => {
  await openMatch(page, 'russia', 7)
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  const before = await exposed(page)
  await page.reload()
  await onScreen(page, 'table')
  expect(await exposed(page)).toEqual(before)
})

for (const [name, text] of [
  ['damaged', '{"game":"reciprocity-geneva-2021","format":1,"match":'],
  ['foreign', '{"game":"chess","moves":[]}'],
  ['newer', '{"game":"reciprocity-geneva-2021","format":99}'],
] as const) {
  test(`a ${name} save is refused with a sentence and kept aside`, async ({ page }) => {
    await page.addInitScript(
      ([key, kept]) => {
        if (localStorage.getItem(`${key}.aside.1`) === null) localStorage.setItem(key as string, kept as string)
      },
      [SAVE, text],
    )
    await page.goto('./')
    await onScreen(page, 'title')
    await expect(page.getByRole('status').first()).not.toBeEmpty()
    expect(await page.evaluate((key) => localStorage.getItem(key), `${SAVE}.aside.1`)).toBe(text)
  })
}

test('storage that throws costs a notice and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openMatch(page, 'usa', 7)
  await expect(page.getByRole('status').first()).not.toBeEmpty()
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
})

test('a second tab says so and only watches', async ({ page, context }) => {
  await openMatch(page, 'russia', 7)
  const second = await context.newPage()
  await second.goto('./')
  await expect(second.getByRole('status').first()).not.toBeEmpty()
  await onScreen(second, 'dossier')
  await second.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  await second.waitForFunction(() => window.reciprocity.decisions === 1)
  await second.keyboard.press('1')
  await second.waitForTimeout(300)
  expect((await exposed(second)).decisions).toBe(1)
  await page.close()
  await second.waitForFunction(() => document.querySelector('[data-notice="watching"]') === null)
})

test('a second tab opened by a link leaves the summit of the first alone', async ({ page, context }) => {
  await openMatch(page, 'russia', 7)
  const kept = await page.evaluate((key) => localStorage.getItem(key), SAVE)
  const second = await context.newPage()
  await second.goto('./#chair=usa&seed=9')
  await second.waitForFunction(() => document.querySelector('[data-notice="watching"]') !== null)
  await onScreen(second, 'dossier')
  expect(await exposed(second)).toMatchObject({ chair: 'russia', seed: 7 })
  expect(await page.evaluate((key) => localStorage.getItem(key), SAVE)).toBe(kept)
})

test('a link never throws a running match away', async ({ page }) => {
  await openMatch(page, 'russia', 7)
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  await page.evaluate(() => {
    location.hash = '#chair=usa&seed=9'
  })
  await page.getByRole('dialog').waitFor()
  expect(await exposed(page)).toMatchObject({ seed: 7, chair: 'russia' })
  await page.keyboard.press('Escape')
  expect(await exposed(page)).toMatchObject({ seed: 7, chair: 'russia' })
})
