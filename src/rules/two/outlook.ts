import type { Context } from '../context.ts'
import { type Game, sumOver } from '../game.ts'
import { findText, type Text, textAt } from '../move.ts'
import { betterThan, gainBy, type Outlook, type Outlooks, spread, trustBy, within } from '../outlook.ts'
import { faceOf, HIGHEST_FACE, HIGHEST_TRUST, trustOf } from '../position.ts'
import type { Scenario, Seat } from '../scenario.ts'
import { holdsRedLine } from './answers.ts'
import { contextFor, seatGame } from './game.ts'
import { opposite, type TwoPosition } from './position.ts'
import { isSession } from './turns.ts'

/** What a seat knows of the mandates: its own, and those the other may have. */
export interface Known {
  readonly seat: Seat
  readonly own: number
  readonly theirs: readonly number[]
}

/** A game that a seat thinks possible, with what its chair may put forward there. */
interface Possible {
  readonly game: Game
  readonly ctx: Context
}

/** The games of a chair for all mandates that are possible, each with its context at a position. */
function possible(scenario: Scenario, at: TwoPosition, chair: Seat, { seat, own, theirs }: Known): Possible[] {
  return theirs.map((mandate) => {
    const mandates = seat === 0 ? ([own, mandate] as const) : ([mandate, own] as const)
    const game = seatGame(scenario, { mandates, leak: false, votes: 0 }, chair)
    return { game, ctx: contextFor(game, at) }
  })
}

/**
 * What a text brings to a seat if it becomes draft by these rows of the gauge table, one for each mandate the other may
 * have. A person has no forecast: `accepted` counts the mandates for which the text holds no red line.
 */
function outlookBy(
  at: TwoPosition,
  games: readonly Game[],
  seat: Seat,
  text: Text,
  rows: readonly number[],
): Outlook | null {
  const [[game], [row]] = [games, rows]
  if (game === undefined || row === undefined) return null
  const ownGain = gainBy(game, seat, at.draft, text)
  const trust = trustOf(at.gauges)
  const red = games.filter((one) => holdsRedLine(one, opposite(seat), text)).length
  const gains = games.map((one) => gainBy(one, opposite(seat), at.draft, text))
  const theirTotal = gains.reduce((sum, gain) => sum + gain, 0)
  const falls = (of: Seat) => within(faceOf(at.gauges, of), row & (of === game.chair ? 2 : 1) ? -1 : 0, HIGHEST_FACE)
  return {
    text,
    worth: sumOver(game.worths[seat], at.draft) + ownGain,
    ownGain,
    theirGain: theirTotal / games.length,
    theirTotal,
    accepted: games.length - red,
    of: games.length,
    trust: spread(rows.map((each) => trustBy(each, trust))),
    ownFace: falls(seat),
    theirFace: falls(opposite(seat)),
    temper: [0, 1],
    trustIfNot: [red === 0 ? 0 : within(trust, -1, HIGHEST_TRUST), 0],
    redLines: red,
    better: betterThan(game, text),
  }
}

/** What every text a seat may put forward would bring, and the one it may take up; both empty where it does not speak. */
export function twoOutlooks(scenario: Scenario, at: TwoPosition, known: Known): Outlooks {
  const { seat } = known
  if (!isSession(at.act) || at.asked !== null || at.turn !== seat) return { texts: [], proposal: null }
  const all = possible(scenario, at, seat, known)
  const games = all.map(({ game }) => game)
  const rows = (index: number, row: 'tabledRow' | 'takenRow') => all.map(({ ctx }) => ctx[row][index] as number)
  const [first] = all
  if (first === undefined) return { texts: [], proposal: null }
  const { ctx } = first
  const legal = Array.from({ length: ctx.count }, (_, index) => index).filter((index) => ctx.legal[index] === 1)
  const texts = legal.flatMap((index) => outlookBy(at, games, seat, textAt(ctx, index), rows(index, 'tabledRow')) ?? [])
  const standing = at.declined[opposite(seat)]
  const taken = standing === null ? -1 : findText(ctx, standing)
  const proposal = taken < 0 ? null : outlookBy(at, games, seat, textAt(ctx, taken), rows(taken, 'takenRow'))
  return { texts, proposal }
}

/** What the text that a seat has to answer would bring; null where none waits for it. */
export function askedOutlook(scenario: Scenario, at: TwoPosition, known: Known): Outlook | null {
  const { seat } = known
  if (at.asked?.do !== 'table' || at.turn === seat) return null
  const { text } = at.asked
  const all = possible(scenario, at, opposite(seat), known)
  const rows = all.map(({ ctx }) => ctx.tabledRow[findText(ctx, text)] as number)
  const games = all.map(({ game }) => game)
  return outlookBy(at, games, seat, text, rows)
}
