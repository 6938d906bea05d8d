// The sweep: moves a second on one core, over the three worlds that the rule book counts, one that it does not, and the
// largest. CPU time, not wall. Beside it the walk that takes one position after the other, and, where there is a compiler,
// such a walk in C that was written from the rule book alone. Then the cut-down game, beside a reducer with immer and XState.
import { spawnSync } from 'node:child_process'
import { bundle } from './bundle.mjs'
import { agree, askTwin, buildTwin } from './twin.mjs'

const WORLDS = [
  '--chair usa --own justice --their parity --temperament proud --event 0 --leak no --votes 0 --posture relief',
  '--chair usa --own victims --their relief --temperament proud --event 5 --leak yes --votes 2 --posture sovereignty',
  '--chair russia --own sovereignty --their victims --temperament steady --event 1 --leak no --votes 0 --posture victims',
  '--chair russia --own relief --their victims --temperament cautious --event 2 --leak yes --votes 2 --posture stability',
  '--chair russia --own parity --their justice --temperament cautious --event 5 --leak no --votes 0 --posture justice',
]
const MEASURE = await bundle('scripts/measure.mjs')

/** One measurement, in a process of its own. */
function measure(what, world) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MEASURE, what, ...world.split(' ')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`measuring ${what} failed on ${world}: ${stderr}`)
  return JSON.parse(stdout)
}

const rate = (moves, seconds, digits = 1) => `${(moves / seconds / 1e6).toFixed(digits)} million moves/s`

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

/** The walks of the cut-down game, with how often each is run, so that the slow ones end too. */
const SMALL_WALKS = [
  ['ours', 20, 'set-wise'],
  ['simple', 20, 'one by one'],
  ['immer', 3, 'one by one, a reducer with immer'],
  ['xstate', 1, 'XState, getShortestPaths'],
]

/** The cut-down game, small enough for programs that hold every state as an object. All call the same rules. */
function benchSmall(world) {
  const twin = buildTwin(true)
  const found = SMALL_WALKS.map(([name, times, title]) => {
    const measured = measure('small', `${name} ${times} ${world}`)
    return { title, times, ...measured }
  })
  const [ours] = found
  console.log(`Cut-down game, ${ours.moves} moves, the fastest of some runs:   ${world}`)
  for (const { title, times, moves, seconds, peak, positions, par } of found) {
    const isSame = JSON.stringify([positions, moves, par]) === JSON.stringify([ours.positions, ours.moves, ours.par])
    const verdict = isSame ? 'the same counts and pars' : 'OTHER COUNTS: one of them is wrong'
    const slower = (seconds / ours.seconds).toFixed(1)
    const speed = rate(moves, seconds, 3)
    console.log(`    ${title} (${times}): ${seconds.toFixed(4)} s cpu, ${speed}, ${peak} MB, ${slower} x; ${verdict}`)
  }
  if (twin === null) return
  const { counted, told } = askTwin(twin, world)
  const same = JSON.stringify(counted.byDepth.map(([positions]) => positions)) === JSON.stringify(ours.positions)
  console.log(
    `    one by one in C (1): ${told}; ${same && counted.moves === ours.moves ? 'the same counts' : 'OTHER COUNTS'}`,
  )
}

export async function benchRules() {
  const twin = buildTwin()
  console.log('Sweep of one world, one core (CPU seconds, compiling as it goes included):')
  if (twin === null) console.log('  (no C compiler here, so nothing stands beside it)')
  for (const world of WORLDS) benchWorld(twin, world)
  benchSmall(WORLDS[0])
  const { one, two } = measure('two', WORLDS[2])
  console.log(
    `Two worlds forward and backward: ${one.toFixed(1)} s on one core, ${two.toFixed(1)} s on two (wall time, least of five)`,
  )
  console.log(`  ${(one / two).toFixed(2)} times as much on two`)
}
