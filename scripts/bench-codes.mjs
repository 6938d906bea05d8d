// Run codes, as many as are promised: matches to codes and back, and every mistake of one letter. A wrong one fails.
import { spawnSync } from 'node:child_process'
import { bundle } from './bundle.mjs'

const [MATCHES, CODES] = [10_000, 1_000]
/** Problems that are printed; there are none, or many. */
const SHOWN = 10

export async function benchCodes() {
  const measure = await bundle('scripts/measure-codes.mjs')
  console.log(`Run codes: ${MATCHES} random matches and back, every mistake of one letter in ${CODES} of them …`)
  const { stdout, stderr, status } = spawnSync(process.execPath, [measure, MATCHES, CODES], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`measuring codes failed: ${stderr}`)
  const { matches, codes, mistakes, longest, problems, seconds } = JSON.parse(stdout)
  console.log(`  ${matches} matches, ${codes} codes with ${mistakes} mistakes, longest code ${longest} letters`)
  console.log(
    `  ${problems.length === 0 ? 'all came back, every mistake was refused' : 'WRONG:'}; ${seconds.toFixed(0)} s cpu`,
  )
  for (const problem of problems.slice(0, SHOWN)) console.log(`  ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
