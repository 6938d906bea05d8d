// `npm run -s cli -- VERB`: the game in a terminal. Bundles src/cli (some 50 ms) and runs it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Installs packages where there are none yet; all that this prints goes to standard error. */
function install() {
  const script = "import { ready } from './scripts/ready.mjs'; ready()"
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(1)
}

if (!existsSync(join(root, 'node_modules/rolldown'))) install()
const { bundle } = await import('./bundle.mjs')
const { main } = await import(pathToFileURL(await bundle('src/cli/main.ts')).href)
await main()
