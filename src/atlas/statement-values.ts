import { ILLEGAL, ROW } from '../rules/gauges.ts'
import { OUTCOMES } from '../rules/outcomes.ts'
import { GAUGES, placeOfGroup } from '../rules/position.ts'
import { type Levels, levelsOf, newSteps, type Steps } from '../rules/steps.ts'
import { fullIn, GAUGE_WORDS, greater, isAtLeast, topOf, type WordRows, wordOf, wordRows } from './bytes.ts'
import { type Floors, findFloors, mayRaise, newFloors } from './floors.ts'
import type { Hand } from './hand.ts'
import { type ReachedPlace, slotOf } from './reached.ts'
import { VALUE_WORDS, type Values } from './values.ts'
import { byteOf, MEASURES, type Measure, type Scale, suspendedWord } from './worths.ts'

/** What the values of a statement are worked out with. */
export interface Statement {
  readonly scale: Scale
  readonly rows: WordRows
  readonly levels: Levels
  readonly steps: Steps
  readonly floors: Floors
  /** By measure: the words of the ends that need no draft, by outcome. */
  readonly ends: readonly Int32Array[]
  /** By row and level: the words to which suspensions have raised the group at hand, own and joint. */
  readonly suspensions: Int32Array
}

export function newStatement(scale: Scale): Statement {
  const { game } = scale
  const flat = (measure: number, code: number) =>
    code === ILLEGAL ? 0 : byteOf(scale, MEASURES[measure] as Measure, code, 0)
  const levels = levelsOf(game)
  return {
    scale,
    rows: wordRows(game.gauges.subarray(0, ROW.CHANNEL * GAUGES), MEASURES.length, flat),
    levels,
    steps: newSteps(),
    floors: newFloors(),
    ends: MEASURES.map((_, measure) =>
      Int32Array.from(OUTCOMES, (__, index) => wordOf(() => flat(measure, -1 - index))),
    ),
    suspensions: new Int32Array(ROW.CHANNEL * levels.moods.length * MEASURES.length),
  }
}

/** Raises the members to the word of an end that all of them can meet. */
function raiseToEnd({ ends }: Statement, end: number, { members, words, slot }: Hand): void {
  for (let measure = 0; measure < MEASURES.length; measure++) {
    const value = ends[measure]?.[end] as number
    for (let i = 0; i < members.words; i++) {
      const word = slot * VALUE_WORDS + measure * GAUGE_WORDS + (members.word[i] as number)
      words[word] = greater(words[word] as number, value)
    }
  }
}

/** Raises the members in some moods by one row to what stands after it: the values of a slot, from `from` on. */
function raiseByRow(rows: WordRows, row: number, moods: number, hand: Hand, next: Int32Array, from: number): void {
  const { members, words } = hand
  const at = hand.slot * VALUE_WORDS
  for (let i = 0; i < members.words; i++) {
    const word = members.word[i] as number
    const full = fullIn(moods, word)
    if (full === 0) continue
    const entry = row * GAUGE_WORDS + word
    const goal = rows.goal[entry] as number
    for (let half = 0, measure = 0; half < VALUE_WORDS; half += GAUGE_WORDS, measure++) {
      let value = 0
      if (goal < 0) value = (rows.ends[measure] as Int32Array)[entry] as number
      else {
        const there = next[from + half + goal] as number
        value =
          (there & (rows.same[entry] as number)) |
          ((there >>> 8) & (rows.more[entry] as number)) |
          ((there << 8) & (rows.less[entry] as number))
      }
      words[at + half + word] = greater(words[at + half + word] as number, value & full)
    }
  }
}

/** Values as they would stand in a slot if every position after a statement were one and the same suspension. */
const suspended = new Int32Array(VALUE_WORDS)
/** Values of a group that nobody reached. */
const NOTHING: Int32Array = new Int32Array(VALUE_WORDS)

/**
 * Whether a row that leads to values of at most two bytes, own and joint, can raise some member in the moods given, by them
 * or by an end that the row has.
 */
function mayRaiseBy(s: Statement, hand: Hand, row: number, moods: number, own: number, joint: number): boolean {
  const [ownEnds, jointEnds] = s.rows.tops as [Uint8Array, Uint8Array]
  return mayRaise(
    s.floors,
    hand,
    moods,
    Math.max(own, ownEnds[row] as number),
    Math.max(joint, jointEnds[row] as number),
  )
}

/** Raises by a row to a suspension; what the row and level have brought already is passed over. */
function raiseToSuspension(s: Statement, hand: Hand, row: number, moods: number, level: number, draft: number): void {
  const { scale, suspensions, levels } = s
  const own = suspendedWord(scale, 'own', draft)
  const joint = suspendedWord(scale, 'joint', draft)
  const key = (row * levels.moods.length + level) * MEASURES.length
  if (moods === levels.moods[level]) {
    const knownOwn = suspensions[key] as number
    const knownJoint = suspensions[key + 1] as number
    if (isAtLeast(knownOwn, own) && isAtLeast(knownJoint, joint)) return
    suspensions[key] = greater(knownOwn, own)
    suspensions[key + 1] = greater(knownJoint, joint)
  }
  if (!mayRaiseBy(s, hand, row, moods, topOf(own), topOf(joint))) return
  suspended.fill(own, 0, GAUGE_WORDS)
  suspended.fill(joint, GAUGE_WORDS)
  raiseByRow(s.rows, row, moods, hand, suspended, 0)
  s.floors.stale = true
}

/** Raises by a row to what stands in a group. */
function raiseToGroup(s: Statement, values: Values, hand: Hand, row: number, moods: number, goal: number): void {
  const number = placeOfGroup(goal)
  const place = values.reached[number] as ReachedPlace
  const tops = values.tops[number] as Uint8Array
  const at = (goal - place.base) * 2
  if (!mayRaiseBy(s, hand, row, moods, tops[at] as number, tops[at + 1] as number)) return
  const slot = slotOf(place, goal)
  // where nobody gets so far there is an end at most
  if (slot < 0) raiseByRow(s.rows, row, moods, hand, NOTHING, 0)
  else raiseByRow(s.rows, row, moods, hand, values.words[number] as Int32Array, slot * VALUE_WORDS)
  s.floors.stale = true
}

/** Values the members of one group at a statement, whose steps are filled for a group that lies `shift` before it. */
export function valueStatement(s: Statement, values: Values, hand: Hand, shift: number): void {
  const { steps, levels } = s
  const { moods: present } = hand.members
  s.suspensions.fill(0)
  for (let ends = steps.ends; ends !== 0; ends &= ends - 1) raiseToEnd(s, 31 - Math.clz32(ends & -ends), hand)
  findFloors(s.floors, hand)
  // backwards, for signatures bring most, and what is high already need not be raised by less
  for (let i = steps.others - 1; i >= 0; i--) {
    const goal = steps.goal[i] as number
    const row = steps.row[i] as number
    const moods = steps.moods[i] as number
    if ((moods & present) === 0) continue
    if (goal < 0) raiseToSuspension(s, hand, row, moods, 0, -1 - goal)
    else raiseToGroup(s, values, hand, row, moods, goal + shift)
  }
  for (let i = 0; i < steps.count; i++) {
    const goal = steps.textGoal[i] as number
    const row = steps.textRow[i] as number
    const level = steps.level[i] as number
    const moods = levels.moods[level] as number
    if ((moods & present) === 0) continue
    if (goal < 0) raiseToSuspension(s, hand, row, moods, level, -1 - goal)
    else raiseToGroup(s, values, hand, row, moods, goal + shift)
  }
}
