// `npm run atlas`: sweeps a sample of worlds of both chairs and writes what the atlas of endings shows of a world that has
// not been swept yet, src/content/atlas.json. About two minutes.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { ready } from './ready.mjs'

ready()
const SAMPLE = 'node_modules/.cache/atlas/sample-worlds.mjs'
const made = await rolldown({ platform: 'node', input: 'scripts/sample-worlds.mjs' })
await made.write({ format: 'esm', file: SAMPLE, codeSplitting: false })
await made.close()
const { sampled } = await import(pathToFileURL(resolve(SAMPLE)).href)
writeFileSync('src/content/atlas.json', `${JSON.stringify(sampled, null, 1)}\n`)
