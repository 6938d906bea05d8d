// The sweep: moves a second on one core, over the three worlds that the rule book counts, one that it does not, and the
// largest. CPU time, not wall. Beside it the walk that takes one position after the other, and, where there is a compiler,
// such a walk in C that was written from the rule book alone.
import { spawnSync } from 'node:child_process'
import { rolldown } from 'rolldown'
import { agree, askTwin, buildTwin } from './twin.mjs'

const WORLDS = [
  '--chair usa --own justice --their parity --temperament proud --event 0 --leak no --votes 0 --posture relief',
  '--chair usa --own victims --their relief --temperament proud --event 5 --leak yes --votes 2 --posture sovereignty',
  '--chair russia --own sovereignty --their victims --temperament steady --event 1 --leak no --votes 0 --posture victims',
  '--chair russia --own relief --their victims --temperament cautious --event 2 --leak yes --votes 2 --posture stability',
  '--chair russia --own parity --their justice --temperament cautious --event 5 --leak no --votes 0 --posture justice',
]
const MEASURE = 'node_modules/.cache/bench/measure.mjs'

async function buildMeasure() {
  const made = await rolldown({ platform: 'node', input: 'scripts/measure.mjs' })
  await made.write({ format: 'esm', file: MEASURE, codeSplitting: false })
  await made.close()
}

/** One measurement, in a process of its own. */
function measure(what, world) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MEASURE, what, ...world.split(' ')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`measuring ${what} failed on ${world}: ${stderr}`)
  return JSON.parse(stdout)
}

const rate = (moves, seconds) => `${(moves / seconds / 1e6).toFixed(1)} million moves/s`

function benchWorld(twin, world) {
  const swept = measure('sets', world)
  const { moves, seconds, again, backward, forwardPeak, peak } = swept
  const simple = measure('singly', world)
  console.log(`  ${moves} moves   ${world}`)
  console.log(`    set-wise: ${seconds.toFixed(2)} s cpu, ${rate(moves, seconds)}, ${forwardPeak} MB`)
  console.log(`      a second time: ${again.toFixed(2)} s cpu, ${rate(moves, again)}`)
  console.log(`      backward: ${backward.toFixed(2)} s cpu; peak of all this ${peak} MB`)
  console.log(
    `    one by one: ${simple.seconds.toFixed(2)} s cpu, ${rate(simple.moves, simple.seconds)}, ${simple.peak} MB`,
  )
  if (twin === null) return
  const { counted, told } = askTwin(twin, world)
  const verdict = agree(swept, counted) ? 'the same counts and pars' : 'OTHER COUNTS: one of the two is wrong'
  console.log(`    one by one in C: ${told}; ${verdict}`)
}

export async function benchRules() {
  await buildMeasure()
  const twin = buildTwin()
  console.log('Sweep of one world, one core (CPU seconds, compiling as it goes included):')
  if (twin === null) console.log('  (no C compiler here, so nothing stands beside it)')
  for (const world of WORLDS) benchWorld(twin, world)
  const { one, two } = measure('two', WORLDS[2])
  console.log(
    `Two worlds forward and backward: ${one.toFixed(1)} s on one core, ${two.toFixed(1)} s on two (wall time)`,
  )
  console.log(`  ${(one / two).toFixed(2)} times as much on two`)
}
