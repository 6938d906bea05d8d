import type { MoveKind } from './acts.ts'
import { CODE } from './codes.ts'
import type { Context } from './context.ts'
import type { Game } from './game.ts'
import { faceOf, HIGHEST_FACE } from './position.ts'
import type { BySeat, Seat, SeatId } from './scenario.ts'
import type { View } from './view.ts'
import { faceSupport, groupsWon, homeSupport } from './votes.ts'

/** What the chair can say to the press. */
export type PressWords = Extract<MoveKind, 'joint' | 'credit' | 'claim'>

/** What words to the press do to the chair's face; the other seat's moves the other way (rule book, section 9). */
const STEP: { readonly [words in PressWords]: -1 | 0 | 1 } = { joint: 0, credit: -1, claim: 1 }

/** Face of a seat after the chair's words to the press: it may leave its range. */
export const faceAfterPress = (gauges: number, seat: Seat, chair: Seat, words: PressWords): number =>
  faceOf(gauges, seat) + (seat === chair ? STEP[words] : -STEP[words])

/** The steps by code: the chair's face after the move `code` moves by so much. */
const STEPS: readonly number[] = [STEP.joint, STEP.credit, STEP.claim]
export const stepOfWords = (code: number): number => STEPS[code - CODE.JOINT] as number

/** The faces there can be after words to the press, from the lowest on. */
const LOWEST_AFTER_PRESS = Math.min(...STEPS)
export const FACES_AFTER_PRESS = HIGHEST_FACE - 2 * LOWEST_AFTER_PRESS + 1

/** Groups that would say yes in each capital, 0 to 3, after the chair's words to the press and before any news. */
export function wonAfterPress(view: View, words: PressWords): BySeat<number> {
  const won = (seat: SeatId) => {
    const step = seat === view.chair ? STEP[words] : -STEP[words]
    const more = faceSupport(view.face[seat] + step) - faceSupport(view.face[seat])
    return view.home[seat].filter(({ support, needs }) => support + more >= needs).length
  }
  return { russia: won('russia'), usa: won('usa') }
}

/** Fills the groups won in each capital for every face that words to the press can leave. */
export function fillWon(game: Game, ctx: Context): void {
  homeSupport(game, ctx)
  for (let face = 0; face < FACES_AFTER_PRESS; face++) {
    ctx.won[face] = groupsWon(game, ctx, 0, face + LOWEST_AFTER_PRESS)
    ctx.won[FACES_AFTER_PRESS + face] = groupsWon(game, ctx, 1, face + LOWEST_AFTER_PRESS)
  }
}

/** The same, looked up in a context that is filled for the press conference. */
export const wonAt = (ctx: Context, seat: Seat, face: number): number =>
  ctx.won[seat * FACES_AFTER_PRESS + face - LOWEST_AFTER_PRESS] as number
