import type { Move } from '../rules/move.ts'
import { type Match, playLegal, stationsOf } from '../session/match.ts'
import { formatMinutes } from '../session/minutes.ts'
import { type CodeProblem, formatCode, isRun, parseCode } from '../session/run-code.ts'
import { shown } from './playing.ts'
import type { State, Studied } from './state.ts'

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

/** The actions of the analysis board. */
export function studyingOn({
  state,
  show,
}: Desk): Studying & { open(code: string): CodeProblem | null; minutes(date: string): string } {
  /** The run on the board, station by station. */
  let stations: readonly Match[] = []

  const change = (edit: (studied: Studied) => Partial<Studied> | null): void => {
    const { studied } = state()
    const edited = studied === null ? null : edit(studied)
    if (studied !== null && edited !== null) show({ studied: { ...studied, ...edited } })
  }
  const at = (decisions: number): Pick<Studied, 'at' | 'variation' | 'playing'> => {
    const station = within(decisions, stations.length - 1)
    return { at: station, variation: null, playing: shown(stations[station] as Match) }
  }
  const along = (station: number, line: readonly Move[]): Match => playLegal(stations[station] as Match, line)
  return {
    open(code) {
      const read = parseCode(code)
      if (!isRun(read)) return read
      stations = stationsOf(read.match)
      const [written, whole] = [formatCode(read), shown(read.match)]
      // Where the last decision was made: what lay within reach there is known at once.
      show({ studied: { code: written, whole, ...at(stations.length - 2) } })
      return null
    },
    minutes: (date) => formatMinutes(stations.at(-1) as Match, date),
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
