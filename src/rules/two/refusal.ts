import type { Refusal } from '../refusal.ts'

/** Why a move of two people is not allowed. */
export type TwoRefusal =
  | Refusal
  /** The other seat decides now. */
  | 'not-your-turn'
  /** Something waits for an answer, and this is none to it. */
  | 'answer-first'
  /** A reply where nothing was asked. */
  | 'nothing-asked'
  /** The text holds a red line of the seat's own. */
  | 'only-protest'
  /** The other seat's last text was not declined, or can no longer be taken up. */
  | 'nothing-declined'
