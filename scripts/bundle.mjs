// Bundles sources for Node. The file is named after its content, so commands that run at once share it.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const CACHE = join(ROOT, 'node_modules/.cache/bundle')
const A_DAY = 24 * 60 * 60 * 1000

async function codeOf(input) {
  const made = await rolldown({ cwd: ROOT, platform: 'node', input })
  const { output } = await made.generate({ format: 'esm', codeSplitting: false })
  await made.close()
  return output[0].code
}

/** Old bundles go; one that a command may still be reading stays. */
function tidy(folder, keep) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const isOld = name !== keep && Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > A_DAY
    if (isOld) rmSync(path, { force: true })
  }
}

/** A short name for content: the same content has the same name. */
export const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16)

/** Path of a file of this project bundled with all it imports, made new where the sources have changed. */
export async function bundle(input) {
  const code = await codeOf(input)
  const folder = join(CACHE, parse(input).dir)
  const name = `${parse(input).name}-${hashOf(code)}.mjs`
  const path = join(folder, name)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const own = `${path}.${process.pid}`
  writeFileSync(own, code)
  renameSync(own, path)
  tidy(folder, name)
  return path
}
