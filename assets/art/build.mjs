/** Writes every drawing to `svg/` and prints its size. Run from anywhere: `node assets/art/build.mjs [name part]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { optimize } from 'svgo'
import { capitals } from './capitals.mjs'
import { CAST } from './cast.mjs'
import { desk } from './desk.mjs'
import { standingFlag } from './flags.mjs'
import { chair, seal, treaty } from './furniture.mjs'
import { lakeDusk } from './lake-dusk.mjs'
import { portrait } from './portrait.mjs'
import { press } from './press.mjs'
import { room } from './room.mjs'
import { steps } from './steps.mjs'
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
  'flag-russia': () => standingFlag('4x3/ru', 640, 480),
  'flag-usa': () => standingFlag('4x3/us', 640, 480),
  'flag-switzerland': () => standingFlag('1x1/ch', 512, 512),
  'lake-dusk': lakeDusk,
  desk,
  steps,
  terrace,
  press,
  capitals,
}
for (const [name, person] of Object.entries(CAST)) {
  for (const look of Object.keys(person.looks)) drawings[`${name}-${look}`] = () => portrait(person, look)
}

/** Two passes, because names may be prefixed only once: first smaller, then unique on a page of several drawings. */
function optimised(name, text) {
  const small = optimize(text, { multipass: true, floatPrecision: 2, plugins: ['preset-default'] }).data
  return optimize(small, { plugins: [{ name: 'prefixIds', params: { prefix: name, delim: '-' } }] }).data
}

mkdirSync(out, { recursive: true })
let total = 0
for (const [name, draw] of Object.entries(drawings)) {
  if (!name.includes(wanted)) continue
  const text = optimised(name, draw())
  writeFileSync(join(out, `${name}.svg`), `${text}\n`)
  total += text.length
  console.log(`${name.padEnd(22)} ${(text.length / 1000).toFixed(1)} kB`)
}
console.log(`${'all'.padEnd(22)} ${(total / 1000).toFixed(1)} kB`)
