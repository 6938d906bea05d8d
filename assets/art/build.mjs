/** Writes every drawing to `svg/` and prints its size. Run from anywhere: `node assets/art/build.mjs [name part]`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { optimize } from 'svgo'
import { atlas } from './atlas.mjs'
import { boatAtDusk, boatByDay } from './boat.mjs'
import { capitals, lights } from './capitals.mjs'
import { CAST } from './cast.mjs'
import { desk } from './desk.mjs'
import { standingFlag } from './flags.mjs'
import { frontPage } from './front-page.mjs'
import { chair, seal, treaty } from './furniture.mjs'
import { RUSSIA } from './homes-russia.mjs'
import { USA } from './homes-usa.mjs'
import { lakeDusk } from './lake-dusk.mjs'
import { blinks, lids } from './lids.mjs'
import { looseSheet, pen } from './pen-and-sheet.mjs'
import { portrait } from './portrait.mjs'
import { PRESS_FLASHES, press } from './press.mjs'
import { room } from './room.mjs'
import { STEPS_FLASHES, steps } from './steps.mjs'
import { table } from './table.mjs'
import { terrace } from './terrace.mjs'

const out = join(dirname(fileURLToPath(import.meta.url)), 'svg')
const wanted = process.argv[2] ?? ''

const drawings = {
  room,
  table,
  chair,
  treaty,
  seal,
  pen,
  sheet: looseSheet,
  'lake-dusk': lakeDusk,
  desk,
  steps,
  terrace,
  press,
  capitals,
  'front-page': frontPage,
  atlas,
  boat: boatAtDusk,
  'boat-day': boatByDay,
}
for (const [seat, homes] of Object.entries({ russia: RUSSIA, usa: USA })) {
  for (const [i, home] of homes.entries()) drawings[`vote-${seat}-${i + 1}`] = () => lights(home)
}
for (const name of ['russia', 'usa', 'switzerland']) {
  drawings[`flag-${name}`] = () => standingFlag(name, 0)
  drawings[`flag-${name}-b`] = () => standingFlag(name, 1)
}
/** Where the closed eyes of a portrait lie on it: [x, y, width, height]. */
const eyes = {}
for (const [name, person] of Object.entries(CAST)) {
  for (const [lookName, look] of Object.entries(person.looks)) {
    const key = `${name}-${lookName}`
    drawings[key] = () => portrait(person, lookName)
    if (!blinks(look)) continue
    const { text, box } = lids(person, lookName)
    drawings[`${key}-lids`] = () => text
    eyes[key] = box
  }
}

/** `places.json` is written by hand; where a drawing knows better, the two must agree. */
const places = JSON.parse(readFileSync(join(out, '../places.json'), 'utf8'))
const boxesOf = (homes) => homes.map(({ box: [x, y, width, height] }) => ({ x, y, width, height }))
for (const [what, written, drawn] of [
  ['votes', places.votes, { russia: boxesOf(RUSSIA), usa: boxesOf(USA) }],
  ['flashes', places.flashes, { steps: STEPS_FLASHES, press: PRESS_FLASHES }],
]) {
  if (JSON.stringify(written) !== JSON.stringify(drawn)) {
    throw new Error(`${what} in places.json should be ${JSON.stringify(drawn)}`)
  }
}

/** Two passes, because names may be prefixed only once: first smaller, then unique on a page of several drawings. */
function optimised(name, text) {
  const small = optimize(text, { multipass: true, floatPrecision: 2, plugins: ['preset-default'] }).data
  return optimize(small, { plugins: [{ name: 'prefixIds', params: { prefix: name, delim: '-' } }] }).data
}

mkdirSync(out, { recursive: true })
const boxes = Object.entries(eyes).map(([name, box]) => `  "${name}": [${box.join(', ')}]`)
writeFileSync(join(out, '../lids.json'), `{\n${boxes.join(',\n')}\n}\n`)
let total = 0
for (const [name, draw] of Object.entries(drawings)) {
  if (!name.includes(wanted)) continue
  const text = optimised(name, draw())
  writeFileSync(join(out, `${name}.svg`), `${text}\n`)
  total += text.length
  console.log(`${name.padEnd(22)} ${(text.length / 1000).toFixed(1)} kB`)
}
console.log(`${'all'.padEnd(22)} ${(total / 1000).toFixed(1)} kB`)
