/** What whoever serves the page offers it. */
export interface Host {
  /** Whether the game is kept for playing without a network. */
  readonly offline: boolean
  /** Whether a newer version waits to be taken up. */
  readonly newer: boolean
  /** Takes the newer version up: the page is loaded anew. */
  readonly takeUp: () => void
  /** Takes from the browser what it keeps for playing without a network. */
  readonly forget: () => void
  /** Whether a learning platform keeps the result; null where the page was not made for one. */
  readonly platform: boolean | null
}

/** A page that is on its own. */
export const ALONE: Host = {
  offline: false,
  newer: false,
  takeUp: () => undefined,
  forget: () => undefined,
  platform: null,
}
