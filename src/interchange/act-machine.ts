import { IN_ORDER } from '../atlas/places.ts'
import { ACTS, type ActId, actAt, type MoveKind, placeAfterSession, placeAfterStatement } from '../rules/acts.ts'
import { WALK_OUT } from '../rules/endings.ts'
import { gaugeTable, ILLEGAL, ROW } from '../rules/gauges.ts'
import { outcomeOf } from '../rules/outcomes.ts'
import { ARRIVAL, formAt, GAUGES, PLACES, PRESS, START, trustOf } from '../rules/position.ts'
import { FORMS, type Scenario, type World } from '../rules/scenario.ts'
import { REFUSAL_ROW } from '../rules/successor.ts'
import { type DraftEnds, draftEnds } from './draft-ends.ts'

/** One thing that can come of a kind of move: the next place, or (below 0) the code of an outcome. */
export interface Step {
  readonly kind: MoveKind
  readonly to: number
}

/** A place of the summit, and all that can come of the moves that its act knows. */
export interface Place {
  readonly place: number
  readonly act: ActId
  readonly steps: readonly Step[]
}

/** All that makes a difference to the gauges: the chair, the event in the recess, and whether the back channel leaks. */
const WORLDS: readonly World[] = ([0, 1] as const).flatMap((chair) =>
  [0, 1, 2, 3, 4, 5].flatMap((event) =>
    [false, true].map((leak): World => {
      return { chair, mandates: [0, 0], temperament: 0, posture: 0, event, leak, votes: 0 }
    }),
  ),
)

const ACCEPTED = Array.from({ length: ROW.RED_LINE - ROW.ACCEPTED }, (_, row) => ROW.ACCEPTED + row)

/** The rows of the gauge table that a kind of move can use. */
function rowsOf(kind: MoveKind): readonly number[] {
  if (kind === 'table') return [...REFUSAL_ROW, ...ACCEPTED]
  if (kind === 'accept') return ACCEPTED
  const row = Object.entries(ROW).find(([name]) => name === kind.toUpperCase())
  return [row?.[1] ?? ROW.STAY]
}

/** The places that a kind of move leads to where it ends nothing; null where it suspends the summit. */
function goalsOf(place: number, kind: MoveKind): readonly number[] | null {
  if (kind === 'sign') return FORMS.map((_, form) => PRESS + form)
  const isOver = kind === 'adjourn' || ACTS[actAt(place)].texts === null
  const next = isOver ? placeAfterSession(place) : placeAfterStatement(place)
  return next === null ? null : [next]
}

/** What is found of a place: by kind of move, where it leads. */
type Found = ReadonlyMap<MoveKind, Set<number>>

/** Before gauges are looked at: what a walk-out and words to the press come to hangs on none. */
function unfollowed(place: number, ends: DraftEnds): Found {
  const after = (kind: MoveKind) => (kind === 'walk' ? [WALK_OUT] : formAt(place) === null ? [] : ends.signed(place))
  return new Map(ACTS[actAt(place)].moves.map((kind) => [kind, new Set(after(kind))]))
}

/** Follows all gauges that a summit can show from place to place, whatever the draft, and notes where the moves lead. */
function follow(scenario: Scenario, world: World, ends: DraftEnds, found: readonly Found[]): void {
  const table = gaugeTable(scenario, world)
  const shown = found.map((_, place) => new Set(place === ARRIVAL ? [START % GAUGES] : []))
  for (const place of IN_ORDER) {
    for (const [kind, leads] of found[place] ?? []) {
      if (kind === 'walk' || formAt(place) !== null) continue
      const goals = goalsOf(place, kind)
      const rows = rowsOf(kind).map((row) => table.subarray(row * GAUGES, (row + 1) * GAUGES))
      const before = [...(shown[place] ?? [])]
      for (const next of new Set(rows.flatMap((row) => before.map((gauges) => row[gauges] as number)))) {
        if (next === ILLEGAL) continue
        const after = next < 0 ? [next] : (goals ?? ends.suspended(trustOf(next), world.event))
        for (const to of after) {
          leads.add(to)
          if (to >= 0) shown[to]?.add(next)
        }
      }
    }
  }
}

/**
 * The machine of the acts, over all drafts and worlds, read from the rules: every place in order, and what can come of each
 * kind of move there.
 */
export function actMachine(scenario: Scenario): readonly Place[] {
  const ends = draftEnds()
  const found = Array.from({ length: PLACES }, (_, place) => unfollowed(place, ends))
  for (const world of WORLDS) follow(scenario, world, ends, found)
  return found.map((kinds, place) => ({
    place,
    act: actAt(place),
    steps: [...kinds].flatMap(([kind, leads]) => [...leads].map((to) => ({ kind, to }))),
  }))
}

/**
 * The name of a step as an event: the kind of move, with the form of a signature (`sign-treaty`) or the number of the
 * ending that it brings (`walk-19`). At one place an event leads to one place or ending.
 */
export function eventOf({ kind, to }: Step): string {
  if (to < 0) return `${kind}-${outcomeOf(to).ending}`
  const form = formAt(to)
  return form === null ? kind : `${kind}-${form}`
}
