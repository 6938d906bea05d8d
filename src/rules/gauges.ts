import { outcomeCode } from './outcomes.ts'
import { BRINK, faceOf, GAUGES, HIGHEST_FACE, packGauges, temperOf, trustOf } from './position.ts'
import type { Scenario, World } from './scenario.ts'

/** Result of a move that the rules do not allow. */
export const ILLEGAL = -128

/** Rows of the gauge table: what a move or an answer does to trust, temper and face. */
export const ROW = {
  /** First of twelve: accepted text, by change of trust and whose face falls; see `acceptedRow`. */
  ACCEPTED: 0,
  RED_LINE: 12,
  INSULT: 13,
  STAY: 14,
  ASK: 15,
  EASE: 16,
  PRESS: 17,
  BRIDGE: 18,
  GALLERY: 19,
  ADJOURN: 20,
  CHANNEL: 21,
  CAPITAL: 22,
  LAKESIDE: 23,
  HOST: 24,
  RETRACT: 25,
  SILENT: 26,
  LINE: 27,
  WARM: 28,
} as const
const ROWS = 29

/** The row of an accepted text: `trust` -1, 0 or +1; whether the chair's and the other seat's face falls. */
export const acceptedRow = (trust: number, ownFalls: boolean, theirsFalls: boolean): number =>
  ROW.ACCEPTED + (trust + 1) * 4 + (ownFalls ? 2 : 0) + (theirsFalls ? 1 : 0)

/** Gauges in the hand, while a row is worked out. */
interface Open {
  trust: number
  temper: number
  readonly face: [number, number]
}

const clamp = (value: number, top: number): number => Math.max(0, Math.min(top, value))

/** What the recess event does, before the choice (rule book, section 8). */
function befall(g: Open, event: number): void {
  if (event === 1) g.temper = Math.min(BRINK, g.temper + 1)
  if (event === 2) g.face[0] -= 1
  if (event === 3) g.face[1] -= 1
  if (event === 4) g.trust -= 1
  if (event === 5) g.trust += 1
}

/** Applies one row; false where the rules do not allow it. Ranges are mended afterwards. */
function apply(row: number, g: Open, { adjournCools, silenceGives }: Scenario, world: World): boolean {
  const { chair } = world
  const other = chair === 0 ? 1 : 0
  if (row < ROW.RED_LINE) {
    g.trust += Math.floor(row / 4) - 1
    if (row & 2) g.face[chair] -= 1
    if (row & 1) g.face[other] -= 1
    return true
  }
  switch (row) {
    case ROW.RED_LINE:
    case ROW.PRESS:
      g.temper += 1
      g.trust -= 1
      return true
    case ROW.INSULT:
      g.temper += 1
      return true
    case ROW.ASK:
      if (g.trust < 2) g.trust += 1
      return true
    case ROW.EASE:
      if (g.temper === 0) return false
      if (g.temper >= 2) g.face[chair] -= 1
      g.temper -= 1
      return true
    case ROW.BRIDGE:
      if (g.face[chair] === 0 || g.face[other] === HIGHEST_FACE) return false
      g.face[chair] -= 1
      g.face[other] += 1
      return true
    case ROW.GALLERY:
      if (g.face[chair] === HIGHEST_FACE) return false
      g.face[chair] += 1
      g.temper += 1
      return true
    case ROW.ADJOURN:
      g.temper -= adjournCools
      return true
    case ROW.SILENT:
      g.face[other] += silenceGives
      g.temper -= silenceGives
      return true
    case ROW.CHANNEL:
      g.trust += 1
      if (world.leak) {
        g.temper = Math.min(BRINK, g.temper + 1)
        g.face[chair] -= 1
      }
      return true
    case ROW.CAPITAL:
    case ROW.LINE:
      g.face[chair] += 1
      return true
    case ROW.LAKESIDE:
      g.temper -= 2
      return true
    case ROW.RETRACT:
      g.face[chair] -= 1
      return true
    case ROW.WARM:
      g.trust += 1
      g.face[chair] -= 1
      return true
    default:
      return true
  }
}

const open = (gauges: number): Open => ({
  trust: trustOf(gauges),
  temper: temperOf(gauges),
  face: [faceOf(gauges, 0), faceOf(gauges, 1)],
})

/** Brings the gauges back into their ranges; temper above the brink is a breakdown. */
function close(g: Open): number {
  const trust = clamp(g.trust, 3)
  if (g.temper > BRINK) return outcomeCode(trust === 0 ? 'escalation' : 'walk-out')
  return packGauges(trust, clamp(g.temper, BRINK), clamp(g.face[0], HIGHEST_FACE), clamp(g.face[1], HIGHEST_FACE))
}

const isRecess = (row: number): boolean => row >= ROW.CHANNEL && row <= ROW.RETRACT

/** The gauges after the recess event, before the choice. */
export function afterEvent(gauges: number, event: number): number {
  const g = open(gauges)
  befall(g, event)
  return close(g)
}

/** Tables that were made: of a game only these four count, and whoever reads many runs meets each again. */
const made = new Map<string, Int16Array>()

/**
 * The gauge table of a world: entry `row * 144 + gauges` is the next gauges, ILLEGAL, or the (negative) code of
 * the breakdown. Recess rows hold the event and the choice, as one move. Nobody writes in it.
 */
export function gaugeTable(scenario: Scenario, world: World): Int16Array {
  const name = `${scenario.adjournCools} ${scenario.silenceGives} ${world.chair} ${world.event} ${world.leak}`
  const known = made.get(name)
  if (known !== undefined) return known
  const table = new Int16Array(ROWS * GAUGES)
  for (let row = 0; row < ROWS; row++) {
    for (let gauges = 0; gauges < GAUGES; gauges++) {
      const g = open(isRecess(row) ? afterEvent(gauges, world.event) : gauges)
      table[row * GAUGES + gauges] = apply(row, g, scenario, world) ? close(g) : ILLEGAL
    }
  }
  made.set(name, table)
  return table
}
