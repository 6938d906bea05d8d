// The built game, served and opened in a browser: what the benchmark and the film both begin with.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { stop } from './ready.mjs'

const FLAGS = JSON.parse(readFileSync(new URL('browser-flags.json', import.meta.url), 'utf8'))

/** Builds and serves the game on a port, and opens a browser: its address, the browser, and how to close both. */
export async function openServed(port) {
  const found = await findBrowser()
  if (found.problem) stop(found.problem)
  spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' })
  const { preview } = await import('vite')
  const { chromium } = await import('@playwright/test')
  const server = await preview({ preview: { port, host: '127.0.0.1' } })
  const browser = await chromium.launch({ executablePath: found.path, args: FLAGS })
  const close = async () => {
    await browser.close()
    await new Promise((done) => server.httpServer.close(done))
  }
  return { address: `http://127.0.0.1:${port}/`, browser, close }
}
