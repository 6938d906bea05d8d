import type { BadLine, ClassLine } from './class-line.ts'

/** A summit of a class: one run code, whoever handed it in. */
export interface ClassRun extends Omit<ClassLine, 'label'> {
  /** Its number in the list, from 1: how it is named while pseudonyms are hidden. */
  readonly n: number
  /** Under whom it was handed in, each once, as first written; none where no line names anybody. */
  readonly labels: readonly string[]
  /** The lines it stands on, from 1. */
  readonly lines: readonly number[]
}

/** What a class handed in. */
export interface ClassList {
  readonly runs: readonly ClassRun[]
  readonly bad: readonly (BadLine & { readonly line: number })[]
}

/** What makes two writings of a pseudonym one. */
const folded = (label: string): string => label.normalize('NFKC').toLowerCase()

/** Labels with one more, unless it is among them or says nothing. */
const withLabel = (labels: readonly string[], label: string): readonly string[] =>
  label === '' || labels.some((one) => folded(one) === folded(label)) ? labels : [...labels, label]

/** The list of lines as they were read (see `readClassLine`), one for each line of the text; null where one says nothing. */
export function classListOf(lines: readonly (ClassLine | BadLine | null)[]): ClassList {
  const runs = new Map<string, ClassRun>()
  const bad: ClassList['bad'][number][] = []
  for (const [index, read] of lines.entries()) {
    const line = index + 1
    if (read === null) continue
    if ('problem' in read) {
      bad.push({ ...read, line })
      continue
    }
    const { label, code, result } = read
    const known = runs.get(code) ?? { n: runs.size + 1, code, result, labels: [], lines: [] }
    runs.set(code, { ...known, labels: withLabel(known.labels, label), lines: [...known.lines, line] })
  }
  return { runs: [...runs.values()], bad }
}

/** Which tries of a pseudonym count: the one handed in last, the one worth most to its chair, or all. */
export const TRIES = ['last', 'best', 'every'] as const
export type Tries = (typeof TRIES)[number]

const ownOf = ({ result: { chair, end } }: ClassRun): number => end?.worth[chair] ?? Number.NEGATIVE_INFINITY
const lastLine = ({ lines }: ClassRun): number => lines.at(-1) ?? 0

/** A pseudonym, as it was first written, and its tries that count: none where no match of theirs has ended. */
export interface Pupil {
  readonly label: string
  readonly runs: readonly ClassRun[]
}

function triesOf(runs: readonly ClassRun[], tries: Tries): readonly ClassRun[] {
  const over = runs.filter(({ result }) => result.end !== null).sort((a, b) => lastLine(a) - lastLine(b))
  if (tries === 'every' || over.length === 0) return over
  return tries === 'last' ? over.slice(-1) : [over.reduce((best, run) => (ownOf(run) >= ownOf(best) ? run : best))]
}

/** Everybody who handed something in under a pseudonym, in the order of the list. */
export function pupilsOf({ runs }: ClassList, tries: Tries): readonly Pupil[] {
  const pupils = new Map<string, Pupil>()
  for (const run of runs) {
    for (const label of run.labels) {
      const pupil = pupils.get(folded(label)) ?? { label, runs: [] }
      pupils.set(folded(label), { ...pupil, runs: [...pupil.runs, run] })
    }
  }
  return [...pupils.values()].map((pupil) => ({ ...pupil, runs: triesOf(pupil.runs, tries) }))
}

/** The runs that count in what a class has reached: those that have ended, of each pseudonym the tries that are asked for. */
export function countedIn(list: ClassList, tries: Tries): readonly ClassRun[] {
  const chosen = new Set(pupilsOf(list, tries).flatMap(({ runs }) => runs.map(({ code }) => code)))
  return list.runs.filter(
    ({ code, labels, result }) => result.end !== null && (labels.length === 0 || chosen.has(code)),
  )
}
