import {
  type Attempt,
  areRivals,
  isFinished,
  lastLeg,
  missOf,
  openAttempt,
  type Task,
  withDecision,
  withEnd,
  withNextLeg,
} from '../../runner/attempt.ts'
import { personalBest } from '../../runner/bests.ts'
import { needsReach } from '../../runner/categories.ts'
import { type Clock, markAt, startClock, turnClock } from '../../runner/clock.ts'
import { ghostOf } from '../../runner/ghost.ts'
import type { Reach } from '../../runner/goal.ts'
import { formatRunMinutes } from '../../runner/run-minutes.ts'
import { openMatch, viewFor } from '../../session/match.ts'
import { formatCode } from '../../session/run-code.ts'
import { formatMark, type Mark } from '../../session/times.ts'
import type { Io } from '../io.ts'
import { dossier } from '../play/dossier.ts'
import { Session } from '../play/session.ts'
import type { Speaker } from '../play/speaker.ts'
import { say } from '../say.ts'
import { reachAt } from './reach.ts'
import { type Compared, drawEndOfRun, splitLine, splitRows, submissionText } from './report.ts'
import { drawnSeed } from './task.ts'
import { deltaText, taskWords } from './words.ts'

/** Runs in a terminal, one after the other. Moments come from `io.now()` alone. */
export class Race {
  #task: Task
  #reach: Reach | null = null
  #attempt: Attempt
  #session: Session
  /** Null until the first prompt of an attempt is shown. */
  #clock: Clock | null = null
  /** Runs known here: that of the file, and every attempt that is over. */
  readonly #known: Attempt[]
  /** Codes of the matches of a series before this one. */
  #codes: string[] = []
  readonly #speaker: Speaker
  readonly #io: Io

  constructor(task: Task, best: Attempt | null, speaker: Speaker, io: Io) {
    this.#task = task
    this.#known = best === null ? [] : [best]
    this.#speaker = speaker
    this.#io = io
    this.#attempt = openAttempt(task, 0)
    this.#session = this.#opened()
    this.#show(true)
  }

  get hasQuit(): boolean {
    return this.#session.hasQuit
  }

  /** Whether nothing is left to decide in this attempt. */
  get #isOver(): boolean {
    return isFinished(this.#attempt)
  }

  #opened(): Session {
    const { seed, chair, rules } = this.#task
    const match = openMatch({ seed }, chair, rules)
    return new Session(match, this.#speaker, (played) => formatRunMinutes(this.#attempt, played))
  }

  /** Shows what an attempt begins with; on a new seed also its dossier. Sweeps the world where the goal hangs on it. */
  #show(isNew: boolean): void {
    if (needsReach(this.#task.category)) {
      if (isNew) this.#speaker.tell(`${say('cli.run.sweeping')}\n`, null)
      this.#reach = reachAt(this.#task)
    }
    const { match } = this.#session
    if (isNew) this.#speaker.tell(dossier(match.summit.game.scenario, viewFor(match, match.chair), match.seed), null)
    this.#session.show()
  }

