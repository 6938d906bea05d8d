import { test as base, expect, type Page } from '@playwright/test'

/** What the page shows of itself (see src/ui/expose.ts). */
export interface Exposed {
  rulesVersion: number
  seed: number | null
  chair: string | null
  screen: string
  act: string | null
  statement: number | null
  decisions: number
  ending: number | null
  practice: boolean
  run: { category: string; kind: string; split: number; real: number; game: number; over: boolean } | null
}

declare global {
  interface Window {
    readonly reciprocity: Exposed
  }
}

/** Collects what a page logs as an error, fails with, or asks of any address that does not begin with its own. */
export function watched(page: Page, own: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(data|blob|about):/.test(url) && !url.startsWith(own)) faults.push(`request: ${url}`)
  })
  return faults
}

/** A test whose page may log no error, fail no request, and ask nothing of another origin. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = watched(page, `${new URL(baseURL ?? '').origin}/`)
      await use(faults)
      expect(faults, 'console errors and foreign requests').toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

export const exposed = (page: Page): Promise<Exposed> => page.evaluate(() => ({ ...window.reciprocity }))

/** Waits until the page shows a screen. */
export async function onScreen(page: Page, screen: string): Promise<void> {
  await page.waitForFunction((wanted) => window.reciprocity?.screen === wanted, screen)
  await page.locator('h1').first().waitFor()
}

/** Waits until so many decisions have been made. */
export const decided = (page: Page, decisions: number): Promise<unknown> =>
  page.waitForFunction((wanted) => window.reciprocity.decisions >= wanted, decisions)

/** Opens a match by its address, at the dossier. */
export async function openMatch(page: Page, chair: 'russia' | 'usa', named: string | number): Promise<void> {
  const world = typeof named === 'number' ? `seed=${named}` : named
  await page.goto(`./#chair=${chair}&${world}`)
  await onScreen(page, 'dossier')
}
