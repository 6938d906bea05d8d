// The walk: moves a second on one core, over the three worlds that the rule book counts. CPU time, not wall.
import { spawnSync } from 'node:child_process'

const WORLDS = [
  '--chair usa --own justice --their parity --temperament proud --event 0 --leak no --votes 0 --posture relief',
  '--chair usa --own victims --their relief --temperament proud --event 5 --leak yes --votes 2 --posture sovereignty',
  '--chair russia --own sovereignty --their victims --temperament steady --event 1 --leak no --votes 0 --posture victims',
]

export function benchRules() {
  console.log('Walk of one world, one core (CPU seconds):')
  for (const world of WORLDS) {
    const args = ['scripts/cli.mjs', 'sweep', '--json', ...world.split(' ')]
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
    const { moves, seconds, movesPerSecond } = JSON.parse(stdout)
    const millions = (movesPerSecond / 1e6).toFixed(1)
    console.log(`  ${moves} moves in ${seconds.toFixed(2)} s: ${millions} million moves a second   ${world}`)
  }
}
