import type { Task } from '../../runner/attempt.ts'
import { CATEGORY_IDS, type CategoryId, readCategory } from '../../runner/categories.ts'
import { dailyAt } from '../../runner/daily.ts'
import { SET_SEED, seedDrawn } from '../../runner/seeds.ts'
import { readSeed } from '../../session/seed.ts'
import { WORLD_FIELDS } from '../../session/world.ts'
import { refuse } from '../bad-input.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { chairOf, rulesOf } from '../origin.ts'
import { oneOf } from '../say.ts'

/** The category a command names; null where it names none. */
export function categoryOf(options: Options): CategoryId | null {
  const { category } = options.values
  if (category === undefined) return null
  return readCategory(category) ?? refuse('cli.bad.category', { category, known: oneOf(CATEGORY_IDS) })
}

/** A seed drawn by chance, for a run that is made on one. */
export const drawnSeed = (io: Io): Pick<Task, 'kind' | 'seed'> => ({ kind: 'random', seed: seedDrawn(io.chance()) })

/** The seed of a run: `set`, `random`, `daily` or a number; the set seed where none is named. */
function seedOf(options: Options, io: Io): Pick<Task, 'kind' | 'seed'> {
  const named = options.values.seed ?? 'set'
  if (named === 'set') return { kind: 'set', seed: SET_SEED }
  if (named === 'random') return drawnSeed(io)
  if (named === 'daily') return { kind: 'daily', seed: (dailyAt(io.now()) ?? refuse('cli.run.daily')).seed }
  const seed = readSeed(named) ?? refuse('cli.run.seed', { seed: named })
  return { kind: seed === SET_SEED ? 'set' : 'own', seed }
}

/** What a command line asks to run for; stops with a sentence where something is missing or wrong. */
export function taskOf(options: Options, io: Io): Task {
  const field = WORLD_FIELDS.find((name) => options.values[name] !== undefined)
  if (field !== undefined) refuse('cli.run.world', { option: `--${field}` })
  const { rules } = rulesOf(options)
  return { category: categoryOf(options) ?? 'any', ...seedOf(options, io), chair: chairOf(options), rules }
}
