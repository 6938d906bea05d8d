/** Where in a scenario: keys and indices from the outside in. */
export type Path = readonly (string | number)[]

export type ProblemKind =
  | 'missing'
  | 'unknown-key'
  | 'not-a-whole-number'
  | 'not-a-text'
  | 'not-true-or-false'
  | 'not-a-list'
  | 'not-an-object'
  | 'not-one-of'
  | 'bad-id'
  | 'too-few'
  | 'too-many'
  | 'too-low'
  | 'too-high'
  | 'other-clause'
  | 'basket-too-full'
  | 'last-above-first'
  | 'twice'

/** One thing that is wrong with a scenario; words follow from kind and figures. */
export interface ScenarioProblem {
  readonly path: Path
  readonly problem: ProblemKind
  readonly args: { readonly [name: string]: string | number }
}

/** A path as people write it: `clauses[2].values.usa[0]`; empty for the whole. */
export const formatPath = (path: Path): string =>
  path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      // A key that is no plain word stands in quotation marks, so that it can be told from the path around it.
      const written = /^\w+$/.test(key) ? key : JSON.stringify(key)
      return index === 0 ? written : `.${written}`
    })
    .join('')

/** What stands at a path of anything at all; undefined where the way ends early. */
export function at(value: unknown, path: Path): unknown {
  let inner = value
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null) return undefined
    inner = (inner as { [key: string | number]: unknown })[key]
  }
  return inner
}
