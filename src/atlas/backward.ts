import { ACTS, actAt } from '../rules/acts.ts'
import { type Context, newContext } from '../rules/context.ts'
import { fillContext } from '../rules/fill.ts'
import { lineMatters } from '../rules/gain.ts'
import type { Game } from '../rules/game.ts'
import { ILLEGAL } from '../rules/gauges.ts'
import { OUTCOMES } from '../rules/outcomes.ts'
import { GAUGES, LINES, PRESS, placeOfGroup } from '../rules/position.ts'
import { fillSteps } from '../rules/steps.ts'
import { successor } from '../rules/successor.ts'
import { A_WHILE } from './forward.ts'
import { type Hand, newHand, noteTops, take } from './hand.ts'
import { IN_ORDER } from './places.ts'
import { firstOfDraft, isFirstOfDraft, type Reached, type ReachedPlace, slotOf } from './reached.ts'
import { newStatement, type Statement, valueStatement } from './statement-values.ts'
import { newValues, VALUE_BYTES, type Values } from './values.ts'
import { byteOf, MEASURES, type Scale, scaleOf } from './worths.ts'

/** What the induction works with. */
interface Work {
  readonly game: Game
  readonly ctx: Context
  readonly scale: Scale
  readonly values: Values
  readonly statement: Statement
  /** Bytes of the endings with the draft at hand, by measure and outcome: 0 where not yet asked. */
  readonly endings: Uint8Array
}

function endingByte({ scale, ctx, endings }: Work, measure: number, outcome: number): number {
  const entry = measure * OUTCOMES.length - 1 - outcome
  const known = endings[entry] as number
  if (known !== 0) return known
  const made = byteOf(scale, MEASURES[measure] as 'own' | 'joint', outcome, ctx.draft)
  endings[entry] = made
  return made
}

/** The byte of what a move leads to: a position that is valued already, or an ending. */
function byteAfter(work: Work, measure: number, to: number): number {
  if (to < 0) return endingByte(work, measure, to)
  const group = (to / GAUGES) | 0
  const number = placeOfGroup(group)
  const slot = slotOf(work.values.reached[number] as ReachedPlace, group)
  return work.values.bytes[number]?.[slot * VALUE_BYTES + measure * GAUGES + (to - group * GAUGES)] as number
}

/** Arrival and recess: few groups, valued move by move. */
function valueSingly(work: Work, { members, bytes, slot }: Hand): void {
  const { game, ctx } = work
  for (let i = 0; i < members.count; i++) {
    const gauges = members.list[i] as number
    for (let measure = 0; measure < MEASURES.length; measure++) {
      let best = 0
      for (let k = 0; k < ctx.codeCount; k++) {
        const to = successor(game, ctx, gauges, ctx.codes[k] as number)
        if (to !== ILLEGAL) best = Math.max(best, byteAfter(work, measure, to))
      }
      bytes[slot * VALUE_BYTES + measure * GAUGES + gauges] = best
    }
  }
}

/** The press conference: temper plays no part in what comes of it, so members that differ in it alone are valued once. */
function valuePress(work: Work, { members, bytes, slot }: Hand): void {
  const { game, ctx } = work
  const at = slot * VALUE_BYTES
  for (let i = 0; i < members.count; i++) {
    const gauges = members.list[i] as number
    if (bytes[at + gauges] !== 0) continue
    let [own, joint] = [0, 0]
    for (let k = 0; k < ctx.codeCount; k++) {
      const outcome = successor(game, ctx, gauges, ctx.codes[k] as number)
      own = Math.max(own, endingByte(work, 0, outcome))
      joint = Math.max(joint, endingByte(work, 1, outcome))
    }
    for (let same = at + (gauges & ~12), temper = 0; temper < 4; temper++) {
      bytes[same + 4 * temper] = own
      bytes[same + GAUGES + 4 * temper] = joint
    }
  }
}

/** Values all groups of one draft: the steps of a statement are filled once where no line makes a difference. */
function valueDraft(work: Work, place: ReachedPlace, hand: Hand, first: number): void {
  const { game, ctx, statement, values } = work
  const { texts } = ACTS[actAt(place.place)]
  work.endings.fill(0)
  let filled = -1
  for (let line = 0; line < LINES; line++) {
    const slot = slotOf(place, first + line)
    if (slot < 0) continue
    take(hand, place, slot)
    if (filled < 0 || texts === null || lineMatters(game, texts, ctx.options)) {
      filled = line
      fillContext(game, ctx, first + line)
      if (texts !== null) fillSteps(statement.levels, ctx, statement.steps)
    }
    if (texts !== null) valueStatement(statement, values, hand, line - filled)
    else if (place.place >= PRESS) valuePress(work, hand)
    else valueSingly(work, hand)
    noteTops(hand)
  }
}

/**
 * Values everything a walk reached, the last places first: from every position the best own and the best joint worth still
 * within reach. The walk must have gone to the end. Yields the share that is done, from 0 to 1. Memory: 290 bytes a group.
 */
export function* valueBackward(game: Game, reached: Reached): Generator<number, Values> {
  const scale = scaleOf(game, reached)
  const values = newValues(scale, reached)
  const work: Work = {
    game,
    ctx: newContext(),
    scale,
    values,
    statement: newStatement(scale),
    endings: new Uint8Array(MEASURES.length * OUTCOMES.length),
  }
  const all = reached.reduce((sum, { count }) => sum + count, 0)
  let done = 0
  for (const number of [...IN_ORDER].reverse()) {
    const place = reached[number] as ReachedPlace
    const hand = newHand(values, number)
    for (let slot = 0; slot < place.count; slot++) {
      if (isFirstOfDraft(place, slot)) valueDraft(work, place, hand, firstOfDraft(place.groups[slot] as number))
      if (slot % A_WHILE === 0) yield (done + slot) / all
    }
    done += place.count
  }
  return values
}
