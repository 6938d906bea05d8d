import * as z from 'zod/mini'
import { ENDINGS, type Ending } from '../rules/outcomes.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import { viewFor } from '../session/match.ts'
import { type CodeProblem, formatCode, isRun, parseCode } from '../session/run-code.ts'
import type { Kept } from './kept.ts'

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
const FILE = z.strictObject({ game: z.literal(GAME), format: z.literal(FORMAT), runs: z.array(RUN) })

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

/** The finished runs as a shelf keeps them. */
export const RUNS: Kept<readonly KeptRun[]> = {
  key: RUNS_KEY,
  empty: [],
  format: (runs) => JSON.stringify({ game: GAME, format: FORMAT, runs }),
  parse(text) {
    try {
      const read = FILE.safeParse(JSON.parse(text))
      return read.success ? read.data.runs : null
    } catch {
      return null
    }
  },
}
