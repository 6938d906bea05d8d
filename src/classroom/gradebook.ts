import { seatOf } from '../rules/scenario.ts'
import { type Best, planeOf, shareOf } from './class-best.ts'
import { type ClassList, type ClassRun, pupilsOf, type Tries } from './class-list.ts'
import { type EndedRun, ended, saidAtHome, worthOf } from './class-summary.ts'
import type { Field } from './csv.ts'

/** What points are given for: a match brought to its end, own worth, or worth to both. */
export const POINTS = ['handed-in', 'own', 'joint'] as const
export type PointsFor = (typeof POINTS)[number]

/** The best of each plane, as far as it has been worked out. */
export type Bests = ReadonlyMap<string, Best>

/** The points that can be had. */
const FULL = 100
const within = (points: number): number => Math.max(0, Math.min(FULL, points))

/** The points of a run, 0 to 100: how much of the way from the fallback to the best it came; null while that is unknown. */
export function pointsOf(run: EndedRun, pointsFor: PointsFor, bests: Bests): number | null {
  if (pointsFor === 'handed-in') return FULL
  const best = bests.get(planeOf(run))
  if (best === undefined) return null
  const { chair, fallback } = run.result
  const { own, joint } = worthOf(run)
  return within(
    pointsFor === 'own' ? shareOf(own, fallback, best.seats[seatOf(chair)]) : shareOf(joint, 2 * fallback, best.joint),
  )
}

/** Everybody with a pseudonym and their points: the most that their tries that count have; null where none has ended. */
function graded(list: ClassList, tries: Tries, pointsFor: PointsFor, bests: Bests) {
  return pupilsOf(list, tries).map(({ label, runs }) => {
    const points = ended(runs).flatMap((run) => pointsOf(run, pointsFor, bests) ?? [])
    return { label, points: points.length === 0 ? null : Math.max(...points) }
  })
}

/** What a grade book is made from. */
export interface GradesOf {
  readonly list: ClassList
  readonly tries: Tries
  readonly pointsFor: PointsFor
  readonly bests: Bests
}

/** A grade book as Canvas reads it: the pseudonym where it has the name of a pupil, and the points that can be had. */
export function canvasRows(
  { list, tries, pointsFor, bests }: GradesOf,
  assignment: string,
): readonly (readonly Field[])[] {
  return [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', assignment],
    ['    Points Possible', null, null, null, null, FULL],
    ...graded(list, tries, pointsFor, bests).map(({ label, points }) => [label, null, null, null, null, points]),
  ]
}

/** Grades as Moodle reads them: whom they are for, and the grade. */
export function moodleRows(
  { list, tries, pointsFor, bests }: GradesOf,
  assignment: string,
): readonly (readonly Field[])[] {
  return [
    ['Identifier', assignment],
    ...graded(list, tries, pointsFor, bests).map(({ label, points }) => [label, points]),
  ]
}

/** The columns of a spreadsheet, in order. */
export const COLUMNS = [
  ...['label', 'chair', 'seed', 'rules', 'number', 'ending', 'russia', 'usa', 'own', 'joint', 'home'],
  ...['villa', 'press', 'decisions', 'points', 'code'],
] as const
export type Column = (typeof COLUMNS)[number]

const SEVERAL = '; '

/** One row a run, whether it has ended or not, under heads in the teacher's language; what is not known is left empty. */
export function sheetRows(
  { list, pointsFor, bests }: GradesOf,
  head: (column: Column) => string,
  tell: {
    chair(run: ClassRun): string
    ending(run: EndedRun): string
    home(said: ReturnType<typeof saidAtHome>): string
  },
): readonly (readonly Field[])[] {
  const rowOf = (run: ClassRun): Field[] => {
    const { seed, rules, guesses, decisions } = run.result
    const [over] = ended([run])
    const end: Field[] =
      over === undefined
        ? [null, null, null, null, null, null, null]
        : [
            ...[over.result.end.ending, tell.ending(over), over.result.end.worth.russia, over.result.end.worth.usa],
            ...[worthOf(over).own, worthOf(over).joint, tell.home(saidAtHome(over.result.end))],
          ]
    const points = over === undefined ? null : pointsOf(over, pointsFor, bests)
    return [
      run.labels.join(SEVERAL),
      tell.chair(run),
      seed,
      rules,
      ...end,
      guesses.villa,
      guesses.press,
      decisions,
      points,
      run.code,
    ]
  }
  return [COLUMNS.map(head), ...list.runs.map(rowOf)]
}
