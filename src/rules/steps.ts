import { CODE } from './codes.ts'
import { type Context, MOST_TEXTS } from './context.ts'
import { WALK_OUT } from './endings.ts'
import type { Game } from './game.ts'
import { ALL_MOODS, endBit } from './gauge-sets.ts'
import { ROW } from './gauges.ts'
import { DRAFT_UNIT, GAUGES } from './position.ts'
import { isAccepted, REFUSAL_ROW, sessionRow, signedGroup } from './successor.ts'

const MOODS = 16
/** More steps than a statement can have beside its texts: three for each proposal, refusals, the act's own moves. */
const MOST_OTHERS = 3 * MOODS + 32

/** Goodwill as levels, the lowest first: the moods that accept at a level, and the level that a need asks for. */
export interface Levels {
  readonly moods: Uint16Array
  readonly ofNeed: Uint8Array
  /** The level that no mood reaches. */
  readonly never: number
}

/** The levels of a game. */
export function levelsOf(game: Game): Levels {
  const most = Math.max(...game.goodwill)
  const masks: number[] = []
  const ofNeed = new Uint8Array(most + 2)
  for (let need = 0; need <= most + 1; need++) {
    let moods = 0
    for (let mood = 0; mood < MOODS; mood++) if (isAccepted(game, need, mood)) moods |= 1 << mood
    if (masks.at(-1) !== moods) masks.push(moods)
    ofNeed[need] = masks.length - 1
  }
  return { moods: Uint16Array.from(masks), ofNeed, never: masks.length - 1 }
}

/**
 * A statement for all gauges at once, the same moves as `successor` makes one by one. A step holds in some moods, changes
 * the gauges by one row and leads to one group; a goal below 0 is a summit suspended with the draft `-1 - goal`.
 */
export interface Steps {
  /** Moves that are legal whatever the gauges: the texts that the chair may table, and to walk out. */
  always: number
  /** Ends that are met whatever the gauges, as bits. */
  ends: number
  /** Texts that are no proposal, accepted from a level of goodwill on. */
  count: number
  readonly level: Uint8Array
  readonly textRow: Uint8Array
  readonly textGoal: Int32Array
  /** All other steps; `moves` is how many legal moves are counted by it. */
  others: number
  readonly moods: Uint16Array
  readonly row: Uint8Array
  readonly goal: Int32Array
  readonly moves: Uint8Array
}

export const newSteps = (): Steps => ({
  always: 0,
  ends: 0,
  count: 0,
  level: new Uint8Array(MOST_TEXTS),
  textRow: new Uint8Array(MOST_TEXTS),
  textGoal: new Int32Array(MOST_TEXTS),
  others: 0,
  moods: new Uint16Array(MOST_OTHERS),
  row: new Uint8Array(MOST_OTHERS),
  goal: new Int32Array(MOST_OTHERS),
  moves: new Uint8Array(MOST_OTHERS),
})

/** The moods in which each text is their proposal, and in which some text meets each refusal; kept between calls. */
const proposed = new Uint16Array(MOST_TEXTS)
const refused = new Uint16Array(REFUSAL_ROW.length)

function add(steps: Steps, moods: number, row: number, goal: number, moves: number): void {
  if (moods === 0) return
  const i = steps.others++
  steps.moods[i] = moods
  steps.row[i] = row
  steps.goal[i] = goal
  steps.moves[i] = moves
}

/** Where the next statement stands with a draft changed by `delta`. */
const goalOf = (ctx: Context, delta: number): number =>
  ctx.next < 0 ? -1 - ctx.draft - delta / DRAFT_UNIT : (ctx.next + delta) / GAUGES

function addText(levels: Levels, ctx: Context, steps: Steps, text: number): void {
  const need = ctx.need[text] as number
  const level = need < levels.ofNeed.length ? (levels.ofNeed[need] as number) : levels.never
  const yes = levels.moods[level] as number
  const theirs = proposed[text] as number
  const refusal = ctx.refusal[text] as number
  refused[refusal] = (refused[refusal] as number) | (ALL_MOODS & ~yes & ~theirs)
  const goal = goalOf(ctx, ctx.delta[text] as number)
  if (theirs !== 0) {
    add(steps, theirs, ctx.takenRow[text] as number, goal, 1) // counts `accept`: the equal text is among the texts
    add(steps, yes & ~theirs, ctx.tabledRow[text] as number, goal, 0)
  } else if (yes !== 0) {
    const i = steps.count++
    steps.level[i] = level
    steps.textRow[i] = ctx.tabledRow[text] as number
    steps.textGoal[i] = goal
  }
}

function addOther(ctx: Context, steps: Steps, code: number): void {
  if (code === CODE.WALK) {
    steps.always++
    steps.ends |= endBit(WALK_OUT)
  } else if (code === CODE.ADJOURN) {
    add(steps, ALL_MOODS, ROW.ADJOURN, ctx.adjourned < 0 ? -1 - ctx.draft : ctx.adjourned / GAUGES, 1)
  } else if (code >= CODE.SIGN) {
    let willing = 0
    for (let mood = 0; mood < MOODS; mood++) willing |= (ctx.willing[mood] as number) << mood
    if (!ctx.ownRed) add(steps, willing, ROW.STAY, signedGroup(ctx, code), 1)
  } else if (code !== CODE.ACCEPT) add(steps, ALL_MOODS, sessionRow(code), goalOf(ctx, 0), 1)
}

/** Fills the steps of a statement from its context. Allocates nothing. */
export function fillSteps(levels: Levels, ctx: Context, steps: Steps): Steps {
  steps.always = 0
  steps.ends = 0
  steps.count = 0
  steps.others = 0
  proposed.fill(0, 0, ctx.count)
  refused.fill(0)
  for (let mood = 0; mood < MOODS; mood++) {
    const text = ctx.proposals[mood] as number
    if (text >= 0) proposed[text] = (proposed[text] as number) | (1 << mood)
  }
  let k = 0
  for (; (ctx.codes[k] as number) < CODE.ACCEPT; k++) addText(levels, ctx, steps, ctx.codes[k] as number)
  steps.always += k
  for (let refusal = 0; refusal < REFUSAL_ROW.length; refusal++) {
    add(steps, refused[refusal] as number, REFUSAL_ROW[refusal] as number, goalOf(ctx, 0), 0)
  }
  for (; k < ctx.codeCount; k++) addOther(ctx, steps, ctx.codes[k] as number)
  return steps
}
