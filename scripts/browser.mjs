// Finds a Chromium for the browser tests, or brings one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Where browsers usually stand, by platform. */
const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
}

const runs = (path) => {
  if (!path || !existsSync(path)) return false
  // Windows browsers open a window on --version; that the file is there must do.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

const quietly = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

function fromSystem() {
  const isRoot = process.getuid?.() === 0
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return null
  console.log('Installing Chromium from the system’s packages, once …')
  quietly('apt-get', ['update'])
  quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  return PLACES.linux.find(runs) ?? null
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test')
  if (runs(chromium.executablePath())) return chromium.executablePath()
  console.log('Asking Playwright for a Chromium, once …')
  quietly(process.execPath, [createRequire(import.meta.url).resolve('@playwright/test/cli'), 'install', 'chromium'])
  return runs(chromium.executablePath()) ? chromium.executablePath() : null
}

/** Last resort on Linux x64: a Chromium that comes as a package. It is not in the lockfile: 66 MB. */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  console.log('Fetching a Chromium that comes as a package, once …')
  if (!quietly('npm', ['install', '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@147.0.0'])) return null
  const { default: packed } = await import('@sparticuz/chromium')
  const path = await packed.executablePath()
  return runs(path) ? path : null
}

const orNull = async (find) => {
  try {
    return await find()
  } catch {
    return null
  }
}

/** Path of a Chromium that runs, or a sentence that says what to do. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return runs(named) ? { path: named } : { problem: `CHROMIUM_PATH names ${named}, which does not run.` }
  const standing = (PLACES[process.platform] ?? []).find(runs)
  if (standing) return { path: standing }
  const path = fromSystem() ?? (await orNull(fromPlaywright)) ?? (await orNull(fromPackage))
  if (path) return { path }
  return {
    problem:
      'No Chromium was found, and none could be installed from the system’s packages, from Playwright or from a package. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again.',
  }
}
