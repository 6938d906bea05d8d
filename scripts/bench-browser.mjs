// The page: size of its parts, answer to a press (Event Timing), script a frame and CPU when nothing moves.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findBrowser } from './browser.mjs'

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const BUTTONS = 40

/** Presses measured by the browser itself, in ms, from the press to the next paint. */
const observePresses = () => {
  window.presses = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'click' || entry.name === 'pointerup') window.presses.push(entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
}

const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

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

/** Presses that change the table but not the match: boards, drawers, cells. */
async function pressAround(page) {
  for (let i = 0; i < BUTTONS; i++) {
    const buttons = page.locator('main button:visible:not([aria-disabled="true"])')
    const count = await buttons.count()
    if (count === 0) return
    await buttons
      .nth((i * 7) % count)
      .click({ timeout: 2000 })
      .catch(() => undefined)
    await page.waitForTimeout(120)
    const state = await page.evaluate(() => window.reciprocity.screen)
    if (state !== 'table') return
  }
}

export async function benchBrowser() {
  const found = await findBrowser()
  if (found.problem) return console.log(found.problem)
  spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' })
  const { preview } = await import('vite')
  const { chromium } = await import('@playwright/test')
  const server = await preview({ preview: { port: 4174, host: '127.0.0.1' } })
  const browser = await chromium.launch({ executablePath: found.path, args: FLAGS })
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  const urls = []
  page.on('request', (request) => urls.push(request.url()))
  await page.addInitScript(observePresses)
  await page.goto('http://127.0.0.1:4174/')
  await page.getByRole('button').first().waitFor()
  console.log(`\nScript to an interactive title: ${scriptSize(urls)} kB gzip`)
  await page.goto('http://127.0.0.1:4174/?table#chair=usa&seed=7')
  await page.waitForFunction(() => window.reciprocity?.screen === 'dossier')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => window.reciprocity.screen === 'arrival')
  await page.keyboard.press('1')
  await page.waitForFunction(() => window.reciprocity.screen === 'table')
  await page.waitForTimeout(4000)
  console.log(`Script at the table, Phaser included: ${scriptSize(urls)} kB gzip`)

  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const before = await metrics(client)
  await page.waitForTimeout(5000)
  const after = await metrics(client)
  const busy = ((after.TaskDuration - before.TaskDuration) / 5) * 100
  const frames = after.Frames - before.Frames
  const script = (after.ScriptDuration - before.ScriptDuration) * 1000
  console.log(`At rest, 5 s: main thread ${busy.toFixed(1)} % busy, script ${script.toFixed(1)} ms in all`)
  console.log(`Script a frame at rest: ${frames > 0 ? (script / frames).toFixed(2) : '0'} ms over ${frames} frames`)

  await pressAround(page)
  const presses = await page.evaluate(() => window.presses)
  console.log(
    `Answer to a press at 1366x768: 95th percentile ${percentile(presses, 0.95)} ms, median ${percentile(presses, 0.5)} ms (${presses.length} presses over 16 ms of ${BUTTONS})`,
  )
  await browser.close()
  await server.close()
}
