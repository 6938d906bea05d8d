import { byKeyboard, playLine } from './hands.ts'
import { expect, exposed, onScreen, openMatch, test } from './page.ts'

const LINE = 'line 1; table scope=d nationals=b; ask; lakeside; table offlimits=c; adjourn; sign treaty; credit'

test('without WebGL the whole game plays over a still picture', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (real as (...all: unknown[]) => unknown).call(this, kind, ...rest)
    } as typeof real
  })
  await openMatch(page, 'russia', 7)
  await page.locator('.still img').first().waitFor()
  await playLine(page, byKeyboard, LINE)
  expect((await exposed(page)).ending).toBe(1)
})

test('without the chunk that draws, the whole game plays over a still picture', async ({ page, faults }) => {
  await page.route(/\/stage-[\w-]+\.js$/, (route) => route.abort())
  await openMatch(page, 'russia', 7)
  await page.locator('.still img').first().waitFor()
  await playLine(page, byKeyboard, LINE)
  expect((await exposed(page)).ending).toBe(1)
  // The browser itself reports the missing file; that is the one fault here.
  expect(faults.filter((fault) => !/ERR_FAILED|Failed to load/.test(fault))).toEqual([])
  faults.length = 0
})

test('a lost WebGL context leaves a still picture, and the game goes on', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reciprocity.settings', '{"quality":"plain"}'))
  await openMatch(page, 'russia', 7)
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  const canvas = page.locator('#stage canvas')
  await canvas.waitFor({ state: 'attached' })
  await page.locator('.still img').first().waitFor({ state: 'detached' })
  await page.evaluate(() => {
    const shown = document.querySelector<HTMLCanvasElement>('#stage canvas')
    const gl = shown?.getContext('webgl') ?? shown?.getContext('webgl2')
    const lose = gl?.getExtension('WEBGL_lose_context')
    // A canvas drawn without WebGL loses its context by the event of its kind.
    if (lose) lose.loseContext()
    else shown?.dispatchEvent(new Event('contextlost'))
  })
  await page.locator('.still img').first().waitFor()
  await page.keyboard.press('q')
  await page.waitForFunction(() => window.reciprocity.decisions === 2)
})

test('words are painted before the picture is asked for', async ({ page }) => {
  const order: string[] = []
  page.on('request', (request) => {
    if (/\/stage-/.test(request.url())) order.push('picture')
  })
  await page.goto('./')
  await onScreen(page, 'title')
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  )
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/stage-/.test(name)))
  const asked = await page.evaluate(
    () => performance.getEntriesByType('resource').find(({ name }) => /\/stage-/.test(name))?.startTime ?? 0,
  )
  expect(order).toEqual(['picture'])
  expect(painted).not.toBeNull()
  expect(painted ?? 0).toBeLessThan(asked)
})
