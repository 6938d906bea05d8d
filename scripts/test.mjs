// `npm test`: installs what is missing (a browser too), then types, style, unit tests, build and browser tests.
import { spawnSync } from 'node:child_process'
import { ready, stop } from './ready.mjs'

ready()
const { findBrowser } = await import('./browser.mjs')

const isWindows = process.platform === 'win32'
const run = (name, command, args, env = {}, shell = false) => {
  console.log(`\n${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } })
  if (status !== 0) stop(`\n${name}: failed. The lines above say where.`)
}
const step = (name, command, args, env) => run(name, 'npx', ['--no-install', command, ...args], env, isWindows)

step('Types', 'tsc', ['-b'])
step('Style', 'biome', ['check', '.'])
step('Unused code', 'knip', [])
step('Rules and parts', 'vitest', ['run'])
step('Build', 'vite', ['build', '--logLevel', 'warn'])
for (const kind of ['pwa', 'zip', 'single', 'scorm'])
  run(`Build: ${kind}`, process.execPath, ['scripts/build.mjs', kind])
const browser = await findBrowser()
if (browser.problem) stop(browser.problem)
console.log(`\nBrowser: ${browser.path}`)
step('In the browser', 'playwright', ['test'], { CHROMIUM_PATH: browser.path })
console.log('\nAll passed.')
