import { type Game, OPTION_ROW } from '../game.ts'
import { ROW } from '../gauges.ts'
import type { Text } from '../move.ts'
import { CLAUSES, OPTIONS, type Seat } from '../scenario.ts'
import { contextFor, type TwoGame } from './game.ts'
import { isReply, type TwoMove } from './move.ts'
import { type Asked, deciderAt, type TwoPosition, withHalf } from './position.ts'
import type { TwoRefusal } from './refusal.ts'
import { afterSession, afterStatement, byRow, enter, forget, type Left, settle } from './sessions.ts'
import { isSession } from './turns.ts'

/** Whether a text holds a red line of a seat, of its country or its mandate. */
export const holdsRedLine = (game: Game, seat: Seat, text: Text): boolean =>
  text.some(({ clause, option }) => {
    const entry = CLAUSES.indexOf(clause) * OPTION_ROW + OPTIONS.indexOf(option) + 1
    return game.redLines[seat][entry] === 1
  })

/** Accept, decline or protest against a text. */
function answerText(game: TwoGame, at: TwoPosition, text: Text, move: TwoMove): Left | TwoRefusal {
  const isRed = holdsRedLine(game.games[0], deciderAt(at), text)
  if (move.do === 'accept') return isRed ? 'only-protest' : settle(game, forget(at, at.turn), text, 'tabledRow')
  if (move.do === 'decline') {
    if (isRed) return 'only-protest'
    return afterStatement(game, { ...at, declined: withHalf(at.declined, at.turn, text) }, at.gauges)
  }
  if (move.do !== 'protest') return 'answer-first'
  const row = isRed ? ROW.RED_LINE : ROW.INSULT
  return afterStatement(game, forget(at, at.turn), byRow(game, at.turn, at.gauges, row), isRed)
}

/** Yes or no to a signature or to the end of a session; a no uses the statement up. */
function answerQuestion(game: TwoGame, at: TwoPosition, asked: Asked, move: TwoMove): Left | TwoRefusal {
  if (move.do === 'no') return afterStatement(game, at, at.gauges)
  if (move.do !== 'yes') return 'answer-first'
  if (asked.do === 'sign') {
    // their own hand lets them ask; only what the host wrote could be a red line of the other's
    if (contextFor(game.games[deciderAt(at)], at).ownRed) return 'your-red-line'
    return enter(game, { ...at, form: asked.form }, 'press')
  }
  const gauges = byRow(game, at.turn, at.gauges, ROW.ADJOURN)
  if (!isSession(at.act)) return 'not-in-this-act'
  return afterSession(game, { ...at, act: at.act, gauges: at.act === 'final' ? at.gauges : gauges })
}

/** The answer of the seat that does not speak. */
export function answer(game: TwoGame, at: TwoPosition, asked: Asked, move: TwoMove): Left | TwoRefusal {
  if (!isReply(move) && move.do !== 'accept') return 'answer-first'
  return asked.do === 'table' ? answerText(game, at, asked.text, move) : answerQuestion(game, at, asked, move)
}
