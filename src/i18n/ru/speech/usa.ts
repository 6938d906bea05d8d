import type { usa as en } from '../../en/speech/usa.ts'
import type { Words } from '../../say.ts'
import { declined } from './usa/declined.ts'
import { gain } from './usa/gain.ts'
import { grudging } from './usa/grudging.ts'
import { meeting } from './usa/meeting.ts'
import { moves } from './usa/moves.ts'
import { own } from './usa/own.ts'
import { refused } from './usa/refused.ts'

/**
 * What the head of the American delegation says, by tags (see ../../speech.ts). All of it is fiction. A line knows no
 * more than its tags, so one tagged `any` names no clause and no deed that may be absent.
 */
export const usa: Words<keyof typeof en> = {
  ...gain,
  ...grudging,
  ...declined,
  ...refused,
  ...moves,
  ...meeting,
  ...own,
}
