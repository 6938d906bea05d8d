import type { russia as en } from '../../en/speech/russia.ts'
import type { Words } from '../../say.ts'
import { declined } from './russia/declined.ts'
import { gain } from './russia/gain.ts'
import { grudging } from './russia/grudging.ts'
import { meeting } from './russia/meeting.ts'
import { moves } from './russia/moves.ts'
import { own } from './russia/own.ts'
import { refused } from './russia/refused.ts'

/**
 * What the head of the Russian delegation says, by tags (see ../../speech.ts). All of it is fiction. A line knows no
 * more than its tags, so one tagged `any` names no clause and no deed that may be absent.
 */
export const russia: Words<keyof typeof en> = {
  ...gain,
  ...grudging,
  ...declined,
  ...refused,
  ...moves,
  ...meeting,
  ...own,
}
