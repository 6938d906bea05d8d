// `npm run film -- --chair usa --seed 7 --size 1366x768 --quality full`: plays the tutorial and a whole summit by keyboard,
// as a player would, and takes a picture of every step and of what comes between: about ten minutes of play. The pictures
// and a page to leaf through them lie in `film/`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { ready, stop } from './ready.mjs'

ready()
const { parseArgs } = await import('node:util')
const { openServed } = await import('./served.mjs')

const FOLDER = 'film'
/** Milliseconds between two pictures of one step, and how many of them. */
const BEAT = 450
const BEATS = 3

const { values } = parseArgs({
  options: {
    chair: { type: 'string', default: 'russia' },
    seed: { type: 'string', default: '7' },
    size: { type: 'string', default: '1366x768' },
    quality: { type: 'string', default: 'full' },
  },
})
const size = /^(\d{3,4})x(\d{3,4})$/.exec(values.size)
if (size === null) stop('The size is width x height in pixels, for instance 1366x768.')
if (!['russia', 'usa'].includes(values.chair)) stop('The chair is russia or usa.')
if (!/^\d{1,10}$/.test(values.seed)) stop('The seed is a whole number, for instance 7.')

if (!['auto', 'full', 'plain', 'still'].includes(values.quality)) stop('The quality is auto, full, plain or still.')

/** The lessons of the tutorial, as somebody plays them who does what they ask. */
const LESSONS = [
  'Enter',
  'd',
  'Enter',
  'q',
  'Enter',
  'a',
  'Enter',
  'Enter',
  'd',
  '5',
  'd',
  '7',
  'b',
  't',
  'Enter',
  'Enter',
]
/** What a player presses, screen by screen: advisers' cards in turn, the board once, capitals and words in between. */
const STEPS = {
  dossier: ['Enter'],
  arrival: ['1'],
  recess: ['2'],
  press: ['1'],
  ratification: ['', '', '', 'Enter'],
  ending: ['Enter'],
}
const AT_TABLE = ['h', 'h', '2', 'l', 'Escape', '1', 'd', 'Escape', 'f', 'Escape', '3', '2', '1']

const { address, browser, close } = await openServed(4176)
const [width, height] = [Number(size[1]), Number(size[2])]
const page = await browser.newPage({ viewport: { width, height } })
await page.addInitScript(
  (settings) => localStorage.getItem('reciprocity.settings') ?? localStorage.setItem('reciprocity.settings', settings),
  JSON.stringify({ quality: values.quality }),
)
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER)
const frames = []
async function film(label) {
  for (let beat = 0; beat < BEATS; beat++) {
    const name = `${String(frames.length + 1).padStart(4, '0')}.jpg`
    await page.screenshot({ path: `${FOLDER}/${name}`, type: 'jpeg', quality: 80 })
    frames.push({ name, label })
    await page.waitForTimeout(BEAT)
  }
}
const screen = () => page.evaluate(() => window.reciprocity.screen)
async function press(key) {
  if (key !== '') await page.keyboard.press(key)
  await film(`${await screen()}: ${key === '' ? 'waiting' : key}`)
}

await page.goto(address)
await page.locator('main button').first().waitFor()
await film('title')
await page.locator('main button', { hasText: 'Learn' }).first().click()
await film('tutorial')
for (const key of LESSONS) await press(key)
await press('Escape')
await page.goto(`${address}#chair=${values.chair}&seed=${values.seed}`)
await page.waitForFunction(() => window.reciprocity?.screen === 'dossier')
await film('dossier')
let turn = 0
for (let step = 0; step < 80; step++) {
  const now = await screen()
  if (now === 'debrief') break
  if (now === 'answered') await press('')
  else if (now !== 'table') for (const key of STEPS[now] ?? []) await press(key)
  else if (await page.evaluate(() => document.querySelector('dialog[open]') === null)) {
    // With a draft that they would sign the summit ends; else the next thing is tried.
    const signs = await page.locator('.table-move-sign:not([aria-disabled="true"])').isVisible()
    await press(signs ? 's' : AT_TABLE[turn++ % AT_TABLE.length])
  } else await press((await page.locator('.table-forms').count()) > 0 ? '2' : 'Escape')
}
await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
await film('debrief, the end of the page')
await close()

const list = frames.map(
  ({ name, label }) => `<figure><img loading="lazy" src="${name}"><figcaption>${name} ${label}</figcaption></figure>`,
)
writeFileSync(
  `${FOLDER}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Film</title><style>body{display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:8px;font:14px serif}img{width:100%}figure{margin:0}</style>${list.join('\n')}`,
)
console.log(`${frames.length} pictures in ${FOLDER}/; open ${FOLDER}/index.html to leaf through them.`)
