// `npm run prove`: sweeps worlds on all cores and proves what must stay true of the rules; writes docs/balance.md. It goes on
// where an earlier run stopped. Words after `--`: --rules N, --worlds N (of each chair; a sample), --chair russia|usa,
// --out FILE, --check (write nothing, say whether the page is up to date).
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ready } from './ready.mjs'

ready()
const { bundle, hashOf } = await import('./bundle.mjs')
const { onAllCores } = await import('./pool.mjs')
const [worker, main] = await Promise.all(['scripts/prove/worker.ts', 'scripts/prove/main.ts'].map(bundle))
const { prove } = await import(pathToFileURL(main).href)
const buildOf = (scenario) => hashOf(readFileSync(worker, 'utf8') + scenario)
process.exitCode = await prove(process.argv.slice(2), { onAllCores, worker, buildOf, folder: '.prove' })
