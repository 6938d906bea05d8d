// Brings a fresh clone to where everything can run. No dependencies: it runs before the install.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const STAMP = 'node_modules/.locked'
/** The versions that every package of the lockfile supports: 20.19 and newer, 22.12 and newer, 24 and newer. */
const OLDEST_MINOR = { 20: 19, 22: 12 }

/** Ends the command with a sentence for people. */
export function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const fits = major >= 24 || minor >= (OLDEST_MINOR[major] ?? Number.POSITIVE_INFINITY)
  if (!fits) {
    stop(
      `This game needs Node 20.19, 22.12, 24 or newer; this is ${process.versions.node}. Please install one of these.`,
    )
  }
}

/** Checks Node, and installs what the lockfile names unless exactly that is already installed. */
export function ready() {
  checkNode()
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return
  console.log('Installing packages, once (about half a minute) …')
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (installed.status !== 0) {
    stop(
      'Packages could not be installed: see npm’s message above. Check the network, then run the same command again.',
    )
  }
  writeFileSync(STAMP, lock)
}
