import { expect, exposed, onScreen, openMatch, test } from './page.ts'

test('the page tells what it shows, and nothing can be written', async ({ page }) => {
  await page.goto('./')
  await onScreen(page, 'title')
  expect(await exposed(page)).toEqual({
    rulesVersion: 2,
    seed: null,
    chair: null,
    screen: 'title',
    act: null,
    statement: null,
    decisions: 0,
    ending: null,
    practice: false,
    run: null,
  })
  await openMatch(page, 'usa', 7)
  const tampered = await page.evaluate(() => {
    const attempt = (change: () => void) => {
      try {
        change()
      } catch {
        // a read-only field may throw: that is a refusal too
      }
    }
    attempt(() => Object.assign(window.reciprocity, { seed: 1 }))
    attempt(() => Object.assign(window, { reciprocity: null }))
    return window.reciprocity.seed
  })
  expect(tampered).toBe(7)
  expect(await exposed(page)).toMatchObject({ chair: 'usa', screen: 'dossier', act: 'arrival', statement: null })
})

test('every decision is told as an event', async ({ page }) => {
  await openMatch(page, 'usa', 7)
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    document.addEventListener('reciprocity:decision', (event) => told.push((event as CustomEvent).detail))
  })
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  await page.keyboard.press('q')
  await page.waitForFunction(() => window.reciprocity.decisions === 2)
  expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([
    { decision: 1, act: 'arrival', move: 'silent' },
    { decision: 2, act: 'restricted', move: 'ask' },
  ])
  expect(await exposed(page)).toMatchObject({ act: 'restricted', statement: 2, decisions: 2 })
})

test('a world named by hand has no seed, and its secrets are nowhere on the page', async ({ page }) => {
  const secrets = 'own=justice&their=parity&temperament=proud&event=4&leak=yes&votes=2&posture=relief'
  await openMatch(page, 'usa', secrets)
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  expect((await exposed(page)).seed).toBeNull()
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify(window.reciprocity))
  for (const secret of ['parity', 'proud', 'posture', 'temperament', 'leak']) expect(kept).not.toContain(secret)
})
