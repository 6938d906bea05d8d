import { ADVISERS } from '../../delegates/advisers.ts'
import type { Game } from '../../rules/game.ts'
import { formatLine, formatPosition } from '../../rules/notation.ts'
import type { Ending } from '../../rules/outcomes.ts'
import { LAST_STATEMENT, type Position, placeAt, RECESS, START } from '../../rules/position.ts'
import { SEATS, type SeatId, type World } from '../../rules/scenario.ts'
import { bestLine } from '../best.ts'
import { type Depth, totalOf, type Walk } from '../forward.ts'
import { endingsMet, lineTo } from '../line.ts'
import type { Values } from '../values.ts'
import type { Measure } from '../worths.ts'
import { type EndingSet, endingsFinder, firstEnding, keptAlone } from './endings-left.ts'
import { type Hour, hoursOf, worthsByKind } from './hours.ts'
import { KINDS, type Kind } from './kinds.ts'
import { type PlanResult, playsOfWorld } from './plan-play.ts'
import { sampleReached } from './sample.ts'
import { stuckIn } from './stuck.ts'

/** A position in notation (null: the end of a summit), and a line of moves from the start that leads there. */
export interface Spot {
  readonly position: string | null
  readonly line: string
}

/** How a kind of move fares in one world: see `Hour`; and how often, and where first, it alone keeps an ending in reach. */
export interface HourFigures extends Omit<Hour, 'at'> {
  readonly at: Spot
  readonly alone: number
  readonly keeps: { readonly ending: Ending; readonly at: Spot } | null
}

/** What a sweep says of one world: all that the proofs ask. It can be written as JSON. */
export interface WorldFigures extends Depth {
  readonly world: World
  readonly stuck: number
  /** The first position without a legal move. */
  readonly stuckAt: Spot | null
  /** Par by the number of the ending. */
  readonly par: { readonly [ending: number]: number }
  readonly best: { readonly [measure in Measure]: { readonly worth: number; readonly line: string } }
  /** The best own worth within reach after each first move. */
  readonly first: { readonly [kind: string]: number }
  /** By kind of move. */
  readonly hours: { readonly [kind: string]: HourFigures }
  /** What comes of following each adviser blindly. */
  readonly advisers: readonly PlanResult[]
}

/** The start of every world. */
export const START_SPOT: Spot = { position: formatPosition(START), line: '' }

/** The figures of one chair's worlds. */
export const ofChair = (figures: readonly WorldFigures[], chair: SeatId): WorldFigures[] =>
  figures.filter(({ world }) => SEATS[world.chair] === chair)

/** About how many positions of a world the kinds of move are compared at. */
const SAMPLE = 3000
/** From this statement on it is asked which endings are within reach; earlier it would take too long. */
const LATE = LAST_STATEMENT - 1

function bestOf(values: Values, measure: Measure) {
  const { worth, line } = bestLine(values, measure, START)
  return { worth, line: formatLine(line) }
}

/** The best own worth within reach after each first move. */
function firstWorths(values: Values): { [kind: string]: number } {
  const worths = worthsByKind(values, START).map((worth, kind) => [KINDS[kind] as string, worth] as const)
  return Object.fromEntries(worths.filter(([, worth]) => worth !== Number.NEGATIVE_INFINITY))
}

interface Kept {
  count: number
  readonly ending: Ending
  readonly at: Position
}

/** How often, and where first, a kind alone keeps an ending within reach: at the start and at late positions. */
function keptIn(
  game: Game,
  positions: readonly Position[],
  fromStart: (position: Position) => EndingSet,
): Map<Kind, Kept> {
  const late = endingsFinder(game)
  const kept = new Map<Kind, Kept>()
  for (const position of positions) {
    const place = placeAt(position)
    // the recess, whose number is higher, lies early
    const isLate = place !== RECESS && place >= LATE
    if (position !== START && !isLate) continue
    for (const [kind, set] of keptAlone(game, position, isLate ? late : fromStart)) {
      const known = kept.get(kind)
      if (known !== undefined) known.count++
      else kept.set(kind, { count: 1, ending: firstEnding(set) as Ending, at: position })
    }
  }
  return kept
}

/**
 * The figures of one world from its walk and values. `afterFirst` gives the endings within reach of a position that a first
 * move leads to.
 */
export function figuresOf(walk: Walk, values: Values, afterFirst: (position: Position) => EndingSet): WorldFigures {
  const { game } = values.scale
  const { world } = game
  const spot = (position: Position): Spot => ({
    position: formatPosition(position),
    line: formatLine(lineTo(game, walk, position)),
  })
  const seed = [
    world.chair,
    ...world.mandates,
    world.temperament,
    world.posture,
    world.event,
    world.leak ? 1 : 0,
    world.votes,
  ]
  const sample = sampleReached(walk.reached, SAMPLE, seed)
  const kept = keptIn(game, sample, afterFirst)
  const hours = [...hoursOf(values, sample)].map(([kind, { at, ...hour }]) => {
    const alone = kept.get(kind)
    const keeps = alone === undefined ? null : { ending: alone.ending, at: spot(alone.at) }
    return [KINDS[kind], { ...hour, at: spot(at), alone: alone?.count ?? 0, keeps }] as const
  })
  const stuck = stuckIn(values)
  return {
    world,
    ...totalOf(walk),
    stuck: stuck.count,
    stuckAt: stuck.first === null ? null : spot(stuck.first),
    par: Object.fromEntries([...endingsMet(walk)].map(([ending, { par }]) => [ending, par])),
    best: { own: bestOf(values, 'own'), joint: bestOf(values, 'joint') },
    first: firstWorths(values),
    hours: Object.fromEntries(hours),
    advisers: playsOfWorld(game, ADVISERS),
  }
}
