// Brings a fresh clone to where everything can run. No dependencies: it runs before the install.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const STAMP = 'node_modules/.locked'
const OLDEST = [20, 19]

/** Ends the command with a sentence for people. */
export function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const old = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])
  if (old)
    stop(
      `This game needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}. Please install a newer Node.`,
    )
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
