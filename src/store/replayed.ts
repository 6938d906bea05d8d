import { SEATS, type SeatId } from '../rules/scenario.ts'
import { localLink } from '../session/link.ts'
import type { Match, Origin } from '../session/match.ts'
import { recordOf } from '../session/record.ts'
import { type CodeProblem, formatCode, isRun, parseCode } from '../session/run-code.ts'
import { worldOfNumber } from '../session/world.ts'
import { playingFrom } from './playing.ts'
import type { Playing } from './state.ts'

/** The run of a code, played again by the rules: all that is to be seen of it, and its code as we write it. Or why not. */
export function replayed(code: string): { readonly code: string; readonly playing: Playing } | CodeProblem {
  const read = parseCode(code)
  if (!isRun(read)) return read
  const { match } = read
  return {
    code: formatCode(read),
    playing: playingFrom(localLink(match, match.chair), SEATS[match.chair], true, true, []),
  }
}

/** The match of a code of ours; anything else is our bug. */
function matchOfCode(code: string): Match {
  const read = parseCode(code)
  if (!isRun(read)) throw new Error(`no run code: ${read.problem}`)
  return read.match
}

/** Where the world of a record comes from, as it stands for this chair: only whom the computer plays differs. */
export function originOf({ seed, world }: ReturnType<typeof recordOf>, chair: SeatId): Origin {
  return seed === null ? { world: worldOfNumber(world ?? 0, chair === 'russia' ? 0 : 1) } : { seed }
}

/** What a save would keep of the run of a code. */
export const recordOfCode = (code: string) => recordOf(matchOfCode(code))
