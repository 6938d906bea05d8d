// `npm run build:pwa | build:zip | build:single | build:scorm`: one build of the game, packed where it is to be packed, and
// its size. Where each goes: docs/builds.md.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ready, stop } from './ready.mjs'

ready()
const { bundle } = await import('./bundle.mjs')
const { pathToFileURL } = await import('node:url')
const { kindOf, folderOf, packOf } = await import(pathToFileURL(await bundle('scripts/builds/packing.ts')).href)

const asked = process.argv[2] ?? ''
const kind = kindOf(asked)
if (kind !== asked) stop(`"${asked}" is no build. There are pwa, zip, single and scorm.`)
const step = (command, ...args) => {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) stop('The game could not be built. The lines above say where.')
}
// A language that lacks a word does not compile, and so is not built.
step('tsc', '-b')
step('vite', 'build', '--mode', kind, '--logLevel', 'warn')

const mega = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`
const folder = folderOf(kind)
const pack = packOf(kind, folder)
if (pack === null) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  console.log(`${folder}/index.html: ${files.length === 1 ? '1 file' : `${files.length} files`}, ${mega(bytes)}`)
} else {
  mkdirSync(dirname(pack.path), { recursive: true })
  writeFileSync(pack.path, pack.bytes)
  console.log(`${pack.path}: ${pack.files} files, ${mega(pack.bytes.length)} packed`)
}
