/** What a walk of a whole game counts, so that walks can be compared. */
export interface Counted {
  /** Positions by depth, each at its least. */
  readonly positions: readonly number[]
  /** Legal moves from all of them. */
  readonly moves: number
  /** Fewest moves by outcome code. */
  readonly par: ReadonlyMap<number, number>
}
