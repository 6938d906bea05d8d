// The page: size of its parts, answer to a press (Event Timing), script a frame and CPU when nothing moves.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { percentile, restarts, runRestarts } from './bench-restarts.mjs'
import { openServed } from './served.mjs'

/** Milliseconds between presses. */
const REST = 250

/** Presses measured by the browser itself, in ms, from the press to the next paint. */
const observePresses = () => {
  window.presses = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'click') window.presses.push(entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
}

/** Counts the frames that somebody asked for, without asking for any. */
const countFrames = () => {
  const real = window.requestAnimationFrame.bind(window)
  window.framesPainted = 0
  let last = -1
  window.requestAnimationFrame = (task) =>
    real((time) => {
      if (time !== last) window.framesPainted++
      last = time
      task(time)
    })
}

/** Notes when the title's first button is there. */
const noteTitle = () => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('main button')) return
    window.titleReady = performance.now()
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

/** Addresses of what was asked for before the title's first button was there. */
const askedBeforeTitle = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < window.titleReady)
    .map(({ name }) => name)

/** Script fetched so far, gzip bytes, from the built files. */
const scriptSize = (urls) => {
  const files = [...new Set(urls)].filter((url) => url.endsWith('.js'))
  const bytes = files.map((url) => gzipSync(readFileSync(join('dist', new URL(url).pathname))).length)
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1024)
}

async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics')
  return Object.fromEntries(list.map(({ name, value }) => [name, value]))
}

/** How busy the page is in five seconds: per cent of the main thread, ms of script, frames painted. */
async function fiveSeconds(page) {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const before = await metrics(client)
  const counted = await page.evaluate(() => window.framesPainted ?? 0)
  await page.waitForTimeout(5000)
  const after = await metrics(client)
  const frames = (await page.evaluate(() => window.framesPainted ?? 0)) - counted
  return {
    busy: ((after.TaskDuration - before.TaskDuration) / 5) * 100,
    script: (after.ScriptDuration - before.ScriptDuration) * 1000,
    frames,
  }
}

/** Presses a button if it is there, and gives the page time to rest. Tells whether it was pressed. */
async function press(page, selector) {
  const button = page.locator(selector).first()
  if (!(await button.isVisible().catch(() => false))) return 0
  await button.click({ timeout: 2000 })
  await page.waitForTimeout(REST)
  return 1
}

/** A summit by mouse: at each statement the board is opened, two cells pressed, put forward; between the acts a card. */
async function playThrough(page) {
  let presses = 0
  for (let decision = 0; decision < 30; decision++) {
    const screen = await page.evaluate(() => window.reciprocity.screen)
    if (screen === 'ending') break
    if (screen === 'answered') {
      await page.waitForFunction(() => window.reciprocity.screen !== 'answered')
      continue
    }
    if (screen !== 'table') {
      presses += await press(
        page,
        screen === 'ratification' ? 'main .button-brass' : '.choice-do:not([aria-disabled="true"])',
      )
      continue
    }
    presses += await press(page, '.table-own')
    for (const nth of [0, 1]) presses += await press(page, `.board-cell:not([aria-disabled="true"]) >> nth=${nth}`)
    presses += await press(page, '.board-do .button-brass')
    presses += await press(page, 'dialog[open] .dialog-yes, dialog[open] .table-form')
    if (await page.locator('.board').isVisible()) presses += await press(page, '.board-link >> nth=1')
    presses += await press(page, '.table-card')
    presses += await press(page, 'dialog[open] .dialog-yes, dialog[open] .table-form')
  }
  return presses
}

export async function benchBrowser() {
  const { address, browser, close } = await openServed(4174)
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  const urls = []
  page.on('request', (request) => urls.push(request.url()))
  await page.addInitScript(observePresses)
  await page.addInitScript(noteTitle)
  await page.addInitScript(countFrames)
  await page.goto(address)
  await page.getByRole('button').first().waitFor()
  console.log(`\nScript to an interactive title: ${scriptSize(await page.evaluate(askedBeforeTitle))} kB gzip`)
  await page.goto(`${address}#chair=usa&seed=7`)
  await page.waitForFunction(() => window.reciprocity?.screen === 'dossier')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => window.reciprocity.screen === 'arrival')
  await page.keyboard.press('1')
  await page.waitForFunction(() => window.reciprocity.screen === 'table')
  await page.waitForTimeout(4000)
  console.log(`Script at the table, Phaser included: ${scriptSize(urls)} kB gzip`)

  const resting = await fiveSeconds(page)
  console.log(
    `Still, at rest for 5 s: main thread ${resting.busy.toFixed(1)} % busy, script ${resting.script.toFixed(1)} ms`,
  )
  for (const quality of ['plain', 'full']) {
    await page.evaluate((set) => localStorage.setItem('reciprocity.settings', `{"quality":"${set}"}`), quality)
    await page.reload()
    await page.waitForFunction(() => window.reciprocity.screen === 'table')
    await page.waitForTimeout(4000)
    const moving = await fiveSeconds(page)
    const each = moving.frames > 0 ? (moving.script / moving.frames).toFixed(2) : '0'
    console.log(`Quality ${quality}, moving for 5 s: ${each} ms of script a frame over ${moving.frames} frames`)
  }
  await page.evaluate(() => localStorage.removeItem('reciprocity.settings'))
  await page.reload()
  await page.waitForFunction(() => window.reciprocity.screen === 'table')
  await page.waitForTimeout(2000)

  const made = await playThrough(page)
  const presses = await page.evaluate(() => window.presses)
  // The browser reports no press that is answered in less than 16 ms: those count as 16.
  const all = [...presses, ...Array(Math.max(0, made - presses.length)).fill(16)]
  console.log(
    `Answer to a press at 1366x768, ${made} presses through a summit: ` +
      `95th percentile ${percentile(all, 0.95)} ms, median ${percentile(all, 0.5)} ms, longest ${Math.max(...all)} ms`,
  )
  await restarts(page)
  await runRestarts(page)
  await close()
}
