import * as z from 'zod/mini'
import type { Assignment } from '../classroom/assignment.ts'
import { isAssignment, parseAssignment, shortCode } from '../classroom/assignment-code.ts'
import { isLabel } from '../classroom/pseudonym.ts'
import type { SeatId } from '../rules/scenario.ts'
import { LARGEST_SEED } from '../session/seed.ts'
import type { Kept } from './kept.ts'

export const ASSIGNED_KEY = 'reciprocity.assigned'

/** The most characters of a memo. */
export const MOST_MEMO = 400
/** The most assignments that are remembered; those that were opened longest ago go first. */
export const MOST_TAKEN = 50

/** An assignment as it was taken up here, with what the pupil has of it. */
export interface Taken {
  /** Its code without its texts: the same task under another due date is the same. */
  readonly id: string
  readonly code: string
  readonly assignment: Assignment
  /** The seed that is played: drawn here once where each pupil draws. */
  readonly seed: number
  /** What the pupil is called in the class; '' until a name has been drawn. */
  readonly pseudonym: string
  readonly before: string
  readonly after: string
  /** How many tries have been begun. */
  readonly tries: number
  /** The run code of the try that was finished last. */
  readonly run: string | null
}

/** The assignments of this browser, and the id of the one that is being played. */
export interface Assignments {
  readonly assigned: string | null
  readonly taken: readonly Taken[]
}

const memo = z.string().check(z.maxLength(2 * MOST_MEMO))
const FILE = z.strictObject({
  assigned: z.nullable(z.string()),
  taken: z
    .array(
      z.strictObject({
        code: z.string(),
        seed: z.int().check(z.gte(0), z.lte(LARGEST_SEED)),
        pseudonym: z.string().check(z.refine((text) => text === '' || isLabel(text))),
        before: memo,
        after: memo,
        tries: z.int().check(z.gte(0)),
        run: z.nullable(z.string().check(z.maxLength(100))),
      }),
    )
    .check(z.maxLength(MOST_TAKEN)),
})

/** Tries that are left; infinitely many where they are not counted. */
export const triesLeft = ({ assignment, tries }: Taken): number =>
  assignment.tries === 0 ? Number.POSITIVE_INFINITY : Math.max(0, assignment.tries - tries)

/** Whether a match is one of this assignment: its seed, rules and chair, and a try that it still has or already counts. */
export function isOf(
  taken: Taken,
  { seed, chair, rules, decisions }: { seed: number | null; chair: SeatId; rules: number; decisions: number },
): boolean {
  const { assignment } = taken
  const isHere = seed === taken.seed && rules === assignment.rules
  const mayPlay = decisions > 0 || triesLeft(taken) > 0
  return isHere && mayPlay && (assignment.chair === 'choose' || assignment.chair === chair)
}

/** The assignments as a shelf keeps them; one whose code cannot be read makes the whole of it damaged. */
export const ASSIGNED: Kept<Assignments> = {
  key: ASSIGNED_KEY,
  empty: { assigned: null, taken: [] },
  format: ({ assigned, taken }) =>
    JSON.stringify({ assigned, taken: taken.map(({ id: _, assignment: __, ...kept }) => kept) }),
  parse(text) {
    try {
      const { assigned, taken } = FILE.parse(JSON.parse(text))
      const read = taken.flatMap((kept) => {
        const assignment = parseAssignment(kept.code)
        return isAssignment(assignment) ? [{ ...kept, id: shortCode(assignment), assignment }] : []
      })
      return read.length === taken.length ? { assigned, taken: read } : null
    } catch {
      return null
    }
  },
}
