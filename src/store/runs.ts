import * as z from 'zod/mini'
import { ENDINGS, type Ending } from '../rules/outcomes.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import { viewFor } from '../session/match.ts'
import { type CodeProblem, formatCode, isRun, parseCode } from '../session/run-code.ts'
import { layAside } from './aside.ts'
import type { Shelf } from './shelf.ts'

export const RUNS_KEY = 'reciprocity.runs'

const GAME = 'reciprocity-geneva-2021'
const FORMAT = 1
/** The most runs that are kept; the oldest go first. */
export const MOST_RUNS = 1000

const worth = z.int().check(z.gte(-1000), z.lte(1000))
/** The shape of a kept run; whether it is true, only playing it again can say. */
export const RUN = z.strictObject({
  code: z.string().check(z.minLength(7), z.maxLength(89)),
  chair: z.enum(SEATS),
  ending: z.literal(ENDINGS),
  decisions: z.int().check(z.gte(1), z.lte(40)),
  worth: z.strictObject({ russia: worth, usa: worth }),
})
const RUNS = z.strictObject({ game: z.literal(GAME), format: z.literal(FORMAT), runs: z.array(RUN) })

/** A finished run: its code, from which all else can be played again, and what a list shows without doing so. */
export interface KeptRun {
  readonly code: string
  readonly chair: SeatId
  readonly ending: Ending
  readonly decisions: number
  readonly worth: { readonly [seat in SeatId]: number }
}

/** A run as it is kept, from the view of a match that is over; null where it is not. */
export function keptRunOf(code: string, { chair, decisions, end }: View): KeptRun | null {
  return end === null ? null : { code, chair, ending: end.ending, decisions, worth: end.worth }
}

/** Null for a run that comes to what is said of it when it is played again; else why not. */
export function runProblem(run: KeptRun): CodeProblem['problem'] | 'untrue' | null {
  const read = parseCode(run.code)
  if (!isRun(read)) return read.problem
  const again = keptRunOf(formatCode(read), viewFor(read.match, read.match.chair))
  const isTrue =
    again !== null &&
    (['code', 'chair', 'ending', 'decisions'] as const).every((field) => again[field] === run[field]) &&
    SEATS.every((seat) => again.worth[seat] === run.worth[seat])
  return isTrue ? null : 'untrue'
}

/** The runs with one more, as the newest; a run that is known already is not kept twice. */
export const withRun = (runs: readonly KeptRun[], run: KeptRun): readonly KeptRun[] =>
  [...runs.filter(({ code }) => code !== run.code), run].slice(-MOST_RUNS)

/** Runs with those of another list that are not known yet: as older ones, and no more than are kept. */
export const withRuns = (runs: readonly KeptRun[], others: readonly KeptRun[]): readonly KeptRun[] =>
  [...others.filter((other) => runs.every(({ code }) => code !== other.code)), ...runs].slice(-MOST_RUNS)

export const writeRuns = (runs: readonly KeptRun[]): string => JSON.stringify({ game: GAME, format: FORMAT, runs })

function parse(text: string): readonly KeptRun[] | null {
  try {
    const read = RUNS.safeParse(JSON.parse(text))
    return read.success ? read.data.runs : null
  } catch {
    return null
  }
}

/** The kept runs of a shelf. A list that cannot be read is laid aside by the tab that plays, and `damaged` says so. */
export function readRuns(
  shelf: Shelf,
  isOurs: boolean,
): { readonly runs: readonly KeptRun[]; readonly damaged: boolean } {
  const text = shelf.get(RUNS_KEY)
  const runs = text === null ? [] : parse(text)
  if (runs !== null) return { runs, damaged: false }
  if (isOurs) layAside(shelf, RUNS_KEY, text ?? '')
  return { runs: [], damaged: isOurs }
}
