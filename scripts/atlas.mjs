// `npm run atlas`: sweeps a sample of worlds of both chairs and writes what the atlas of endings shows of a world that has
// not been swept yet, src/content/atlas.json. About two minutes.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ready } from './ready.mjs'

ready()
const { bundle } = await import('./bundle.mjs')
const { sampled } = await import(pathToFileURL(await bundle('scripts/sample-worlds.mjs')).href)
const TABLE = 'src/content/atlas.json'
writeFileSync(TABLE, JSON.stringify(sampled))
// as the house writes its files
spawnSync('npx', ['--no-install', 'biome', 'format', '--write', TABLE], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
