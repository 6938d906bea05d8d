import type { BoardProblem } from '../runner/board.ts'
import type { GameKey, StartKey } from './languages.ts'
import { quoted } from './quoted.ts'
import type { Say } from './say.ts'
import { whyNoCode } from './why-no-code.ts'

/** Why a line of a board of codes is left out: the same in the page and in the terminal. */
export function whyLeftOut(start: Say<StartKey>, say: Say<GameKey>, found: BoardProblem): string {
  switch (found.problem) {
    case 'bad-code':
      return whyNoCode(start, found.code)
    case 'missed':
      return say(`runner.miss.${found.miss}`)
    case 'other-chair':
      return say('runner.out.other-chair', { at: say(`seat.${found.at}`) })
    default:
      return say(`runner.out.${found.problem}`, { at: quoted(found.at) })
  }
}
