// `npm run bench [rules|browser]`: prints what the game costs. Nothing here is asserted: machines differ.
import { ready } from './ready.mjs'

ready()
const [only] = process.argv.slice(2)
if (only !== 'browser') await (await import('./bench-rules.mjs')).benchRules()
if (only !== 'rules') await (await import('./bench-browser.mjs')).benchBrowser()
