import * as z from 'zod/mini'
import type { ActId } from '../rules/acts.ts'
import type { Ending } from '../rules/outcomes.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import { viewFor } from '../session/match.ts'
import { type KeptRun, MOST_RUNS, RUN, runProblem } from './runs.ts'
import { type GoodSave, readSave, type SaveProblem } from './save.ts'
import type { Shelf } from './shelf.ts'
import { ASSIGNED, type Assignments } from './taken.ts'

/** Places beside the autosave where a summit can be kept. */
export const SLOTS = [1, 2, 3] as const
export type SlotNumber = (typeof SLOTS)[number]

export const slotKey = (slot: SlotNumber): string => `reciprocity.slot.${slot}`

/** What lies in a slot, as much as a list of saves shows of it. */
export type Slot =
  | { readonly state: 'empty' }
  | { readonly state: 'bad'; readonly problem: SaveProblem }
  | {
      readonly state: 'kept'
      readonly chair: SeatId
      /** Null for a world named by hand. */
      readonly seed: number | null
      readonly decisions: number
      readonly act: ActId
      readonly ending: Ending | null
    }

function slotOf(text: string | null): Slot {
  if (text === null) return { state: 'empty' }
  const read = readSave(text)
  if (!read.ok) return { state: 'bad', problem: read.problem }
  const { match } = read
  const { seed } = match
  const { decisions, act, end } = viewFor(match, match.chair)
  return { state: 'kept', chair: SEATS[match.chair], seed, decisions, act, ending: end?.ending ?? null }
}

/** The three slots, in their order. */
export const readSlots = (shelf: Shelf): readonly Slot[] => SLOTS.map((slot) => slotOf(shelf.get(slotKey(slot))))

const KIND = 'reciprocity-geneva-2021-saves'
const text = z.nullable(z.string().check(z.maxLength(10_000)))
/** The first way of writing the file had no finished runs, the second no assignments. */
const FORMAT = 3
const SUMMITS = { game: z.literal(KIND), running: text, slots: z.tuple([text, text, text]) } as const
const RUNS = z.array(RUN).check(z.maxLength(MOST_RUNS))
const FILE = z.discriminatedUnion('format', [
  z.strictObject({ ...SUMMITS, format: z.literal(1) }),
  z.strictObject({ ...SUMMITS, format: z.literal(2), runs: RUNS }),
  z.strictObject({
    ...SUMMITS,
    format: z.literal(FORMAT),
    runs: RUNS,
    assignments: z.string().check(z.maxLength(200_000)),
  }),
])

/**
 * All that is kept, as one file: the running summit and the three slots, each as it was saved, the finished runs, and the
 * assignments.
 */
export interface Saves {
  readonly running: string | null
  readonly slots: readonly [string | null, string | null, string | null]
  readonly runs: readonly KeptRun[]
  readonly assignments: Assignments
}

export function writeSaves(saves: Saves): string {
  const assignments = ASSIGNED.format(saves.assignments)
  return `${JSON.stringify({ game: KIND, format: FORMAT, ...saves, assignments })}\n`
}

/** Saves that were read from a file, with the running summit as it was played again. */
export interface ReadSaves extends Saves {
  readonly summit: GoodSave | null
}

/** Why a file with such a run in it is refused. */
function refusedFor(run: KeptRun): SaveProblem | null {
  const problem = runProblem(run)
  if (problem === null) return null
  return problem === 'unknown-rules' || problem === 'other-version' ? 'newer' : 'damaged'
}

/**
 * Reads such a file whole, or says why not; a file with one bad save in it is refused as that save would be. Finished
 * runs are played again: one that comes to something else than the file says makes it a damaged one.
 */
export function readSaves(file: string): ReadSaves | SaveProblem {
  let kept: unknown
  try {
    kept = JSON.parse(file)
  } catch {
    return 'damaged'
  }
  const head = (typeof kept === 'object' && kept !== null ? kept : {}) as { game?: unknown; format?: unknown }
  if (head.game !== KIND) return 'foreign'
  if (typeof head.format === 'number' && head.format > FORMAT) return 'newer'
  const parsed = FILE.safeParse(kept)
  if (!parsed.success) return 'damaged'
  const { running, slots } = parsed.data
  const runs = parsed.data.format === 1 ? [] : parsed.data.runs
  const assignments = parsed.data.format === FORMAT ? ASSIGNED.parse(parsed.data.assignments) : ASSIGNED.empty
  if (assignments === null) return 'damaged'
  const [summit = null, ...others] = [running, ...slots].map((save) => (save === null ? null : readSave(save)))
  if (summit?.ok === false) return summit.problem
  for (const read of others) if (read?.ok === false) return read.problem
  for (const run of runs) {
    const problem = refusedFor(run)
    if (problem !== null) return problem
  }
  return { running, slots, runs, assignments, summit }
}

/** Whether reading gave saves and not a problem. */
export const areSaves = (read: ReadSaves | SaveProblem): read is ReadSaves => typeof read !== 'string'
