/**
 * Where the seed of a run comes from: the published one, one drawn by chance, that of a day, or one of the player's own
 * choice. Runs of different kinds are never compared.
 */
export const SEED_KINDS = ['set', 'random', 'daily', 'own'] as const
export type SeedKind = (typeof SEED_KINDS)[number]

/** The published seed: under rules 1 all twenty endings can be reached in its world, from either chair. */
export const SET_SEED = 38

const SEEDS = 2 ** 32

/** A seed for a run on a random one, from a number drawn outside the rules, from 0 to below 1. */
export const seedDrawn = (drawn: number): number => Math.floor(drawn * SEEDS)
