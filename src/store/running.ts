import { NEWEST_RULES } from '../content/scenarios.ts'
import { type SeatId, seatOf } from '../rules/scenario.ts'
import {
  type Attempt,
  lastLeg,
  listOf,
  missOf,
  openAttempt,
  type Task,
  withDecision,
  withEnd,
  withNextLeg,
} from '../runner/attempt.ts'
import { type Clock, markAt, startClock, turnClock } from '../runner/clock.ts'
import type { Reach } from '../runner/goal.ts'
import { isMatch, type Match, openMatch, playMove } from '../session/match.ts'
import { type Mark, START_MARK } from '../session/times.ts'
import { ATTEMPTS, withAttempt } from './attempts.ts'
import { IMPORTED, type Imported } from './imported.ts'
import { writeKept } from './kept.ts'
import { type Device, isAtEnding, isOver, type Run } from './run.ts'
import type { Shelf } from './shelf.ts'
import { type Screen, type State, screenOf } from './state.ts'

/** Runs against the clock. The clocks themselves are read, not followed: no frame of them is written to the store. */
export interface Running {
  /** Begins a run on a seed with its first decision on the screen; both clocks start. */
  begin(task: Pick<Task, 'category' | 'kind' | 'seed'>, chair: SeatId): void
  /** The same seed again at once: a new attempt, or in a series that is not over its next match. */
  again(): void
  /** A new attempt, whatever runs: on this seed where seeds are drawn by chance, else on its own. */
  afresh(drawn: number): void
  /** Ends the run; the match goes on without a clock. */
  leave(): void
  /** With what the player acts now. */
  use(device: Device): void
  /** The page has come out of sight, or into it. */
  hide(isHidden: boolean): void
  /** What the clocks show now; the last they showed where the run is over, zero without one. */
  times(): Mark
  /** Tells what the world of the run has to give, once that is known. */
  learn(reach: Reach): void
  /** Keeps what a file of splits holds for the list of a task, or forgets it with null. False where there is no room. */
  take(task: Task, imported: Imported | null): boolean
}

/** Where times come from, in milliseconds: a clock that only runs forward, and the date. */
export interface Watch {
  now(): number
  date(): number
}

/** The page's own clock, and the date. */
export const PAGE_WATCH: Watch = { now: () => performance.now(), date: () => Date.now() }

interface Desk {
  readonly shelf: Shelf
  readonly watch: Watch
  state(): State
  show(change: Partial<Pick<State, 'run' | 'attempts' | 'imported'>>): void
  /** Puts a match on the screen, at its first decision, with the run it belongs to. */
  open(match: Match, run: Run): void
  noRoom(): void
}

/** Screens on which the game waits for a decision: only there in-game time runs. */
const AWAITING: readonly Screen[] = ['arrival', 'table', 'recess', 'press']

const isSame = (one: Run | null, other: Run | null) => one?.attempt.started === other?.attempt.started

/** Whether something else has been opened in the place of the running match, or above it. */
const isElsewhere = ({ atTitle, tutored, practised, studied, above }: State): boolean =>
  atTitle || tutored !== null || practised !== null || studied !== null || above !== null

