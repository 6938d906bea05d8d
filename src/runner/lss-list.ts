import type { Lss } from './lss.ts'

/** The list that a file of splits is asked about, in the words that it would be written with. */
export interface ListWords {
  readonly category: string
  /** The names of all categories. */
  readonly categories: readonly string[]
  /** What tells lists of a category apart, such as the chair: a name and what it says of this list. */
  readonly variables: readonly (readonly [name: string, value: string])[]
}

/**
 * Where a file states another list than this: what it says, and what this list says. Null where they agree, and for a
 * file that says nothing of it, as from another timer: a category that is none of ours states none.
 */
export function otherList(lss: Lss, list: ListWords): readonly [stated: string, wanted: string] | null {
  if (lss.category !== list.category && list.categories.includes(lss.category)) return [lss.category, list.category]
  for (const [name, wanted] of list.variables) {
    const stated = lss.variables.find(([known]) => known === name)?.[1] ?? ''
    if (stated !== '' && stated !== wanted) return [`${name}: ${stated}`, `${name}: ${wanted}`]
  }
  return null
}
