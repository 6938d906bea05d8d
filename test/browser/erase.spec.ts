import { test as unwatched } from '@playwright/test'
import { inFolder, serve } from './builds-served.ts'
import { expect, openMatch, test } from './page.ts'

/** Everything of ours that a browser holds: storage, caches, workers. */
const held = () =>
  Promise.all([
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    indexedDB.databases().then((all) => all.map(({ name }) => name)),
    caches.keys(),
    navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => scope)),
    document.cookie,
  ])

const KEYS = [
  'save',
  'settings',
  'clock',
  'runs',
  'attempts',
  'imported',
  'slot.1',
  'slot.2',
  'slot.3',
  'assigned',
  'two',
  'save.aside.1',
]

// Served at an address of its own; what it asks of others is watched in builds.spec.ts.
unwatched('erasing everything leaves nothing of ours in the browser, the app included', async ({ page }) => {
  const server = await serve(inFolder('dist/pwa'))
  await page.goto(server.address)
  await expect(page.locator('.title-host')).toContainText('without a network', { timeout: 30_000 })
  await page.evaluate((keys) => {
    for (const key of keys) localStorage.setItem(`reciprocity.${key}`, '"something"')
  }, KEYS)
  await page.reload()
  await page.locator('.title-foot button', { hasText: 'Settings' }).click()
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.locator('.dialog-yes').click()
  await expect.poll(() => page.evaluate(held), { timeout: 15_000 }).toEqual([[], [], [], [], [], ''])
  await server.close()
})

test('a summit that was played leaves nothing after erasing', async ({ page }) => {
  await openMatch(page, 'usa', 7)
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await page.waitForFunction(() => window.reciprocity.decisions === 1)
  expect((await page.evaluate(held))[0]).toContain('reciprocity.save')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'To the title' }).click()
  await page.locator('.title-foot button', { hasText: 'Settings' }).click()
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.locator('.dialog-yes').click()
  await expect.poll(() => page.evaluate(held)).toEqual([[], [], [], [], [], ''])
})
