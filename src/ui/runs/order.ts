import type { KeptRun } from '../../store/runs.ts'

/** How finished runs can be listed. */
export const ORDERS = ['newest', 'decisions', 'own', 'joint'] as const
export type Order = (typeof ORDERS)[number]

/** What a run is listed by: the greatest first. */
const GREATNESS: { readonly [order in Exclude<Order, 'newest'>]: (run: KeptRun) => number } = {
  decisions: ({ decisions }) => -decisions,
  own: ({ chair, worth }) => worth[chair],
  joint: ({ worth }) => worth.russia + worth.usa,
}

/** Runs, oldest first, in an order; among equals the newest comes first. */
export function ordered(runs: readonly KeptRun[], order: Order): readonly KeptRun[] {
  const newest = [...runs].reverse()
  if (order === 'newest') return newest
  const greatness = GREATNESS[order]
  return newest.sort((one, other) => greatness(other) - greatness(one))
}