export function runningOn({ shelf, watch, state, show, open, noRoom }: Desk) {
  let clock: Clock | null = null
  /** The match of the run as the rules have it: the page knows its view alone. */
  let match: Match | null = null
  let device: Device = 'mouse'
  /** When the decision at hand was sent. */
  let sent: number | null = null
  /** The run as it was seen last. */
  let known: Run | null = null

  const now = () => Math.round(watch.now())

  const keep = (attempt: Attempt): void => {
    const attempts = withAttempt(state().attempts, attempt)
    if (attempts === state().attempts || state().watching) return
    show({ attempts })
    if (!writeKept(shelf, ATTEMPTS, attempts)) noRoom()
  }

  const openLeg = (attempt: Attempt, { reach, instant }: Pick<Run, 'reach' | 'instant'>): void => {
    match = openMatch({ seed: attempt.seed }, attempt.chair, attempt.rules)
    open(match, { attempt, devices: [], reach, miss: null, instant })
  }

  const beginAt = (task: Task, more: Pick<Run, 'reach' | 'instant'>): void => {
    const started = Math.max(watch.date(), (known?.attempt.started ?? 0) + 1) // no two begin at one moment
    openLeg(openAttempt(task, started), more)
    clock = turnClock(startClock(now()), now(), { awaits: true })
  }

  /** Takes a decision that has just been made into the attempt. */
  const note = (run: Run, at: number): Run => {
    const made = state().made
    const next = match === null || made === null ? null : playMove(match, made.move)
    if (clock === null || next === null || !isMatch(next)) return run
    match = next
    const attempt = withDecision(run.attempt, next, markAt(clock, at))
    return { ...run, attempt, devices: [...run.devices, device] }
  }

  /** The run at its ending, judged by what is known of its world. */
  const judged = (run: Run, at: Mark, reach: Reach | null): Run => {
    if (match === null) return run
    const attempt = withEnd(run.attempt, match, at, reach)
    return { ...run, attempt, reach, miss: missOf(attempt, match, reach) }
  }

  /** What a change of the state means for the run. */
  function follow(): void {
    const { run } = state()
    const before = known
    known = run
    if (before !== null && !isSame(before, run) && !isOver(before)) keep(before.attempt)
    if (run === null || clock === null) return
    if (isElsewhere(state()) && (state().atTitle || !isAtEnding(run))) {
      show({ run: null })
      return
    }
    if (isAtEnding(run)) return
    const isMade = (state().playing?.view.decisions ?? 0) > lastLeg(run.attempt).made.length
    const at = isMade ? (sent ?? now()) : now()
    let next = isMade ? note(run, at) : run
    const screen = screenOf(state())
    if (isMade) clock = turnClock(clock, at, { awaits: false })
    clock = turnClock(clock, now(), { awaits: AWAITING.includes(screen) })
    if (screen === 'ending') next = judged(next, markAt(clock, now()), next.reach)
    if (next === run) return
    show({ run: next })
    if (isOver(next)) keep(next.attempt)
  }

  const again = (): void => {
    const { run, watching } = state()
    if (run === null || watching) return
    if (run.attempt.category === 'all-endings' && !isOver(run)) {
      openLeg(withNextLeg(run.attempt), run)
    } else beginAt(run.attempt, run)
  }

  const actions: Running = {
    begin({ category, kind, seed }, chair) {
      if (state().watching) return
      const task: Task = { category, kind, seed, chair: seatOf(chair), rules: NEWEST_RULES }
      beginAt(task, { reach: null, instant: state().settings.runner.instant })
    },
    again,
    afresh(drawn) {
      const { run, watching } = state()
      if (run === null || watching) return
      const isDrawn = run.attempt.kind === 'random'
      beginAt(isDrawn ? { ...run.attempt, seed: drawn } : run.attempt, isDrawn ? { ...run, reach: null } : run)
    },
    leave: () => show({ run: null }),
    use(held) {
      device = held
    },
    hide(hidden) {
      if (clock !== null) clock = turnClock(clock, now(), { hidden })
    },
    times() {
      const { run } = state()
      if (run === null || clock === null) return START_MARK
      return isOver(run) ? (lastLeg(run.attempt).end ?? START_MARK) : markAt(clock, now())
    },
    learn(reach) {
      const { run } = state()
      if (run === null || run.reach !== null) return
      const { end } = lastLeg(run.attempt)
      const next = end === null ? { ...run, reach } : judged(run, end, reach)
      show({ run: next })
      if (isOver(next)) keep(next.attempt)
    },
    take(task, taken) {
      if (state().watching) return false
      const { [listOf(task)]: _, ...others } = state().imported
      const imported = taken === null ? others : { ...others, [listOf(task)]: taken }
      if (!writeKept(shelf, IMPORTED, imported)) {
        writeKept(shelf, IMPORTED, state().imported)
        return false
      }
      show({ imported })
      return true
    },
  }
  return {
    actions,
    follow,
    /** Sends a move at the moment it was asked for. */
    async timed(send: () => Promise<boolean>): Promise<boolean> {
      sent = now()
      const isSent = await send()
      sent = null
      return isSent
    },
  }
}
