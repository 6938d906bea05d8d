// One measurement in a process of its own, so that its memory is its own: `WHAT` and the options that name a world. Bundled
// before it runs (see bench-rules.mjs), for it asks the sources. Seconds are CPU time, except where two worlds run at once.
import { parseArgs } from 'node:util'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { endingsMet } from '../src/atlas/line.ts'
import { sweep, valuesOf } from '../src/atlas/sweep.ts'
import { geneva } from '../src/content/geneva.ts'
import { compile } from '../src/rules/game.ts'
import { SEATS } from '../src/rules/scenario.ts'
import { parseWorld } from '../src/session/world.ts'
import { walk } from '../test/atlas/simple-walk.ts'

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

const movesOf = ({ byDepth }) => byDepth.reduce((sum, { moves }) => sum + moves, 0)

const peak = () => Math.round(process.resourceUsage().maxRSS / 1024)

function gameNamed(words) {
  const names = ['chair', 'own', 'their', 'temperament', 'event', 'leak', 'votes', 'posture']
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
  const { values } = parseArgs({ args: words, options })
  return compile(geneva, parseWorld(geneva, SEATS.indexOf(values.chair), values))
}

/** The set-wise sweep: as the first thing a process does, a second time, and backward. */
function bySets(game) {
  const { found, seconds } = timed(() => sweep(game))
  const forwardPeak = peak()
  const again = timed(() => sweep(game)).seconds
  const backward = timed(() => valuesOf(game, found)).seconds
  return {
    moves: movesOf(found),
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
  return { moves: movesOf(found), seconds, peak: peak() }
}

/** Wall time of two whole sweeps, one after the other in one worker, then at once in two. */
async function byTwo(words) {
  const run = (times) =>
    new Promise((done, fail) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { words, times } })
      worker.on('error', fail).on('exit', done)
    })
  const wall = async (task) => {
    const before = performance.now()
    await task()
    return (performance.now() - before) / 1000
  }
  const one = await wall(() => run(2))
  return { one, two: await wall(() => Promise.all([run(1), run(1)])) }
}

if (isMainThread) {
  const [what, ...words] = process.argv.slice(2)
  const measured = what === 'two' ? await byTwo(words) : { sets: bySets, singly }[what](gameNamed(words))
  console.log(JSON.stringify(measured))
} else {
  for (let i = 0; i < workerData.times; i++) sweep(gameNamed(workerData.words), { values: true })
}
