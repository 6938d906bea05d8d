import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { claimsOf } from '../../src/atlas/proofs/all-claims.ts'
import { isKept } from '../../src/atlas/proofs/claim.ts'
import type { Scenario } from '../../src/rules/scenario.ts'
import { newPage, withPart } from './balance.ts'
import { type Found, type Job, keysOf, worldKey } from './job.ts'
import { type ProveOptions, readProveOptions } from './options.ts'
import { graphsOf, sampleOfWorlds } from './order.ts'
import { newProgress } from './progress.ts'
import { failuresOf, report } from './report.ts'
import { keep, openResults, type Results } from './results.ts'

/** What the script that starts us lends: workers, a name for their build, and a place for results. */
export interface Lent {
  readonly onAllCores: (
    file: string,
    jobs: readonly Job[],
    how: { readonly settings: unknown; readonly onDone: (found: readonly Found[]) => void },
  ) => Promise<void>
  readonly worker: string
  readonly buildOf: (scenario: string) => string
  readonly folder: string
}

/** What is left of some jobs when all that is known is taken out of them. */
function jobsLeft(jobs: readonly Job[], known: ReadonlyMap<string, Found>): Job[] {
  const parts = jobs.map((job) =>
    'chair' in job ? job : { worlds: job.worlds.filter((world) => !known.has(worldKey(world))) },
  )
  return parts.filter((job) => keysOf(job).some((key) => !known.has(key)))
}

/** Finds what earlier runs have not. */
async function findRest(lent: Lent, scenario: Scenario, results: Results, jobs: readonly Job[]): Promise<void> {
  const left = jobsLeft(jobs, results.known)
  const count = (some: readonly Job[]) => some.flatMap(keysOf).length
  const progress = newProgress(count(jobs), count(left))
  await lent.onAllCores(lent.worker, left, {
    settings: scenario,
    onDone: (found) => {
      keep(results, found)
      progress.done(found.length)
    },
  })
}

/** Puts the part into the page, or only says whether it stands there. 0 when all is well. */
function writePart({ rules, out, check }: ProveOptions, part: string): 0 | 1 {
  if (out === null) return 0
  const page = existsSync(out) ? readFileSync(out, 'utf8') : newPage(rules)
  const made = withPart(page, rules, part)
  if (made === null) {
    console.error(`${out} has no place for rules ${rules}: put the two marker lines there that rules 1 has.`)
    return 1
  }
  if (check && made !== page) {
    console.error(`${out} says something else than what was measured: run the command without --check.`)
    return 1
  }
  if (!check) writeFileSync(out, made)
  console.log(check ? `${out} says what was measured.` : `${out}: figures of rules ${rules} written.`)
  return 0
}

/** Proves what the words ask for; 0 when every claim holds and the page could be written. */
export async function prove(argv: readonly string[], lent: Lent): Promise<0 | 1> {
  const options = readProveOptions(argv)
  if (typeof options === 'string') {
    console.error(options)
    return 1
  }
  const { scenario, rules, chairs, worlds } = options
  const results = openResults(lent.folder, rules, lent.buildOf(JSON.stringify(scenario)))
  if (results.others.length > 0) {
    console.log(`Results of another build are left aside: ${results.others.join(', ')} in ${lent.folder}`)
  }
  const graphs = graphsOf(chairs, sampleOfWorlds(worlds))
  const jobs: Job[] = [...chairs.map((chair) => ({ chair })), ...graphs.map((graph) => ({ worlds: graph }))]
  await findRest(lent, scenario, results, jobs)
  const found = jobs.flatMap(keysOf).map((key) => results.known.get(key) as Found)
  const measured = {
    chairs: found.flatMap((one) => ('chair' in one ? [one.chair] : [])),
    worlds: found.flatMap((one) => ('world' in one ? [one.world] : [])),
  }
  const claims = claimsOf(scenario, measured.worlds, measured.chairs)
  const failed = claims.filter((claim) => !isKept(claim))
  console.log(
    `Rules ${rules}, ${worlds} worlds a chair: ${claims.length - failed.length} of ${claims.length} claims hold.`,
  )
  for (const block of failuresOf(scenario, claims)) console.log(block)
  const written = writePart(options, report(rules, scenario, measured, claims))
  return failed.length > 0 ? 1 : written
}
