import { SEATS } from '../rules/scenario.ts'
import { type Link, localLink } from '../session/link.ts'
import { playLegal, reopened } from '../session/match.ts'
import { type CodeProblem, isRun, parseCode } from '../session/run-code.ts'
import { type Seated, seatedAt, type Table } from './at-table.ts'
import { playingFrom } from './playing.ts'
import type { Practised, State } from './state.ts'

/** Practice: a run played on from one of its decisions, above the running match, with nothing kept. */
export interface Practising {
  /** Opens the run of a code as it stood after so many decisions (at most as many as it has). Null, or why not. */
  begin(code: string, decisions: number): CodeProblem | null
  /** Begins this practice again where it began. */
  again(): void
  /** Takes the last decision back; the decisions made before practice began stay. */
  undo(): void
  /** Ends it. What was running or looked at before is there as it was. */
  leave(): void
}

interface Desk {
  state(): State
  show(
    change: Partial<Pick<State, 'practised' | 'studied' | 'above' | 'made' | 'held' | 'atDebrief' | 'refusal'>>,
  ): void
  mayLinger: Table['mayLinger']
}

const OPENED = { made: null, held: false, atDebrief: false, refusal: null } as const

/** The actions of practice, and its table. */
export function practisingOn({
  state,
  show,
  mayLinger,
}: Desk): Practising & { readonly seated: Seated; link(): Link | null } {
  let link: Link | null = null
  /** What was open when practice began. */
  let before: Pick<State, 'studied' | 'above' | 'atDebrief'> = { studied: null, above: null, atDebrief: false }

  /** Opens a run after so many of its decisions; the code is one of ours by now. */
  const open = (code: string, from: number, moves: number, of: string): CodeProblem | null => {
    const read = parseCode(of)
    if (!isRun(read)) return read
    const { match } = read
    link = localLink(playLegal(reopened(match), match.moves.slice(0, moves)), match.chair)
    const playing = playingFrom(link, SEATS[match.chair], moves > 0, false, [])
    const practised: Practised = { playing, code, from }
    show({ ...OPENED, practised, studied: null, above: null })
    return null
  }

  return {
    begin(code, decisions) {
      const now = state()
      if (now.practised === null) before = { studied: now.studied, above: now.above, atDebrief: now.atDebrief }
      return open(code, decisions, decisions, code)
    },
    again() {
      const { practised } = state()
      if (practised !== null) open(practised.code, practised.from, practised.from, practised.code)
    },
    undo() {
      const { practised } = state()
      const made = practised?.playing.view.decisions ?? 0
      if (practised === null || link === null || made <= practised.from) return
      open(practised.code, practised.from, made - 1, link.code())
    },
    leave() {
      link = null
      show({ ...OPENED, practised: null, ...before })
    },
    link: () => link,
    seated: seatedAt({
      link: () => link,
      playing: () => state().practised?.playing ?? null,
      show({ playing, ...rest }) {
        const { practised } = state()
        if (practised !== null) show({ practised: { ...practised, playing }, ...rest })
      },
      refuse: (refusal) => show({ refusal }),
      mayLinger,
    }),
  }
}
