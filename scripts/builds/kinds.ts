/**
 * The builds of the game, one source for all. `page`: as the tests and a plain server take it. `pwa`: the same, kept by the
 * browser for playing without a network. `single`: one file with everything in it; `zip` and `scorm` are that file in a
 * folder for a host and for a learning platform: a page in a sandboxed frame has no origin, so it may fetch nothing that
 * lies beside it.
 */
export const KINDS = ['page', 'pwa', 'zip', 'single', 'scorm'] as const
export type Kind = (typeof KINDS)[number]

/** The kind that a mode of Vite names; every other mode is a page. */
export const kindOf = (mode: string): Kind => KINDS.find((kind) => kind === mode) ?? 'page'

/** Whether a build is one file. */
export const isWhole = (kind: Kind): boolean => kind === 'single' || kind === 'zip' || kind === 'scorm'

/** Where Vite writes a build; what is packed lies in the cache until then. */
export const folderOf = (kind: Kind): string =>
  kind === 'zip' || kind === 'scorm' ? `node_modules/.cache/builds/${kind}` : `dist/${kind}`
