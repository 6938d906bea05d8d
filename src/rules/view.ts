import { ACTS, type ActId, actAt } from './acts.ts'
import { type Context, FEWEST_SETTLED, newContext } from './context.ts'
import { type Fact, shownPosition } from './fact.ts'
import { fillContext } from './fill.ts'
import { type Game, sumOver } from './game.ts'
import { type Move, moveAt, type Text, textAt } from './move.ts'
import { type Ending, type OutcomeId, outcomeOf, outcomeWorth } from './outcomes.ts'
import { type Draft, faceOf, formAt, GAUGES, moodOf, packDraft, packPosition, RECESS, statementAt } from './position.ts'
import { faceAfterPress } from './press.ts'
import { type Reading, readingsLeft } from './readings.ts'
import { legalCodes } from './refusal.ts'
import { type Form, SEATS, type Seat, type SeatId } from './scenario.ts'

import { type Summit, whereOf } from './summit.ts'
import { faceSupport, homeSupport, isLineKept, newsSupport } from './votes.ts'

/** A home group as it stands: won where support reaches what it needs. */
export interface HomeView {
  readonly id: string
  readonly support: number
  readonly needs: number
  readonly won: boolean
}

/** How many home groups have the support they need. */
export const wonIn = (groups: readonly Pick<HomeView, 'won'>[]): number => groups.filter(({ won }) => won).length

/** One decision as the seat remembers it. */
export interface Remembered {
  readonly decision: number
  readonly act: ActId
  readonly statement: number | null
  readonly move: Move
  readonly facts: readonly Fact[]
  /** Their temperament, where only one was left among the readings by then. */
  readonly temperament: string | null
}

/** How it ended, told to both sides: nothing is secret any more. */
export interface EndView {
  readonly ending: Ending
  readonly outcome: OutcomeId
  readonly form: Form | null
  readonly worth: { readonly [seat in SeatId]: number }
  readonly mandates: { readonly [seat in SeatId]: string }
  readonly temperament: string
  readonly posture: string
  readonly event: number
  readonly leak: boolean
  readonly votes: number
  /** Groups after the press conference and the news; null where nothing was signed. */
  readonly home: { readonly [seat in SeatId]: readonly HomeView[] } | null
}

/** What home sees: support, faces, and whether a public line is kept. */
export type AtHome = Pick<View, 'home' | 'face' | 'lineKept'>

/** What one seat may know. Built by naming what is shown; what is not named here stays in the session. */
export interface View {
  readonly rulesVersion: number
  readonly seat: SeatId
  readonly chair: SeatId
  readonly mandate: string
  readonly act: ActId
  readonly statement: number | null
  /** Decisions made so far. */
  readonly decisions: number
  readonly draft: Draft
  readonly trust: number
  readonly temper: number
  readonly face: { readonly [seat in SeatId]: number }
  readonly line: number
  /** The other seat's public line, where a person sits there and can have one. */
  readonly theirLine?: number
  readonly lineKept: boolean | null
  readonly form: Form | null
  /** Worth of the draft to this seat, and what leaving without one is worth. */
  readonly worth: number
  readonly fallback: number
  readonly proposal: { readonly text: Text; readonly acceptable: boolean } | null
  /** Whether they would sign now; null where it is not told. */
  readonly willing: boolean | null
  readonly home: { readonly [seat in SeatId]: readonly HomeView[] }
  /** Readings of the other side that still fit. */
  readonly readings: readonly Reading[]
  readonly legal: readonly Move[]
  readonly remembered: readonly Remembered[]
  /** The recess event, once it has happened. */
  readonly event: number | null
  readonly end: EndView | null
}

/** Home groups for a context (its draft and line), a face per seat, and the news where it is known. */
export function homeView(game: Game, ctx: Context, face: (seat: Seat) => number, votes: number) {
  homeSupport(game, ctx)
  const groupsOf = (seat: Seat): HomeView[] =>
    game.scenario.homeGroups[SEATS[seat]].map(({ id, needs }, group) => {
      const support = (ctx.support[seat * 3 + group] as number) + faceSupport(face(seat)) + newsSupport(votes, seat)
      return { id, support, needs, won: support >= needs }
    })
  return { russia: groupsOf(0), usa: groupsOf(1) }
}

