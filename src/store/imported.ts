import * as z from 'zod/mini'
import { LONGEST_TIME } from '../session/times.ts'
import type { Kept } from './kept.ts'

export const IMPORTED_KEY = 'reciprocity.imported'

const time = z.nullable(z.int().check(z.gte(0), z.lte(LONGEST_TIME)))
const times = z.array(z.strictObject({ real: time, game: time })).check(z.maxLength(20))
const LISTS = z.record(
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
/** By the name of the list (see `listOf`). */
export type ImportedLists = { readonly [list: string]: Imported }

/** What was taken from files as a shelf keeps it. */
export const IMPORTED: Kept<ImportedLists> = {
  key: IMPORTED_KEY,
  empty: {},
  format: (lists) => JSON.stringify(lists),
  parse(text) {
    try {
      const read = LISTS.safeParse(JSON.parse(text))
      return read.success ? read.data : null
    } catch {
      return null
    }
  },
}
