// The rule book a second time, in C (test/bench/walk.c), built with the system's compiler where there is one.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

const SOURCE = 'test/bench/walk.c'
const FOLDER = 'node_modules/.cache/twin'
const FIELDS = ['chair', 'own', 'their', 'temperament', 'event', 'leak', 'votes', 'posture']

/** The path of the built twin, of the whole scenario or of the cut-down one, or null where no compiler is to be had. */
export function buildTwin(isCutDown = false) {
  mkdirSync(FOLDER, { recursive: true })
  const built = `${FOLDER}/${isCutDown ? 'walk-cut-down' : 'walk'}`
  const { status } = spawnSync('cc', ['-std=c11', '-O2', ...(isCutDown ? ['-DCUT_DOWN'] : []), '-o', built, SOURCE])
  return status === 0 ? built : null
}

/** What the twin counts in a world, named as on the command line, and what it says of time and memory. */
export function askTwin(twin, world) {
  const words = world.split(' ')
  const fields = FIELDS.map((field) => words[words.indexOf(`--${field}`) + 1])
  const { stdout, stderr, status } = spawnSync(twin, fields, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`the twin failed on ${world}: ${stderr}`)
  return { counted: JSON.parse(stdout), told: stderr.trim() }
}

/** Whether a sweep and the twin agree: positions and moves by depth, and par of every ending. */
export function agree(swept, counted) {
  const pars = Object.fromEntries(Object.entries(swept.endings).map(([ending, { par }]) => [ending, par]))
  return JSON.stringify([swept.byDepth, pars]) === JSON.stringify([counted.byDepth, counted.endings])
}
