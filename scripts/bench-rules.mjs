// The walk: moves a second on one core, over the three worlds that the rule book counts and one that it does not. CPU
// time, not wall. Beside it, where there is a compiler, a walk in C that was written from the rule book alone.
import { spawnSync } from 'node:child_process'
import { agree, askTwin, buildTwin } from './twin.mjs'

const WORLDS = [
  '--chair usa --own justice --their parity --temperament proud --event 0 --leak no --votes 0 --posture relief',
  '--chair usa --own victims --their relief --temperament proud --event 5 --leak yes --votes 2 --posture sovereignty',
  '--chair russia --own sovereignty --their victims --temperament steady --event 1 --leak no --votes 0 --posture victims',
  '--chair russia --own relief --their victims --temperament cautious --event 2 --leak yes --votes 2 --posture stability',
]

export function benchRules() {
  const twin = buildTwin()
  console.log('Walk of one world, one core (CPU seconds):')
  if (twin === null) console.log('  (no C compiler here, so nothing stands beside it)')
  for (const world of WORLDS) {
    const args = ['scripts/cli.mjs', 'sweep', '--json', ...world.split(' ')]
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
    const swept = JSON.parse(stdout)
    const millions = (swept.movesPerSecond / 1e6).toFixed(1)
    console.log(
      `  ${swept.moves} moves in ${swept.seconds.toFixed(2)} s: ${millions} million moves a second   ${world}`,
    )
    if (twin === null) continue
    const { counted, told } = askTwin(twin, world)
    const verdict = agree(swept, counted) ? 'the same counts and pars' : 'OTHER COUNTS: one of the two is wrong'
    console.log(`    in C: ${told}; ${verdict}`)
  }
}
