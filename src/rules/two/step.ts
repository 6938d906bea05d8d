import { ACTS } from '../acts.ts'
import { CODE } from '../codes.ts'
import { FEWEST_SETTLED } from '../context.ts'
import { WALK_OUT } from '../endings.ts'
import { ILLEGAL, ROW } from '../gauges.ts'
import { findText, type Move, textAt } from '../move.ts'
import { whyNot } from '../refusal.ts'
import { FORMS, type Seat } from '../scenario.ts'
import { sessionRow } from '../successor.ts'
import { answer } from './answers.ts'
import { choose } from './choices.ts'
import { contextFor, type TwoGame } from './game.ts'
import { isReply, type TwoMove } from './move.ts'
import { deciderAt, opposite, type TwoPosition } from './position.ts'
import type { TwoRefusal } from './refusal.ts'
import { afterStatement, byRow, forget, goesOn, isOver, type Left, settle } from './sessions.ts'
import { isSession } from './turns.ts'

/** The gauge row of a statement that puts nothing forward. */
const PLAIN_ROW = {
  ask: sessionRow(CODE.ASK),
  ease: sessionRow(CODE.EASE),
  press: sessionRow(CODE.PRESS),
  bridge: sessionRow(CODE.BRIDGE),
  gallery: sessionRow(CODE.GALLERY),
} as const

/** A statement of the seat whose turn it is. */
function speak(game: TwoGame, at: TwoPosition, move: Move): Left | TwoRefusal {
  if (!ACTS[at.act].moves.includes(move.do)) return 'not-in-this-act'
  const { turn } = at
  const ctx = contextFor(game.games[turn], at)
  const no = (): TwoRefusal => whyNot(game.games[turn], ctx, at.gauges, move)
  switch (move.do) {
    case 'table': {
      const index = findText(ctx, move.text)
      return index >= 0 && ctx.legal[index] === 1
        ? goesOn({ ...at, asked: { do: 'table', text: textAt(ctx, index) } })
        : no()
    }
    case 'accept': {
      const text = at.declined[opposite(turn)]
      return text === null ? 'nothing-declined' : settle(game, forget(at, opposite(turn)), text, 'takenRow')
    }
    case 'sign':
      return ctx.settled < FEWEST_SETTLED || ctx.ownRed ? no() : goesOn({ ...at, asked: move })
    case 'adjourn':
      return goesOn({ ...at, asked: { do: 'adjourn' } })
    case 'walk':
      return isOver(at, WALK_OUT)
    case 'ask':
    case 'ease':
    case 'press':
    case 'bridge':
    case 'gallery': {
      const row = PLAIN_ROW[move.do]
      const gauges = byRow(game, turn, at.gauges, row)
      return gauges === ILLEGAL ? no() : afterStatement(game, at, gauges, row === ROW.PRESS)
    }
    default:
      return 'not-in-this-act'
  }
}

/** Where a move of the seat that decides leads, or why it is not allowed. */
export function attemptTwo(game: TwoGame, at: TwoPosition, move: TwoMove): Left | TwoRefusal {
  if (at.asked !== null) return answer(game, at, at.asked, move)
  if (isReply(move)) return 'nothing-asked'
  return isSession(at.act) ? speak(game, at, move) : choose(game, at, move)
}

/** Whether a step led on, and was not refused. */
export const isLeft = (result: Left | TwoRefusal): result is Left => typeof result !== 'string'

const ANSWERS: readonly TwoMove[] = [
  { do: 'accept' },
  { do: 'decline' },
  { do: 'protest' },
  { do: 'yes' },
  { do: 'no' },
]

/** Every move that an act can know beside its texts. */
const wordless = (at: TwoPosition): readonly TwoMove[] =>
  ACTS[at.act].moves.flatMap((kind): TwoMove[] => {
    if (kind === 'table') return []
    if (kind === 'sign') return FORMS.map((form) => ({ do: 'sign', form }))
    if (kind === 'line') return [1, 2].map((line) => ({ do: 'line', line: line as 1 | 2 }))
    return [{ do: kind }]
  })

/** All legal moves of a seat: texts first, in the order of the rule book. None while the other one decides. */
export function legalTwo(game: TwoGame, at: TwoPosition, seat: Seat): readonly TwoMove[] {
  if (seat !== deciderAt(at)) return []
  const isLegal = (move: TwoMove) => isLeft(attemptTwo(game, at, move))
  if (at.asked !== null) return ANSWERS.filter(isLegal)
  const others = wordless(at).filter(isLegal)
  if (!isSession(at.act)) return others
  const ctx = contextFor(game.games[seat], at)
  const texts = Array.from({ length: ctx.count }, (_, index) => index).filter((index) => ctx.legal[index] === 1)
  return [...texts.map((index): TwoMove => ({ do: 'table', text: textAt(ctx, index) })), ...others]
}