  /** Opens another attempt; its clock starts with the first prompt. */
  #begin(isNew: boolean): void {
    this.#attempt = openAttempt(this.#task, 0)
    this.#clock = null
    this.#codes = []
    this.#session = this.#opened()
    this.#show(isNew)
  }

  get #endings(): number {
    return this.#reach?.endings.length ?? 0
  }

  /** The best run of this list before the attempt that runs. */
  get #best(): Attempt | null {
    return personalBest(this.#known.filter((one) => areRivals(this.#task, one)))
  }

  get #compared(): Compared {
    const history = [...this.#known.filter((one) => areRivals(this.#task, one)), this.#attempt]
    return { attempt: this.#attempt, best: this.#best, history, endings: this.#endings }
  }

  /** How the attempt runs beside the best run on the same seed; null where there is none. */
  get #ghost() {
    const best = this.#best
    const isBeside = best !== null && best.seed === this.#task.seed && this.#task.category !== 'all-endings'
    return isBeside ? ghostOf(lastLeg(best), lastLeg(this.#attempt)) : null
  }

  /** The question for the next line, with both clocks; from here on the game waits. */
  ask(): string {
    if (this.#isOver) return say('cli.play.prompt')
    const at = this.#io.now()
    if (this.#clock === null) {
      this.#clock = startClock(at)
      this.#attempt = { ...this.#attempt, started: at }
    }
    this.#clock = turnClock(this.#clock, at, { awaits: true })
    const delta = this.#ghost?.delta ?? null
    const beside = delta === null ? '' : ` ${deltaText(delta.real)}`
    return say('cli.run.prompt', { clock: `${formatMark(markAt(this.#clock, at))}${beside}` })
  }

  /** Takes one line that was typed. */
  take(line: string): void {
    const at = this.#io.now()
    if (this.#clock !== null && !this.#isOver) this.#clock = turnClock(this.#clock, at, { awaits: false })
    const command = line.trim().toLowerCase()
    if (command === 'restart') this.#restart()
    else if (command === 'new') this.#another()
    else this.#play(line, at)
  }

  #play(line: string, at: number): void {
    const before = this.#session.match.moves.length
    this.#session.take(line, false)
    const { match, isOver } = this.#session
    if (match.moves.length === before || this.#clock === null) return
    const shown = splitRows(this.#compared)
    const mark = markAt(this.#clock, at)
    this.#attempt = withDecision(this.#attempt, match, mark)
    if (isOver) this.#attempt = withEnd(this.#attempt, match, markAt(this.#clock, this.#io.now()), this.#reach)
    this.#tellSplits(shown, mark)
    if (isOver) this.#tellEnd()
  }

  /** Says which splits the last decision reached, and where the path of the best run was left. */
  #tellSplits(before: ReturnType<typeof splitRows>, mark: Mark): void {
    const reached = splitRows(this.#compared).filter(
      ({ split }, index) => split !== null && before[index]?.split === null,
    )
    this.#speaker.tell(reached.map(splitLine).join('') || null, { mark, splits: reached })
    const { made } = lastLeg(this.#attempt)
    if (this.#ghost?.parted === made.length - 1) this.#speaker.tell(`  ${say('cli.run.parted')}\n`, null)
  }

  #tellEnd(): void {
    const [{ match }, attempt] = [this.#session, this.#attempt]
    const code = formatCode({ match, settings: 0 })
    const miss = missOf(attempt, match, this.#reach)
    const submission = submissionText(attempt, [...this.#codes, code], this.#endings, this.#io.build)
    this.#speaker.tell(drawEndOfRun(this.#compared, miss, code, submission), {
      run: { ...attempt, miss, code, submission: submission === '' ? null : submission },
    })
    this.#session.showMinutes(say('cli.play.over'))
    if (this.#isOver) this.#known.push(attempt)
    this.#speaker.tell(`\n${say(this.#isOver ? 'cli.run.next' : 'cli.run.next-match')}\n`, null)
  }

  /** Lays aside an attempt that was begun and is not over. */
  #leave(): void {
    if (this.#clock !== null && !this.#isOver) this.#known.push(this.#attempt)
  }

  /** The same seed from the start; in a series the next match, while the clock runs on. */
  #restart(): void {
    if (this.#task.category !== 'all-endings' || this.#isOver || this.#clock === null) {
      this.#leave()
      this.#begin(false)
      return
    }
    if (this.#session.isOver) this.#codes.push(formatCode({ match: this.#session.match, settings: 0 }))
    this.#attempt = withNextLeg(this.#attempt)
    this.#session = this.#opened()
    this.#session.show()
  }

  /** Another seed, drawn by chance. */
  #another(): void {
    this.#leave()
    this.#task = { ...this.#task, ...drawnSeed(this.#io) }
    this.#speaker.tell(`${taskWords(this.#task)}\n`, { task: this.#task })
    this.#begin(true)
  }

  /** Prints the minutes of an attempt that was left before its end. */
  close(): void {
    if (!this.#session.isOver) this.#session.showMinutes(say(this.hasQuit ? 'cli.play.quit' : 'cli.play.stopped'))
  }
}
