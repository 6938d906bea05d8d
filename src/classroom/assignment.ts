import { scenarioOf } from '../content/scenarios.ts'
import type { SeatId } from '../rules/scenario.ts'
import { LARGEST_SEED, worldOf } from '../session/seed.ts'

/**
 * Settings that an assignment may hold, with the values it may hold them to. What somebody needs to see, hear or reach
 * the game (text size, letters, contrast, motion) is not among them. Codes number both by their place here: new ones
 * come last.
 */
export const LOCKABLE = {
  language: ['en', 'ru', 'ar'],
  reading: ['full', 'easy'],
  pace: ['calm', 'fast', 'instant'],
  mute: [true],
  captions: [true],
  keys: [true, false],
  counter: [true, false],
  pair: [true, false],
} as const
export type LockName = keyof typeof LOCKABLE
export type Locks = { readonly [name in LockName]?: (typeof LOCKABLE)[name][number] }
export const LOCK_NAMES = Object.keys(LOCKABLE) as readonly LockName[]

/** The most characters of a title and of a due text, tries (0 is as many as wished), and minutes (0 is no timer). */
export const MOST = { title: 40, due: 80, tries: 9, minutes: 240 } as const

/** A task for a class: everybody who opens it plays under the same terms. */
export interface Assignment {
  /** The version of the rules it is played by. */
  readonly rules: number
  /** What it is called; may be empty. */
  readonly title: string
  readonly seed: number | 'random'
  readonly chair: SeatId | 'choose'
  /** How the other side negotiates: an id of the scenario, or as the seed draws it. */
  readonly temperament: string
  /** Settings that are held while it is played. */
  readonly locks: Locks
  readonly tries: number
  readonly minutes: number
  /** When it is due, in the teacher's words; may be empty. */
  readonly due: string
}

export const DRAWN = 'drawn'

/** The temperaments an assignment can ask for: as drawn first, then those of its scenario. */
export const temperamentsOf = (rules: number): readonly string[] => [
  DRAWN,
  ...scenarioOf(rules).temperaments.map(({ id }) => id),
]

/**
 * The seed that is played: the assignment's own, or the one that a pupil drew. Where a temperament is asked for it is
 * the first seed from there on whose world has it (after the largest comes 0), so that run codes hold a plain seed.
 */
export function seedPlayed({ rules, seed, temperament }: Assignment, drawn: number): number {
  const wanted = temperamentsOf(rules).indexOf(temperament) - 1
  let played = seed === 'random' ? drawn : seed
  while (wanted >= 0 && worldOf(played, 0).temperament !== wanted) played = played === LARGEST_SEED ? 0 : played + 1
  return played
}

/** What would act and not be read: control characters, halves of a pair, and what turns the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu

/** A text as an assignment holds it: one line, no blanks around it, at most so many characters. */
export const tidied = (text: string, most: number): string =>
  [...text.replace(UNSEEN, ' ').normalize('NFC').trim()].slice(0, most).join('').trim()
