import { ACTS } from '../acts.ts'
import { newContext } from '../context.ts'
import { afterSignature } from '../endings.ts'
import { ROW } from '../gauges.ts'
import type { Move } from '../move.ts'
import { DRAFT_UNIT, faceOf, trustOf } from '../position.ts'
import { faceAfterPress, type PressWords } from '../press.ts'
import type { Pair, Seat } from '../scenario.ts'
import { groupsWon, homeSupport } from '../votes.ts'
import { contextFor, type TwoGame } from './game.ts'
import { opposite, type TwoPosition, withHalf } from './position.ts'
import type { TwoRefusal } from './refusal.ts'
import { byRow, enter, goesOn, isOver, type Left } from './sessions.ts'

/** Gauge rows of the choices at arrival and recess. */
const CHOICE_ROW = {
  silent: ROW.SILENT,
  line: ROW.LINE,
  warm: ROW.WARM,
  channel: ROW.CHANNEL,
  capital: ROW.CAPITAL,
  lakeside: ROW.LAKESIDE,
  host: ROW.HOST,
  retract: ROW.RETRACT,
} as const
type Choice = keyof typeof CHOICE_ROW
const isChoice = (kind: Move['do']): kind is Choice => Object.hasOwn(CHOICE_ROW, kind)

/** Both faces after the words of both seats to the press: they may leave their range. */
export function facesAfterPress(gauges: number, [russia, usa]: Pair<PressWords>): Pair<number> {
  const face = (seat: Seat) =>
    faceAfterPress(gauges, seat, 0, russia) + faceAfterPress(gauges, seat, 1, usa) - faceOf(gauges, seat)
  return [face(0), face(1)]
}

/** Groups won in a seat's capital, by its own public line. */
function won(game: TwoGame, at: TwoPosition, seat: Seat, face: number): number {
  const ctx = { ...newContext(), draft: at.draft, line: at.lines[seat] }
  homeSupport(game.games[seat], ctx)
  return groupsWon(game.games[seat], ctx, seat, face)
}

function speakToPress(game: TwoGame, at: TwoPosition, words: PressWords): Left {
  if (at.words === null) return goesOn({ ...at, turn: 1, words })
  const [russia, usa] = facesAfterPress(at.gauges, [at.words, words])
  const form = at.form ?? 'declaration'
  const [groups, others] = [won(game, at, 0, russia), won(game, at, 1, usa)]
  return isOver(at, afterSignature(form, at.draft, groups, others, trustOf(at.gauges)))
}

/** One choice of a seat at arrival, recess or press conference: Russia's first, then the other's. */
export function choose(game: TwoGame, at: TwoPosition, move: Move): Left | TwoRefusal {
  if (!ACTS[at.act].moves.includes(move.do)) return 'not-in-this-act'
  if (move.do === 'joint' || move.do === 'credit' || move.do === 'claim') return speakToPress(game, at, move.do)
  if (!isChoice(move.do)) return 'not-in-this-act'
  const { turn } = at
  const { hosted } = contextFor(game.games[turn], at)
  if (move.do === 'host' && hosted === 0) return 'no-open-principle'
  if (move.do === 'retract' && at.lines[turn] === 0) return 'no-public-line'
  const line = move.do === 'line' ? move.line : move.do === 'retract' ? 0 : at.lines[turn]
  const chosen = {
    ...at,
    gauges: byRow(game, turn, at.gauges, CHOICE_ROW[move.do]),
    lines: withHalf(at.lines, turn, line),
    draft: at.draft + (move.do === 'host' ? hosted / DRAFT_UNIT : 0),
  }
  if (turn === 0) return goesOn({ ...chosen, turn: opposite(turn) })
  return enter(game, chosen, at.act === 'arrival' ? 'restricted' : 'expanded')
}