function endView(summit: Summit, ctx: Context, gauges: number): EndView | null {
  const { game, outcome } = summit
  if (outcome === null) return null
  const { scenario, world } = game
  const form = formAt(ctx.place)
  const worth = (seat: Seat) => outcomeWorth(outcome, sumOver(game.worths[seat], ctx.draft), scenario.fallback)
  const mandate = (seat: Seat) => scenario.mandates[SEATS[seat]][world.mandates[seat]]?.id ?? ''
  const last = summit.decisions.at(-1)?.move.do
  const words = last === 'credit' || last === 'claim' ? last : 'joint'
  const face = (seat: Seat) => faceAfterPress(gauges, seat, game.chair, words)
  return {
    ending: outcomeOf(outcome).ending,
    outcome: outcomeOf(outcome).id,
    form,
    worth: { russia: worth(0), usa: worth(1) },
    mandates: { russia: mandate(0), usa: mandate(1) },
    temperament: scenario.temperaments[world.temperament]?.id ?? '',
    posture: scenario.mandates[SEATS[game.other]][world.posture]?.id ?? '',
    event: world.event,
    leak: world.leak,
    votes: world.votes,
    home: form === null ? null : homeView(game, ctx, face, world.votes),
  }
}

/** What a seat may know of a summit. Readings, proposal and legal moves are the chair's alone. */
export function viewOf(summit: Summit, seat: Seat = summit.game.chair): View {
  const { game, position } = summit
  const ctx = fillContext(game, newContext(), (position / GAUGES) | 0)
  const gauges = position % GAUGES
  const record = shownPosition(game, position)
  const isChair = seat === game.chair
  const over = summit.outcome !== null
  const act = over ? 'ended' : actAt(record.place)
  const inSession = !over && ACTS[act].texts !== null
  const proposal = inSession ? (ctx.proposals[moodOf(gauges)] as number) : -1
  const tellsWill = act === 'final' && ctx.settled >= FEWEST_SETTLED
  const shownGauges = packPosition(record) % GAUGES
  const codes = isChair && !over ? legalCodes(game, ctx, gauges) : []
  const pastRecess = record.place === RECESS || summit.decisions.some((made) => whereOf(made).act === 'recess')
  return {
    rulesVersion: game.scenario.rulesVersion,
    seat: SEATS[seat],
    chair: SEATS[game.chair],
    mandate: game.scenario.mandates[SEATS[seat]][game.world.mandates[seat]]?.id ?? '',
    act,
    statement: over ? null : statementAt(record.place),
    decisions: summit.decisions.length,
    draft: record.draft,
    trust: record.trust,
    temper: record.temper,
    face: record.face,
    line: record.line,
    lineKept: isLineKept(game, ctx.line, ctx.draft),
    form: formAt(record.place),
    worth: sumOver(game.worths[seat], packDraft(record.draft)),
    fallback: game.scenario.fallback,
    proposal: proposal < 0 || !isChair ? null : { text: textAt(ctx, proposal), acceptable: ctx.legal[proposal] === 1 },
    willing: tellsWill ? ctx.willing[moodOf(gauges)] === 1 : null,
    home: homeView(game, ctx, (of) => faceOf(shownGauges, of), 0),
    readings: isChair ? readingsLeft(summit.open) : [],
    legal: codes.map((code) => moveAt(ctx, code)),
    remembered: summit.decisions.map((made, index) => ({
      decision: index + 1,
      ...whereOf(made),
      move: made.move,
      facts: made.facts,
      temperament: isChair ? made.temperament : null,
    })),
    event: pastRecess ? game.world.event : null,
    end: endView(summit, ctx, gauges),
  }
}
