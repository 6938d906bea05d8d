import { changesAt } from '../../rules/answer.ts'
import { CODE } from '../../rules/codes.ts'
import { ANSWER } from '../../rules/context.ts'
import { faceOf, GAUGES, moodOf, temperOf, trustOf } from '../../rules/position.ts'
import { answerTo, successor } from '../../rules/successor.ts'
import { lastSignature, signatureAt } from './signing.ts'
import { bestText, type Plan, type Stand, standAt, worthGain } from './stand.ts'

/** What counts in a trade (rule book, section 11). */
const OWN_GAIN = 10
const SETTLED = 8
const TRUST = 6
const OWN_FACE = 8
const THEIR_FACE = 4
const TEMPER = -10

/** The gauges after a text that is accepted. */
function gaugesAfter({ game, ctx, gauges }: Stand, text: number, answer: number): number {
  const row = (answer === ANSWER.PROPOSAL ? ctx.takenRow[text] : ctx.tabledRow[text]) as number
  return game.gauges[row * GAUGES + gauges] as number
}

/** How many clauses a text settles that were open. */
const newlySettled = ({ ctx }: Stand, text: number): number =>
  changesAt(ctx, text).filter(([clause]) => ctx.options[clause] === 0).length

function scoreOf(stand: Stand, text: number, k: number, after: number): number {
  const { game, gauges } = stand
  const { chair, other } = game
  return (
    OWN_GAIN * worthGain(stand, chair, text) +
    k * worthGain(stand, other, text) +
    SETTLED * newlySettled(stand, text) +
    TRUST * (trustOf(after) - trustOf(gauges)) +
    OWN_FACE * (faceOf(after, chair) - faceOf(gauges, chair)) +
    THEIR_FACE * (faceOf(after, other) - faceOf(gauges, other)) +
    TEMPER * (temperOf(after) - temperOf(gauges))
  )
}

const isWillingAt = ({ ctx, gauges }: Stand): boolean => ctx.willing[moodOf(gauges)] === 1

/** Whether they would still sign after a text, at the next statement. */
function staysWilling({ game, ctx, gauges }: Stand, text: number): boolean {
  const to = successor(game, ctx, gauges, text)
  return to >= 0 && isWillingAt(standAt(game, to))
}

/**
 * Trade with `k` tenths of an eye on what the other gains: of the texts they will accept it tables the one with the greatest
 * score above 0 (a gain, of either side, is a change of the draft's worth). Once they are willing to sign, only texts that
 * leave them so. Where no text has a score above 0 it signs, if that is worth more than the fallback, else it asks; it signs at
 * the last statement at the latest. It knows their mandate and temperament, but of proposals only the one on the table.
 */
export const trade =
  (k: number): Plan =>
  (stand) => {
    const last = lastSignature(stand)
    if (last !== null) return last
    const { game, ctx, gauges } = stand
    const isWilling = isWillingAt(stand)
    const text = bestText(stand, (tried) => {
      const answer = answerTo(game, ctx, gauges, tried)
      if (answer < ANSWER.ACCEPTED || (isWilling && !staysWilling(stand, tried))) return null
      return scoreOf(stand, tried, k, gaugesAfter(stand, tried, answer))
    })
    return text ?? signatureAt(stand) ?? CODE.ASK
  }
