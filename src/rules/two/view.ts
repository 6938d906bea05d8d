import { sumOver } from '../game.ts'
import type { Text } from '../move.ts'
import type { Outlook, Outlooks } from '../outlook.ts'
import { faceOf, readDraft, temperOf, trustOf } from '../position.ts'
import { faceAfterPress } from '../press.ts'
import { SEATS, type Seat, type SeatId } from '../scenario.ts'
import type { Remembered, View } from '../view.ts'
import { isLineKept } from '../votes.ts'
import { twoEnd } from './end.ts'
import type { TwoFact } from './fact.ts'
import { homesOf } from './home.ts'
import { isReply, type TwoMove } from './move.ts'
import { askedOutlook, type Known, twoOutlooks } from './outlook.ts'
import { type Asked, opposite, type TwoPosition } from './position.ts'
import { legalTwo } from './step.ts'
import { deciderOf, type TwoDecision, type TwoSummit } from './summit.ts'
import { isSession, placeFor } from './turns.ts'

/** One decision of either seat as both remember it; what the back channel told is in the memory of one. */
export type TwoRemembered = Omit<TwoDecision, 'seat'> & { readonly decision: number; readonly seat: SeatId }

/** What one of two people may know. */
export interface TwoView {
  /**
   * The same as a seat of a single summit has it. Its statement is the place whose prices hold here, its readings are the
   * mandates that the other seat may have, its proposal the text that can be taken up, and it remembers its own texts with
   * what the other one answered.
   */
  readonly view: View
  /** 1 to 16 in the sessions. */
  readonly statement: number | null
  /** Who decides now; null where it is over. */
  readonly decider: SeatId | null
  readonly asked: { readonly by: SeatId; readonly move: Asked } | null
  /** What the seat may answer or do, its replies included; empty while the other one decides. */
  readonly legal: readonly TwoMove[]
  readonly outlooks: Outlooks
  /** What the text that the seat has to answer would bring. */
  readonly askedOutlook: Outlook | null
  /** The seat's own last text, where it was declined and can still be taken up. */
  readonly ownDeclined: Text | null
  readonly remembered: readonly TwoRemembered[]
}

/** Whether a seat may hear of a fact: what the back channel told is for the one who used it, until the end. */
const mayHear = (summit: TwoSummit, made: TwoDecision, { fact }: TwoFact, seat: Seat): boolean =>
  fact !== 'mandate-learnt' || made.seat === seat || summit.outcome !== null

/** What a seat knows of both mandates. */
function knownTo({ game, decisions }: TwoSummit, seat: Seat): Known {
  const other = opposite(seat)
  const learnt = decisions.some(({ seat: by, move }) => by === seat && move.do === 'channel')
  const all = game.scenario.mandates[SEATS[other]].map((_, index) => index)
  const { mandates } = game.world
  return { seat, own: mandates[seat], theirs: learnt ? [mandates[other]] : all }
}

/** The place of a single summit whose prices hold at a position; null outside the sessions. */
const placeOf = ({ act, statement }: TwoPosition): number | null =>
  isSession(act) && statement !== null ? placeFor(act, statement) : null

/** A seat's face, with what Russia has said to the press already. */
const faceNow = ({ gauges, words }: TwoPosition, seat: Seat): number =>
  words === null ? faceOf(gauges, seat) : faceAfterPress(gauges, seat, 0, words)

/** A seat's own texts, answered: a yes is fine with every clause, a no resists them. A person gives no reasons. */
function heardBy({ decisions }: TwoSummit, seat: Seat): Remembered[] {
  return decisions.flatMap(({ move, seat: by, facts, act, statement }, index): Remembered[] => {
    const asked = decisions[index - 1]
    if (by === seat || asked?.seat !== seat || asked.move.do !== 'table') return []
    const isYes = move.do === 'accept'
    const isRed = move.do === 'protest' && asked.move.text.length === 1 && facts.some(({ fact }) => fact === 'trust')
    const verdict = isYes ? 'fine' : isRed ? 'red-line' : 'resists'
    const kind = isYes ? 'accepted' : isRed ? 'red-line' : move.do === 'protest' ? 'insult' : 'refused'
    const verdicts = asked.move.text.map((change) => ({ ...change, verdict }) as const)
    const answer = { kind, verdicts, reasons: [], better: null, near: false } as const
    return [
      { decision: index, act, statement, move: asked.move, facts: [{ fact: 'answered', answer }], temperament: null },
    ]
  })
}

function viewOfSeat(summit: TwoSummit, known: Known, legal: readonly TwoMove[], outlooks: Outlooks): View {
  const { game, at, outcome, decisions } = summit
  const { scenario, world, games } = game
  const { seat, theirs } = known
  const over = outcome !== null
  const { proposal } = outlooks
  return {
    rulesVersion: scenario.rulesVersion,
    seat: SEATS[seat],
    chair: SEATS[seat],
    mandate: scenario.mandates[SEATS[seat]][world.mandates[seat]]?.id ?? '',
    act: over ? 'ended' : at.act,
    statement: over ? null : placeOf(at),
    decisions: decisions.length,
    draft: readDraft(at.draft),
    trust: trustOf(at.gauges),
    temper: temperOf(at.gauges),
    face: { russia: faceOf(at.gauges, 0), usa: faceOf(at.gauges, 1) },
    line: at.lines[seat],
    theirLine: at.lines[opposite(seat)],
    lineKept: isLineKept(games[seat], at.lines[seat], at.draft),
    form: at.form,
    worth: sumOver(games[seat].worths[seat], at.draft),
    fallback: scenario.fallback,
    proposal: proposal === null ? null : { text: proposal.text, acceptable: true },
    willing: null,
    home: homesOf(games, at.draft, at.lines, (of) => faceNow(at, of), 0),
    readings: theirs.map((mandate) => ({ mandate, temperament: 0 })),
    legal: at.asked === null ? legal.flatMap((move) => (isReply(move) ? [] : [move])) : [],
    remembered: heardBy(summit, seat),
    event: decisions.some(({ facts }) => facts.some(({ fact }) => fact === 'event')) ? world.event : null,
    end: twoEnd(summit),
  }
}

/** What a seat may know of a summit of two. */
export function viewOfTwo(summit: TwoSummit, seat: Seat): TwoView {
  const { game, at, outcome, decisions } = summit
  const known = knownTo(summit, seat)
  const decider = deciderOf(summit)
  const legal = outcome === null ? legalTwo(game, at, seat) : []
  const outlooks = outcome === null ? twoOutlooks(game.scenario, at, known) : { texts: [], proposal: null }
  return {
    view: viewOfSeat(summit, known, legal, outlooks),
    statement: outcome === null ? at.statement : null,
    decider: decider === null ? null : SEATS[decider],
    asked: at.asked === null ? null : { by: SEATS[at.turn], move: at.asked },
    legal,
    outlooks,
    askedOutlook: outcome === null ? askedOutlook(game.scenario, at, known) : null,
    ownDeclined: at.declined[seat],
    remembered: decisions.map((made, index) => ({
      ...made,
      decision: index + 1,
      seat: SEATS[made.seat],
      facts: made.facts.filter((fact) => mayHear(summit, made, fact, seat)),
    })),
  }
}
