import * as z from 'zod/mini'
import type { Task } from '../runner/attempt.ts'
import { LONGEST_TIME } from '../session/times.ts'
import { layAside } from './aside.ts'
import type { Shelf } from './shelf.ts'

export const IMPORTED_KEY = 'reciprocity.imported'

const time = z.nullable(z.int().check(z.gte(0), z.lte(LONGEST_TIME)))
const times = z.array(z.strictObject({ real: time, game: time })).check(z.maxLength(20))
const IMPORTED = z.record(
  z.string().check(z.maxLength(60)),
  z.strictObject({ attempts: z.int().check(z.gte(0)), best: times, golds: times }),
)

/** A moment of an imported run: a clock it does not tell is null. */
export type SomeTimes = z.infer<typeof times>

/** What was taken from a file of splits for one list: how many attempts it counts, its best run split by split, golds. */
export interface Imported {
  readonly attempts: number
  readonly best: SomeTimes
  readonly golds: SomeTimes
}
export type ImportedLists = { readonly [list: string]: Imported }

/** The name of the list that an attempt belongs on (see `areRivals`). */
export const listOf = ({ category, kind, chair, rules, seed }: Task): string =>
  [category, kind, chair, rules, ...(kind === 'random' ? [] : [seed])].join(' ')

/** Keeps them on a shelf; false where it has no room. */
export const writeImported = (shelf: Shelf, lists: ImportedLists): boolean =>
  shelf.set(IMPORTED_KEY, JSON.stringify(lists)) || !shelf.lasting

/** What is kept; a text that cannot be read is laid aside by the tab that plays. */
export function readImported(shelf: Shelf, isOurs: boolean): ImportedLists {
  const text = shelf.get(IMPORTED_KEY)
  if (text === null) return {}
  try {
    const read = IMPORTED.safeParse(JSON.parse(text))
    if (read.success) return read.data
  } catch {
    // no JSON: damaged like any other
  }
  if (isOurs) layAside(shelf, IMPORTED_KEY, text)
  return {}
}
