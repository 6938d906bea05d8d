import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Frame, type Page, test } from '@playwright/test'
import { type Files, inFolder, inZip, serve } from './builds-served.ts'
import { watched } from './page.ts'

const screen = (frame: Frame, wanted: string) =>
  frame.waitForFunction((name) => window.reciprocity?.screen === name, wanted)

/** The shortest summit: nothing said, and out of the door. Then the debrief, which is worked out by a worker. */
async function playThrough(page: Page, frame: Frame): Promise<void> {
  await screen(frame, 'title')
  await frame.locator('.title-take').first().click()
  await screen(frame, 'dossier')
  await page.keyboard.press('Enter')
  await screen(frame, 'arrival')
  await page.keyboard.press('1')
  await screen(frame, 'table')
  await page.keyboard.press('w')
  await frame.locator('.dialog-yes').click()
  await screen(frame, 'ending')
  expect(await frame.evaluate(() => window.reciprocity.ending)).toBe(19)
  await page.keyboard.press('Enter')
  await screen(frame, 'debrief')
  await expect(frame.locator('.plane').first()).toBeVisible({ timeout: 30_000 })
}

test('one file plays from the disk, with nothing beside it and no network', async ({ page, context }) => {
  await context.setOffline(true)
  const file = pathToFileURL(resolve('dist/single/index.html')).href
  const faults = watched(page, file)
  await page.goto(file)
  await playThrough(page, page.mainFrame())
  await page.reload()
  await screen(page.mainFrame(), 'ending')
  expect(faults).toEqual([])
})

test('the zip plays in a sandboxed frame that may keep nothing, and says so', async ({ page }) => {
  const zip = inZip('dist/zip/reciprocity.zip')
  expect(zip.names).toContain('index.html')
  const host = '<iframe sandbox="allow-scripts" src="./game/index.html" width="1300" height="700"></iframe>'
  const server = await serve((path) =>
    path === 'index.html'
      ? Buffer.from(`<!doctype html><link rel="icon" href="data:,">${host}`)
      : zip(path.replace('game/', '')),
  )
  const faults = watched(page, server.address)
  await page.goto(server.address)
  const [, frame] = page.frames()
  if (frame === undefined) throw new Error('the frame is missing')
  await screen(frame, 'title')
  await expect(frame.locator('[data-notice="storage-off"]')).toBeVisible()
  await playThrough(page, frame)
  expect(faults).toEqual([])
  await server.close()
})

