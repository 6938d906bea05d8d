import type { Ending } from '../rules/outcomes.ts'
import { SEATS, type Seat, type SeatId } from '../rules/scenario.ts'
import { linesOf } from '../session/lines.ts'
import { type Match, viewFor } from '../session/match.ts'
import { type BoardLine, type LineProblem, readBoardLine } from './board-line.ts'
import { type CategoryId, needsReach } from './categories.ts'
import { type Finish, finishOf, type Miss, missedBy, type Reach } from './goal.ts'

/** What a board is of; chair and seed only where it keeps to one. */
export interface BoardTask {
  readonly category: CategoryId
  readonly rules: number
  readonly chair?: Seat
  readonly seed?: number
}

/** A run on a board. All but name, claim and comment is recomputed from its codes. */
export interface BoardRow {
  /** From 1; runs that nothing recomputed tells apart share a rank. */
  readonly rank: number
  readonly name: string
  readonly chair: Seat
  readonly seed: number
  /** One code, or in All Endings one for each match. */
  readonly codes: readonly string[]
  readonly decisions: number
  /** Endings come to, each once, in order. */
  readonly endings: readonly Ending[]
  /** Own worth of the last match. */
  readonly own: number
  /** All Endings: how many endings of the world are left to see; else 0. */
  readonly left: number
  /** The time claimed, in milliseconds; null for none. No rank hangs on it. */
  readonly claim: number | null
  readonly comment: string
  /** The line it stands on first. */
  readonly line: number
  /** The line of the first run with the same codes, under another name; null where it is the first. */
  readonly same: number | null
}

/** A line that is left out, and why. */
export type BoardProblem =
  | LineProblem
  | { readonly line: number; readonly problem: 'other-rules' | 'other-seed'; readonly at: string }
  | { readonly line: number; readonly problem: 'other-chair'; readonly at: SeatId }
  | { readonly line: number; readonly problem: 'missed'; readonly at: string; readonly miss: Miss }

export interface Board {
  readonly rows: readonly BoardRow[]
  readonly bad: readonly BoardProblem[]
}

type Played = BoardLine & { readonly finish: Finish }
type Unranked = Omit<BoardRow, 'rank' | 'same'>

function whyElsewhere({ line, match, seed }: BoardLine, task: BoardTask): BoardProblem | null {
  if (match.rulesVersion !== task.rules) return { line, problem: 'other-rules', at: `${match.rulesVersion}` }
  if (task.chair !== undefined && match.chair !== task.chair)
    return { line, problem: 'other-chair', at: SEATS[match.chair] }
  return task.seed !== undefined && seed !== task.seed ? { line, problem: 'other-seed', at: `${seed}` } : null
}

/** A line that belongs on the board with its end, or why it has not come there. In a series every match that ended counts. */
function judged(line: BoardLine, task: BoardTask, reach: Reach | null): Played | BoardProblem {
  const finish = finishOf(viewFor(line.match, line.match.chair))
  const miss = missedBy(task.category, finish, finish === null ? [] : [finish.ending], reach)
  if (finish === null || (miss !== null && miss !== 'endings-left'))
    return { line: line.line, problem: 'missed', at: line.code, miss: miss ?? 'running' }
  return { ...line, finish }
}

const folded = (name: string): string => name.toLowerCase()

/** The key of lines that are one run: the same code of one name, or in a series all of a name, chair and seed. */
const keyOf = ({ category }: BoardTask, { name, code, seed, match: { chair } }: Played): string =>
  JSON.stringify([folded(name), category === 'all-endings' ? [chair, seed] : code])

/** The claim of several lines: the shortest for one match told twice; a series counts from its start, so its longest. */
function claimOf({ category }: BoardTask, lines: readonly Played[]): number | null {
  const claims = lines.flatMap(({ claim }) => (claim === null ? [] : [claim]))
  if (claims.length === 0) return null
  return category === 'all-endings' ? Math.max(...claims) : Math.min(...claims)
}

function rowOf(task: BoardTask, lines: readonly Played[], reach: Reach | null): Unranked {
  const matches = [...new Map(lines.map((line) => [line.code, line])).values()]
  const [first, last] = [lines[0], matches.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a row without lines')
  const endings = [...new Set(matches.map(({ finish }) => finish.ending))].sort((a, b) => a - b)
  return {
    name: first.name,
    chair: first.match.chair,
    seed: first.seed,
    codes: matches.map(({ code }) => code),
    decisions: matches.reduce((sum, { match }) => sum + match.moves.length, 0),
    endings,
    own: last.finish.own,
    left: task.category === 'all-endings' && reach !== null ? reach.endings.length - endings.length : 0,
    claim: claimOf(task, lines),
    comment: lines.map(({ comment }) => comment).find((comment) => comment !== '') ?? '',
    line: first.line,
  }
}

/** Fewer endings left, then fewer decisions, then the greater own worth: what the codes alone prove. */
const compareProofs = (one: Unranked, other: Unranked): number =>
  one.left - other.left || one.decisions - other.decisions || other.own - one.own

/** Among equals the shorter claim is listed first, those without one last, else as in the file. */
const compareRows = (one: Unranked, other: Unranked): number =>
  compareProofs(one, other) || (one.claim ?? Infinity) - (other.claim ?? Infinity) || one.line - other.line

function ranked(rows: readonly Unranked[]): readonly BoardRow[] {
  const sorted = [...rows].sort(compareRows)
  const first = new Map<string, number>()
  for (const { codes, line } of rows) {
    const known = first.get(codes.join())
    first.set(codes.join(), Math.min(known ?? line, line))
  }
  return sorted.map((row) => {
    const told = first.get(row.codes.join()) ?? row.line
    const rank = 1 + sorted.findIndex((other) => compareProofs(other, row) === 0)
    return { rank, same: told === row.line ? null : told, ...row }
  })
}

/**
 * A board from its text, one line a run (see `readBoardLine`): every code is played again, runs of the category are
 * ranked by what that proves, and every other line is named with its reason. The same run told twice under one name is one
 * row. `reachOf` is asked for the world of a match only where the category needs it.
 */
export function boardOf(text: string, task: BoardTask, reachOf: (match: Match) => Reach | null): Board {
  const bad: BoardProblem[] = []
  const runs = new Map<string, Played[]>()
  const reachFor = (match: Match) => (needsReach(task.category) ? reachOf(match) : null)
  for (const [index, row] of linesOf(text).entries()) {
    const read = readBoardLine(row, index + 1)
    if (read === null) continue
    const line = 'problem' in read ? read : (whyElsewhere(read, task) ?? judged(read, task, reachFor(read.match)))
    if ('problem' in line) bad.push(line)
    else runs.set(keyOf(task, line), [...(runs.get(keyOf(task, line)) ?? []), line])
  }
  const rows = [...runs.values()].map((lines) =>
    rowOf(task, lines, lines[0] === undefined ? null : reachFor(lines[0].match)),
  )
  return { rows: ranked(rows), bad }
}
