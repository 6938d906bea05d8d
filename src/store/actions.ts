import type { Move } from '../rules/move.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { Guesses, Origin } from '../session/match.ts'
import type { CodeProblem } from '../session/run-code.ts'
import type { Agreeing } from './agreeing.ts'
import type { Assigning } from './assigning.ts'
import type { Teaching } from './class-desk.ts'
import type { Gaze } from './gaze.ts'
import type { Host } from './host.ts'
import type { Keeping } from './keeping.ts'
import type { Pairing } from './pairing.ts'
import type { Practising } from './practising.ts'
import type { Running } from './running.ts'
import type { Settings } from './settings.ts'
import type { Above, Notice, State } from './state.ts'
import type { Studying } from './studying.ts'
import type { Timing } from './timing.ts'
import type { Tutoring } from './tutoring.ts'

/** Everything outputs can ask for. Moves go to the session; nothing else writes the match. */
export interface Actions extends Teaching {
  /** Begins a match, by the newest rules where no other version is named. */
  begin(origin: Origin, chair: SeatId, rulesVersion?: number): void
  /** Begins the match an address names; over another running match it is only offered. False in a tab that watches. */
  visit(origin: Origin, chair: SeatId): boolean
  /** Takes the offered match, or leaves it. */
  answerOffer(yes: boolean): void
  /** The same world by the same rules from the start, from this chair: rematch, or the other side of the table. */
  again(chair: SeatId): void
  /** The same for the world of a run, by its code. */
  againOf(code: string, chair: SeatId): void
  /** Forgets match, settings and what was laid aside. */
  eraseAll(): void
  /** Goes on with the running match, from the title. */
  resume(): void
  toTitle(): void
  /** Opens what lies above title and match, and closes it again. */
  open(above: Above): void
  close(): void
  /** Looks at the atlas otherwise. */
  look(change: Partial<Gaze>): void
  /** The run code of the match on the screen as far as it has come; '' where there is none, or in the tutorial. */
  code(): string
  /** Opens the analysis board over a run: the one on the screen, or that of a code. Null, or why not. */
  study(code?: string): CodeProblem | null
  /** Opens the field where a run code is entered, with this in it; null closes it. */
  enterCode(code: string | null): void
  /** Forgets a finished run. A tab that watches forgets none. */
  forgetRun(code: string): void
  /** From the paper to what is to be learnt from the summit, and back. */
  toDebrief(): void
  toPaper(): void
  enterVilla(): void
  /** Ends the moment in which the table is still seen after a session's last answer. */
  letGo(): void
  /** Calls the votes up to this many home groups. */
  call(groups: number): void
  leaveVotes(): void
  send(move: Move): Promise<boolean>
  guess(when: keyof Guesses, percent: number): void
  set(change: Partial<Settings>): void
  closeNotice(notice: Notice): void
  notify(notice: Notice): void
  /** What whoever serves the page does for it, as it becomes known. */
  setHost(change: Partial<Host>): void
  setPicture(picture: State['picture']): void
  setWatching(watching: boolean): void
  /** Reads the save again: another tab has written it. */
  reload(): void
  /** Reads the finished runs again: another tab has changed them. */
  reloadRuns(): void
  /** Reads the settings again: another tab has changed them. */
  reloadSettings(): void
  minutes(date: string): string
  /** Slots, and all that is kept as one file. A tab that watches reads only. */
  readonly keeping: Keeping
  /** The tutorial. While it is played, `send` goes to its table and no other. */
  readonly tutoring: Tutoring
  /** Practice. While somebody practises, all that is done at the table is done at that of practice. */
  readonly practising: Practising
  /** Stepping through the run on the analysis board. */
  readonly studying: Studying
  /** What two people say who share a chair. In pair mode `send` waits for them; false where they talk on. */
  readonly agreeing: Agreeing
  /** The clock of a lesson. */
  readonly timing: Timing
  /** Assignments. */
  readonly assigning: Assigning
  /** Two people at one table. While they sit there, all that is done at the table is done at theirs. */
  readonly pairing: Pairing
  /** Runs against the clock. */
  readonly running: Running
  /** Keeps the text of the board of codes while the page is open. */
  claim(text: string): void
}