test.describe('the app', () => {
  /** The same build with another name in its page and its worker, as if a version had come. */
  const newer = (files: Files): Files => {
    const text = (path: string) => Buffer.from(files(path) ?? '').toString('utf8')
    return (path) => {
      if (path === 'index.html') return Buffer.from(text(path).replace('<html ', '<html data-build="newer" '))
      if (path === 'sw.js') return Buffer.from(text(path).replace(/name:[`"'](\w+)[`"']/, 'name:"newer"'))
      return files(path)
    }
  }

  test('plays after the network is gone, once the browser keeps it', async ({ page }) => {
    const server = await serve(inFolder('dist/pwa'))
    await page.goto(server.address)
    await expect(page.locator('.title-host')).toContainText('without a network', { timeout: 30_000 })
    await server.close()
    const faults = watched(page, server.address)
    await page.reload()
    await playThrough(page, page.mainFrame())
    expect(faults).toEqual([])
  })

  test('is never loaded anew in a summit: a newer version waits on the title until it is asked for', async ({
    page,
  }) => {
    const files = inFolder('dist/pwa')
    const server = await serve(files)
    await page.goto(server.address)
    await expect(page.locator('.title-host')).toContainText('without a network', { timeout: 30_000 })
    const frame = page.mainFrame()
    await page.locator('.title-take').first().click()
    await page.keyboard.press('Enter')
    await screen(frame, 'arrival')
    server.show(newer(files))
    await page.evaluate(async () => {
      const known = await navigator.serviceWorker.getRegistration()
      await known?.update()
      while (known !== undefined && known.waiting === null) await new Promise((rest) => setTimeout(rest, 100))
    })
    await page.keyboard.press('1')
    await screen(frame, 'table')
    expect(await page.evaluate(() => document.documentElement.dataset['build'])).toBeUndefined()
    await page.reload()
    await screen(frame, 'table')
    expect(await page.evaluate(() => document.documentElement.dataset['build'])).toBeUndefined()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'To the title' }).click()
    await page.locator('.title-host button').click()
    await page.waitForFunction(() => document.documentElement.dataset['build'] === 'newer')
    await screen(frame, 'table')
    await server.close()
  })
})

test('the lesson completes in a learning platform, and is gone on with from what it keeps', async ({ page }) => {
  const zip = inZip('dist/scorm/reciprocity-scorm.zip')
  expect(zip.names).toContain('imsmanifest.xml')
  const runTime = readFileSync('node_modules/scorm-again/dist/scorm12.min.js')
  const host = `<!doctype html><link rel="icon" href="data:,"><script src="./scorm12.js"></script>
    <script>
      window.API = new Scorm12API({ autocommit: false, logLevel: 5 })
      const kept = localStorage.getItem('kept')
      if (kept !== null) window.API.loadFromJSON(JSON.parse(kept), '')
      window.errors = []
      window.API.on('LMSSetValue.cmi.*', () => window.API.LMSGetLastError() !== '0' && window.errors.push(window.API.LMSGetErrorString(window.API.LMSGetLastError())))
    </script>
    <iframe src="./game/index.html" width="1300" height="700"></iframe>`
  const server = await serve((path) => {
    if (path === 'index.html') return Buffer.from(host)
    return path === 'scorm12.js' ? runTime : zip(path.replace('game/', ''))
  })
  const faults = watched(page, server.address)
  const cmi = (element: string) =>
    page.evaluate(
      (name) => (window as unknown as { API: { LMSGetValue(of: string): string } }).API.LMSGetValue(name),
      element,
    )
  const open = async (at: string): Promise<Frame> => {
    await page.goto(server.address)
    const [, frame] = page.frames()
    if (frame === undefined) throw new Error('the frame is missing')
    await screen(frame, at)
    return frame
  }

  const first = await open('title')
  await expect(first.locator('.title-host')).toContainText('learning platform keeps')
  expect(await cmi('cmi.core.lesson_status')).toBe('incomplete')
  await first.locator('.title-take').first().click()
  await page.keyboard.press('Enter')
  await screen(first, 'arrival')
  await page.keyboard.press('1')
  await screen(first, 'table')
  await expect.poll(() => cmi('cmi.suspend_data')).toContain('silent')

  // Another computer: nothing of ours lies in the browser, only what the platform kept.
  const suspended = await cmi('cmi.suspend_data')
  expect(suspended.length).toBeLessThanOrEqual(4096)
  await page.evaluate((data) => {
    localStorage.clear()
    localStorage.setItem('kept', JSON.stringify({ cmi: { core: { lesson_status: 'incomplete' }, suspend_data: data } }))
  }, suspended)
  await page.goto('about:blank')
  const second = await open('table')
  expect(await second.evaluate(() => window.reciprocity.decisions)).toBe(1)
  await page.keyboard.press('w')
  await second.locator('.dialog-yes').click()
  await screen(second, 'ending')
  await expect.poll(() => cmi('cmi.core.lesson_status')).toBe('completed')
  await expect.poll(() => cmi('cmi.core.score.raw'), { timeout: 30_000 }).toMatch(/^\d{1,3}$/)
  expect([await cmi('cmi.core.score.min'), await cmi('cmi.core.score.max')]).toEqual(['0', '100'])
  expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([])
  expect(faults).toEqual([])
  await server.close()
})
