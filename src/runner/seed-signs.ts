import { mix } from '../rules/mix.ts'

/** How many words there are to name a seed with (see `runner.words`), so that one byte chooses one. */
export const SEED_WORDS = 256

/** Drawings of the page by which a seed is told at a glance. */
export const SEED_ICONS = [
  ...(['ask', 'ease', 'press', 'bridge', 'gallery', 'adjourn'] as const),
  ...(['sign', 'walk', 'home', 'draft', 'minutes', 'lock'] as const),
] as const
export type SeedIcon = (typeof SEED_ICONS)[number]

const SIGNS = [0, 1, 2, 3] as const

/**
 * Four words and four drawings of a seed, by hash: racers who see the same have the same seed before them, and
 * neighbouring seeds look nothing alike. Words as numbers from 0 to 255, in the order of the list.
 */
export function seedSigns(seed: number): { readonly words: readonly number[]; readonly icons: readonly SeedIcon[] } {
  const [forWords, forIcons] = [mix([seed]) >>> 0, mix([seed, 1]) >>> 0]
  return {
    words: SIGNS.map((sign) => (forWords >>> (8 * sign)) % SEED_WORDS),
    icons: SIGNS.map(
      (sign) => SEED_ICONS[Math.floor(forIcons / SEED_ICONS.length ** sign) % SEED_ICONS.length] ?? 'ask',
    ),
  }
}
