// `npm run bench [rules|codes|browser]`: prints what the game costs. No time is asserted: machines differ.
import { ready } from './ready.mjs'

ready()
const [only] = process.argv.slice(2)
const PARTS = {
  rules: async () => (await import('./bench-rules.mjs')).benchRules(),
  codes: async () => (await import('./bench-codes.mjs')).benchCodes(),
  browser: async () => (await import('./bench-browser.mjs')).benchBrowser(),
}
for (const [name, run] of Object.entries(PARTS)) if (only === undefined || only === name) await run()
