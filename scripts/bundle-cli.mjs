// Bundles the command line for Node. The file is named after its content, so commands that run at once share it.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const CACHE = join(ROOT, 'node_modules/.cache/cli')
const A_DAY = 24 * 60 * 60 * 1000

async function bundle() {
  const made = await rolldown({ cwd: ROOT, platform: 'node', input: 'src/cli/main.ts' })
  const { output } = await made.generate({ format: 'esm', codeSplitting: false })
  await made.close()
  return output[0].code
}

/** Old bundles go; one that a command may still be reading stays. */
function tidy(keep) {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name)
    const isOld = name !== keep && Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > A_DAY
    if (isOld) rmSync(path, { force: true })
  }
}

/** Path of the bundled command line, made new where the sources have changed. */
export async function bundleCli() {
  const code = await bundle()
  const name = `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`
  const path = join(CACHE, name)
  if (existsSync(path)) return path
  mkdirSync(CACHE, { recursive: true })
  const own = `${path}.${process.pid}`
  writeFileSync(own, code)
  renameSync(own, path)
  tidy(name)
  return path
}
