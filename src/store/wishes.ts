import * as z from 'zod/mini'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import { CATEGORY_IDS, type CategoryId } from '../runner/categories.ts'
import { SEED_KINDS, type SeedKind } from '../runner/seeds.ts'
import { LARGEST_SEED } from '../session/seed.ts'

/** Where the bar of a run stands: above every screen, or below. */
export const BAR_PLACES = ['top', 'bottom'] as const
/** How much of it is shown: all, the clocks and what the rules ask for, or its button alone. */
export const BAR_SIZES = ['full', 'small', 'hidden'] as const

/** What a runner has chosen last. Kept with the settings. */
export interface Wishes {
  readonly category: CategoryId
  readonly chair: SeatId
  readonly kind: SeedKind
  /** The seed of their own. */
  readonly seed: number
  /** Words and moves at once. */
  readonly instant: boolean
  /** The last choices, with their times and with what they were made. */
  readonly inputs: boolean
  /** What the personal best did at this point. */
  readonly ghost: boolean
  readonly place: (typeof BAR_PLACES)[number]
  readonly size: (typeof BAR_SIZES)[number]
}

export const FIRST_WISHES: Wishes = {
  category: 'any',
  chair: 'russia',
  kind: 'set',
  seed: 7,
  instant: true,
  inputs: true,
  ghost: true,
  place: 'top',
  size: 'full',
}

export const WISHES = z.strictObject({
  category: z.enum(CATEGORY_IDS),
  chair: z.enum(SEATS),
  kind: z.enum(SEED_KINDS),
  seed: z.int().check(z.gte(0), z.lte(LARGEST_SEED)),
  instant: z.boolean(),
  inputs: z.boolean(),
  ghost: z.boolean(),
  place: z.enum(BAR_PLACES),
  size: z.enum(BAR_SIZES),
})
