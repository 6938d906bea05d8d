import { ACTS, actAt } from './acts.ts'
import { type Context, FEWEST_SETTLED } from './context.ts'
import { fillContext } from './fill.ts'
import { type Game, OPTION_ROW } from './game.ts'
import { ILLEGAL } from './gauges.ts'
import { codeOf, type Move, type Text } from './move.ts'
import { faceOf, GAUGES, moodOf, optionIn, type Position, temperOf } from './position.ts'
import { CLAUSES, OPTIONS } from './scenario.ts'
import { successor } from './successor.ts'

/** Why a move is not allowed. */
export type Refusal =
  | 'malformed'
  | 'not-in-this-act'
  | 'summit-over'
  | 'your-red-line'
  | 'no-change'
  | 'same-clause-twice'
  | 'other-basket'
  | 'not-settled'
  | 'more-than-one-step'
  | 'no-proposal'
  | 'proposal-holds-your-red-line'
  | 'temper-is-calm'
  | 'own-face-bowed'
  | 'own-face-high'
  | 'their-face-high'
  | 'too-few-clauses'
  | 'they-will-not-sign'
  | 'no-open-principle'
  | 'no-public-line'

function whyNotText(game: Game, ctx: Context, text: Text): Refusal {
  if (text[1] !== undefined && text[0].clause === text[1].clause) return 'same-clause-twice'
  const { texts } = ACTS[actAt(ctx.place)]
  const inOrder = [...text].sort((a, b) => CLAUSES.indexOf(a.clause) - CLAUSES.indexOf(b.clause))
  for (const { clause, option } of inOrder) {
    const index = CLAUSES.indexOf(clause)
    const from = optionIn(ctx.draft, index)
    const to = OPTIONS.indexOf(option) + 1
    if (texts === 'amend' && from === 0) return 'not-settled'
    if (texts !== 'amend' && game.scenario.clauses[index]?.basket !== texts) return 'other-basket'
    if (to === from) return 'no-change'
    if (texts === 'amend' && Math.abs(to - from) !== 1) return 'more-than-one-step'
    if (game.redLines[game.chair][index * OPTION_ROW + to] === 1) return 'your-red-line'
  }
  return 'not-in-this-act'
}

/** Why a move that is not legal here is not; fill the context for the position first. */
export function whyNot(game: Game, ctx: Context, gauges: number, move: Move): Refusal {
  switch (move.do) {
    case 'table':
      return whyNotText(game, ctx, move.text)
    case 'accept':
      return (ctx.proposals[moodOf(gauges)] as number) < 0 ? 'no-proposal' : 'proposal-holds-your-red-line'
    case 'ease':
      return temperOf(gauges) === 0 ? 'temper-is-calm' : 'not-in-this-act'
    case 'bridge':
      return faceOf(gauges, game.chair) === 0 ? 'own-face-bowed' : 'their-face-high'
    case 'gallery':
      return 'own-face-high'
    case 'sign':
      return ctx.settled < FEWEST_SETTLED ? 'too-few-clauses' : ctx.ownRed ? 'your-red-line' : 'they-will-not-sign'
    case 'host':
      return 'no-open-principle'
    case 'retract':
      return 'no-public-line'
    default:
      return 'not-in-this-act'
  }
}

/** Where a move leads (a position or an outcome code), or why it is not allowed. Never throws on a well-formed move. */
export function attempt(game: Game, ctx: Context, gauges: number, move: Move): number | Refusal {
  if (!ACTS[actAt(ctx.place)].moves.includes(move.do)) return 'not-in-this-act'
  const code = codeOf(ctx, move)
  if (code < 0) return whyNot(game, ctx, gauges, move)
  const to = successor(game, ctx, gauges, code)
  return to === ILLEGAL ? whyNot(game, ctx, gauges, move) : to
}

/** Codes of all legal moves from a context and gauges, ascending: texts first. */
export function legalCodes(game: Game, ctx: Context, gauges: number): number[] {
  return [...ctx.codes.subarray(0, ctx.codeCount)].filter((code) => successor(game, ctx, gauges, code) !== ILLEGAL)
}

/** Codes of all legal moves at a position; fills the context that they belong to. */
export const legalAt = (game: Game, ctx: Context, position: Position): number[] =>
  legalCodes(game, fillContext(game, ctx, (position / GAUGES) | 0), position % GAUGES)
