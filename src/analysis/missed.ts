import { type Game, OPTION_ROW } from '../rules/game.ts'
import { optionIn } from '../rules/position.ts'
import { CLAUSES, type ClauseId, OPTIONS, type OptionId, type Pair, SEATS, type Seat } from '../rules/scenario.ts'
import type { Summit } from '../rules/summit.ts'
import { type Foreseen, foreseenAt } from './foreseen.ts'
import type { Point } from './frontier.ts'
import type { Chance, Moment } from './moments.ts'

/** One clause in which a text differs from what came of a statement: figures for Russia and for the United States. */
export interface Difference {
  readonly clause: ClauseId
  readonly option: OptionId | null
  readonly weights: Pair<number>
  /** Worth gained by it, below 0 where worth is given. */
  readonly gain: Point
}

/** The trade that a match missed: at one statement, a text that they would have taken and that served both better. */
export interface Missed {
  readonly moment: Moment
  readonly better: Chance
  /** Clause by clause, why: they sum up to the two worths' difference. */
  readonly why: readonly Difference[]
  readonly foreseen: Foreseen
}

/** A moment and what would have been better there, before more is asked about it. */
type Found = Pick<Missed, 'moment' | 'better'>

const gainsOf = ({ moment, better }: Found): Point => [
  better.worth[0] - moment.worth[0],
  better.worth[1] - moment.worth[1],
]

/** Whether a missed trade would have been better for both sides, and not for one alone. */
export const servesBoth = (missed: Found): boolean => Math.min(...gainsOf(missed)) > 0

function isGreater(one: Found, other: Found): boolean {
  if (servesBoth(one) !== servesBoth(other)) return servesBoth(one)
  const joint = (found: Found) => gainsOf(found)[0] + gainsOf(found)[1]
  return joint(one) > joint(other)
}

/** Every clause in which the second draft differs from the first, by packed number, as the second has it. */
function differencesOf({ scenario, world, worths }: Game, from: number, to: number): Difference[] {
  return CLAUSES.flatMap((clause, index) => {
    const [before, after] = [optionIn(from, index), optionIn(to, index)]
    if (before === after) return []
    const weigh = (seat: Seat) => scenario.mandates[SEATS[seat]][world.mandates[seat]]?.weights[index] ?? 0
    const worth = (seat: Seat, option: number) => worths[seat][index * OPTION_ROW + option] as number
    const gain = (seat: Seat) => worth(seat, after) - worth(seat, before)
    return [
      {
        clause,
        option: OPTIONS[after - 1] ?? null,
        weights: [weigh(0), weigh(1)] as const,
        gain: [gain(0), gain(1)] as const,
      },
    ]
  })
}

/**
 * The greatest of the trades missed where a text was tabled or taken: better for both first, then by joint worth; null
 * where none was. `stands` are the summit before each decision, `drafts` the draft after each, by packed number.
 */
export function missedIn(
  moments: readonly Moment[],
  stands: readonly Summit[],
  drafts: readonly number[],
): Missed | null {
  const moveAt = ({ decision }: Moment) => stands[decision]?.decisions.at(-1)?.move
  const found = moments.flatMap((moment): Found[] => {
    const move = moveAt(moment)?.do
    return moment.better !== null && (move === 'table' || move === 'accept') ? [{ moment, better: moment.better }] : []
  })
  const [first, ...others] = found
  if (first === undefined) return null
  const { moment, better } = others.reduce((most, each) => (isGreater(each, most) ? each : most), first)
  const stand = stands[moment.decision - 1] as Summit
  const move = moveAt(moment)
  const came = drafts[moment.decision - 1] as number
  return {
    moment,
    better,
    why: differencesOf(stand.game, came, better.draft),
    foreseen: foreseenAt(stand, better.text, move?.do === 'table' ? move.text : null),
  }
}
