/** What whoever serves the page does for it. */
export interface Host {
  /** Whether the game is kept for playing without a network. */
  readonly offline: boolean
  /** Whether a newer version waits to be taken up. */
  readonly newer: boolean
  /** Whether a learning platform keeps the result; null where the page was not made for one. */
  readonly platform: boolean | null
}

/** A page that is on its own. */
export const ALONE: Host = { offline: false, newer: false, platform: null }
