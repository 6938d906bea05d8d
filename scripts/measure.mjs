// One measurement in a process of its own, so that its memory is its own: `WHAT` and the options that name a world. Bundled
// before it runs (see bench-rules.mjs), for it asks the sources. Seconds are CPU time, except where two worlds run at once.
import { parseArgs } from 'node:util'
import { isMainThread, parentPort } from 'node:worker_threads'
import { totalOf } from '../src/atlas/forward.ts'
import { endingsMet } from '../src/atlas/line.ts'
import { sweep, valuesOf } from '../src/atlas/sweep.ts'
import { geneva } from '../src/content/geneva.ts'
import { cutDown } from '../src/content/small.ts'
import { compile } from '../src/rules/game.ts'
import { SEATS } from '../src/rules/scenario.ts'
import { parseWorld } from '../src/session/world.ts'
import { walk } from '../test/atlas/simple-walk.ts'
import { machineWalk } from '../test/bench/machine-walk.ts'
import { reducerWalk } from '../test/bench/reducer-walk.ts'
import { onAllCores } from './pool.mjs'

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** What a task gives, and the CPU seconds it took. */
function timed(task) {
  const before = cpuSeconds()
  const found = task()
  return { found, seconds: cpuSeconds() - before }
}

const peak = () => Math.round(process.resourceUsage().maxRSS / 1024)

function gameNamed(words, scenario = geneva) {
  const names = ['chair', 'own', 'their', 'temperament', 'event', 'leak', 'votes', 'posture']
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
  const { values } = parseArgs({ args: words, options })
  return compile(scenario, parseWorld(scenario, SEATS.indexOf(values.chair), values))
}

/** The set-wise sweep: as the first thing a process does, a second time, and backward. */
function bySets(game) {
  const { found, seconds } = timed(() => sweep(game))
  const forwardPeak = peak()
  const again = timed(() => sweep(game)).seconds
  const backward = timed(() => valuesOf(game, found)).seconds
  return {
    moves: totalOf(found).moves,
    seconds,
    again,
    backward,
    forwardPeak,
    peak: peak(),
    byDepth: found.byDepth.map(({ positions, moves }) => [positions, moves]),
    endings: Object.fromEntries([...endingsMet(found)].map(([ending, { par }]) => [ending, { par }])),
  }
}

/** The walk that takes one position after the other. */
function singly(game) {
  const { found, seconds } = timed(() => walk(game))
  return { moves: totalOf(found).moves, seconds, peak: peak() }
}

/** The cut-down game walked in four ways, the same things counted by each. */
const WALKS = { ours: sweep, simple: walk, xstate: machineWalk, immer: reducerWalk }

/** The least seconds that a walk of the cut-down game takes in some runs: so short a walk is mostly compiling at first. */
function small(words) {
  const [name, times, ...world] = words
  const game = gameNamed(world, cutDown(geneva))
  const runs = Array.from({ length: Number(times) }, () => timed(() => WALKS[name](game)))
  const [{ found }] = runs
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    ...('byDepth' in found
      ? { positions: found.byDepth.map(({ positions }) => positions), moves: totalOf(found).moves }
      : { positions: found.positions, moves: found.moves }),
    par: [...(found.ends ?? found.par)].map(([outcome, end]) => [outcome, end.par ?? end]).sort(([a], [b]) => a - b),
    peak: peak(),
  }
}

/** The least wall time, of five tries, of two whole sweeps: one after the other on one core, and at once on two. */
async function byTwo(words) {
  const seconds = async (cores) => {
    const before = performance.now()
    await onAllCores(new URL(import.meta.url), [words, words], { cores })
    return (performance.now() - before) / 1000
  }
  const least = { one: Number.POSITIVE_INFINITY, two: Number.POSITIVE_INFINITY }
  // Turn by turn, and the least: a machine that is shared has slow seconds, and they fall on either.
  for (let tries = 0; tries < 5; tries++) {
    least.one = Math.min(least.one, await seconds(1))
    least.two = Math.min(least.two, await seconds(2))
  }
  return least
}

if (isMainThread) {
  const [what, ...words] = process.argv.slice(2)
  const measured =
    what === 'two'
      ? await byTwo(words)
      : what === 'small'
        ? small(words)
        : { sets: bySets, singly }[what](gameNamed(words))
  console.log(JSON.stringify(measured))
} else {
  parentPort.on('message', (words) => {
    sweep(gameNamed(words), { values: true })
    parentPort.postMessage(true)
  })
}
