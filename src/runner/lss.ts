/** A time of a LiveSplit file: each clock in whole milliseconds, null where it has none. */
export interface LssTime {
  readonly real: number | null
  readonly game: number | null
}

export interface LssAttempt {
  readonly id: number
  /** When it began and ended, in milliseconds since 1970, to the second; null where the file does not say. */
  readonly started: number | null
  readonly ended: number | null
  /** What it took; no times where it was reset. */
  readonly time: LssTime
}

export interface LssSegment {
  readonly name: string
  /** When the personal best reached this split, since its start. */
  readonly best: LssTime
  /** The shortest time of this segment alone. */
  readonly gold: LssTime
  /** What the segment took in each attempt that came so far; no times where the attempt skipped it. */
  readonly history: readonly { readonly id: number; readonly time: LssTime }[]
}

/** What a LiveSplit file (`.lss`, version 1.7.0) holds of splits. */
export interface Lss {
  readonly game: string
  readonly category: string
  readonly variables: readonly (readonly [name: string, value: string])[]
  readonly attemptCount: number
  readonly attempts: readonly LssAttempt[]
  readonly segments: readonly LssSegment[]
}

export const NO_TIME: LssTime = { real: null, game: null }
