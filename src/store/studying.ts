import type { Move } from '../rules/move.ts'
import { SEATS } from '../rules/scenario.ts'
import { localLink } from '../session/link.ts'
import { isMatch, type Match, openMatch, playMove } from '../session/match.ts'
import { formatMinutes } from '../session/minutes.ts'
import { type CodeProblem, formatCode, isRun, parseCode } from '../session/run-code.ts'
import { playingFrom } from './playing.ts'
import type { Playing, State, Studied } from './state.ts'

/** Stepping through a run on the analysis board. With the board closed all of it does nothing. */
export interface Studying {
  /** Shows the run as it stood after so many decisions; fewer than none and more than it has are the first and last. */
  goTo(decisions: number): void
  /** Leaves the run at the position shown for other moves, legal there, of which none is made yet. */
  vary(line: readonly Move[]): void
  /** Shows the position after so many moves of the line for which the run was left. */
  along(moves: number): void
  /** Back to the run where it was left. */
  back(): void
}

interface Desk {
  state(): State
  show(change: Pick<State, 'studied'>): void
}

const within = (n: number, most: number): number => Math.max(0, Math.min(most, n))

/** A match with one more move, which must be legal there. */
function played(match: Match, move: Move): Match {
  const next = playMove(match, move)
  if (!isMatch(next)) throw new Error(`a move of a line is refused: ${next}`)
  return next
}

/** A match before each of its moves, and as it stands. */
function standsOf({ seed, chair, rulesVersion, guesses, moves, summit }: Match): Match[] {
  const origin = seed === null ? { world: summit.game.world } : { seed }
  const stands = [{ ...openMatch(origin, chair, rulesVersion), guesses }]
  for (const move of moves) stands.push(played(stands.at(-1) as Match, move))
  return stands
}

const shown = (match: Match): Playing => playingFrom(localLink(match, match.chair), SEATS[match.chair], true, true, [])

/** The actions of the analysis board. */
export function studyingOn({
  state,
  show,
}: Desk): Studying & { open(code: string): CodeProblem | null; minutes(date: string): string } {
  /** The run on the board, station by station. */
  let stands: readonly Match[] = []

  const change = (edit: (studied: Studied) => Partial<Studied> | null): void => {
    const { studied } = state()
    const edited = studied === null ? null : edit(studied)
    if (studied !== null && edited !== null) show({ studied: { ...studied, ...edited } })
  }
  const at = (decisions: number): Pick<Studied, 'at' | 'variation' | 'playing'> => {
    const station = within(decisions, stands.length - 1)
    return { at: station, variation: null, playing: shown(stands[station] as Match) }
  }
  const along = (station: number, line: readonly Move[]): Match => line.reduce(played, stands[station] as Match)
  return {
    open(code) {
      const read = parseCode(code)
      if (!isRun(read)) return read
      stands = standsOf(read.match)
      const whole = shown(stands.at(-1) as Match)
      const written = formatCode(read)
      // Where the last decision was made: what lay within reach there is known at once.
      show({ studied: { code: written, whole, ...at(stands.length - 2) } })
      return null
    },
    minutes: (date) => formatMinutes(stands.at(-1) as Match, date),
    goTo: (decisions) => change(() => at(decisions)),
    vary: (line) =>
      change((studied) => {
        if (line.length === 0) return null
        return { ...at(studied.at), variation: { line, whole: shown(along(studied.at, line)), made: 0 } }
      }),
    along: (moves) =>
      change(({ at: station, variation }) => {
        if (variation === null) return null
        const made = within(moves, variation.line.length)
        return { variation: { ...variation, made }, playing: shown(along(station, variation.line.slice(0, made))) }
      }),
    back: () => change((studied) => at(studied.at)),
  }
}
