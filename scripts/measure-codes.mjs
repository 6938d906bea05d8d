// Run codes in great numbers, as one JSON line: what was checked, what was wrong, and how long it took.
import { checkCodes } from '../test/session/codes.ts'

const [matches, codes] = process.argv.slice(2).map(Number)
const started = process.cpuUsage()
const checked = checkCodes(matches, codes)
const { user, system } = process.cpuUsage(started)
console.log(JSON.stringify({ ...checked, seconds: (user + system) / 1e6 }))
