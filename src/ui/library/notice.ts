/** Whose work a package is, and under what terms it may be passed on. */
export interface Notice {
  readonly name: string
  readonly version: string
  /** The licence's short name, as SPDX lists it. */
  readonly licence: string
  /** The whole licence, with the notices of what the package itself took from others. */
  readonly text: string
}

/** The game's own notice, and those of all packages that are part of it, in alphabetical order. */
export interface Notices {
  readonly game: Notice
  readonly packages: readonly Notice[]
}
