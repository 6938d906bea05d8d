// `npm run icons`: draws the icons that browsers want as pixels from public/icon.svg. Run it when that has changed.
import { readFileSync } from 'node:fs'
import { ready, stop } from './ready.mjs'

ready()
const { findBrowser } = await import('./browser.mjs')
const { chromium } = await import('@playwright/test')
const FLAGS = JSON.parse(readFileSync(new URL('browser-flags.json', import.meta.url), 'utf8'))
const svg = readFileSync('public/icon.svg', 'utf8')
/** Side in pixels; how much of it the drawing fills: a system may cut a fifth off a maskable one. */
const ICONS = [
  ['icon-192', 192, 1],
  ['icon-512', 512, 1],
  ['icon-512-maskable', 512, 0.8],
]

const found = await findBrowser()
if (found.problem) stop(found.problem)
const browser = await chromium.launch({ executablePath: found.path, args: FLAGS })
for (const [name, side, share] of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  const ground = share === 1 ? 'transparent' : '#17353a'
  const drawing = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}"><img src="${drawing}" style="width:${share * 100}%">`,
  )
  await page.screenshot({ path: `public/${name}.png`, omitBackground: share === 1 })
  await page.close()
}
await browser.close()
