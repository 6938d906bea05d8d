/** What runs are run for, in the order they are listed. */
export const CATEGORY_IDS = ['any', 'treaty', 'best-deal', 'low', 'all-endings', 'no-deal'] as const
export type CategoryId = (typeof CATEGORY_IDS)[number]

/** What decides between two runs of a category: real time, or the number of decisions and then real time. */
export const RANKED_BY: { readonly [category in CategoryId]: 'time' | 'decisions' } = {
  any: 'time',
  treaty: 'time',
  'best-deal': 'time',
  low: 'decisions',
  'all-endings': 'time',
  'no-deal': 'time',
}

/** Categories whose goal can only be judged when the world has been swept: see `Reach` in goal.ts. */
export const needsReach = (category: CategoryId): boolean => category === 'best-deal' || category === 'all-endings'

/** The category that a text names; capitals and the % that runners write after some do not matter. Null for none. */
export function readCategory(text: string): CategoryId | null {
  const word = text.trim().toLowerCase().replace(/%$/, '')
  return CATEGORY_IDS.find((id) => id === word) ?? null
}
