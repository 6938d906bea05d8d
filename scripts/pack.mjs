// `npm run pack -- --lang en --seed 7 --paper a4`: the print pack as PDF, one file for each sheet, printed by a browser from
// the very screen of the game. Without --lang and --paper it prints all of them, into dist/pack/LANGUAGE-PAPER/.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ready, stop } from './ready.mjs'

ready()
const { parseArgs } = await import('node:util')
const { pathToFileURL } = await import('node:url')
const { bundle } = await import('./bundle.mjs')
const { openServed } = await import('./served.mjs')
const { languagesFor, pagesIn } = await import(pathToFileURL(await bundle('scripts/pack/main.ts')).href)

const PAPERS = ['a4', 'letter']
const { values } = parseArgs({
  options: { lang: { type: 'string' }, seed: { type: 'string', default: '7' }, paper: { type: 'string' } },
})
const languages = languagesFor(values.lang)
if (languages === null) stop(`The game does not speak "${values.lang}". It speaks ${languagesFor().join(', ')}.`)
if (values.paper !== undefined && !PAPERS.includes(values.paper)) stop('The paper is a4 or letter.')
if (!/^\d{1,10}$/.test(values.seed) || Number(values.seed) >= 2 ** 32)
  stop('The seed is a whole number from 0 to 4294967295.')

const { address, browser, close } = await openServed(4177)

/** The screen of the print pack in a language, with the seed written and no sheet chosen. */
async function openPack(lang) {
  const page = await browser.newPage()
  const settings = JSON.stringify({ language: lang, quality: 'still' })
  await page.addInitScript((kept) => localStorage.setItem('reciprocity.settings', kept), settings)
  await page.goto(address)
  await page.locator('[data-teachers]').click()
  await page.locator('[data-pack]').click()
  await page.locator('.pack-seed input').fill(values.seed)
  for (const box of await page.locator('[data-choice=sheets] input').all()) await box.uncheck()
  return page
}
const pick = (page, choice, value) => page.locator(`[data-choice=${choice}] input[value=${value}]`).check()

/** Every file of the pack: its sheet, and for a role sheet whose and how hard to read. The pairing sheet needs a class. */
async function filesOf(page) {
  const sheets = await page.locator('[data-choice=sheets] input').evaluateAll((boxes) => boxes.map(({ name }) => name))
  const roles = ['russia', 'usa'].flatMap((chairs) =>
    ['full', 'easy'].map((level) => ({ sheet: 'roles', chairs, level })),
  )
  return sheets
    .filter((sheet) => sheet !== 'pairing')
    .flatMap((sheet) => (sheet === 'roles' ? roles : [{ sheet, chairs: 'both', level: 'full' }]))
}

for (const lang of languages) {
  const page = await openPack(lang)
  for (const paper of values.paper === undefined ? PAPERS : [values.paper]) {
    const folder = `dist/pack/${lang}-${paper}`
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    await pick(page, 'paper', paper)
    let pages = 0
    for (const { sheet, chairs, level } of await filesOf(page)) {
      const path = `${folder}/${sheet === 'roles' ? `role-${chairs}-${level}` : sheet}.pdf`
      await pick(page, 'chairs', chairs)
      await pick(page, 'level', level)
      const box = page.locator(`[data-choice=sheets] input[name=${sheet}]`)
      await box.check()
      await page.evaluate(() => document.fonts.ready)
      await page.pdf({ path, preferCSSPageSize: true })
      await box.uncheck()
      const printed = pagesIn(readFileSync(path))
      if (printed === 0) stop(`${path} has no pages with text that can be read.`)
      pages += printed
    }
    console.log(`${folder}/: ${pages} pages`)
  }
  await page.close()
}
await close()
