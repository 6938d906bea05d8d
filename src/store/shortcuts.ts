/**
 * Where single keys act. The keys of one place differ from each other and from those that act everywhere; those of a run
 * act on every screen of it, and mean there what they mean over the paper.
 */
export const PLACES = {
  everywhere: ['?', 'm', 'u'],
  run: ['r', 'n'],
  dossier: ['ArrowLeft', 'ArrowRight'],
  choices: ['1', '2', '3', '4', '5'],
  table: ['1', '2', '3', 'a', 'd', 'q', 'e', 'p', 'b', 'g', 'j', 's', 'w', 'l', 'f', 'h', 'k'],
  board: ['1', '2', '3', '4', '5', '6', '7', 'a', 'b', 'c', 'd', 'e', 'Backspace', 't', 'l', 'f', 'h', 'k'],
  paper: ['r', 'o', 'n', 'a', 'c', 'l'],
  analysis: ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'v', 'p', 'c'],
  atlas: ['+', '-', '0', '/'],
} as const

export type KeyPlace = keyof typeof PLACES

/** A single key by the name it has at first, as in `KeyboardEvent.key`, letters small. It names what the key does. */
export type KeyName = (typeof PLACES)[KeyPlace][number]

/** Keys that a player has moved: the key that acts instead, or null where it is switched off. */
export type Remap = { readonly [key in KeyName]?: string | null }

/** All single keys, each once. */
export const KEY_NAMES: readonly KeyName[] = [...new Set<KeyName>(Object.values(PLACES).flat())]

/** The key to press for what `key` does; null where it is switched off. */
export const boundTo = (remap: Remap, key: KeyName): string | null => (remap[key] === undefined ? key : remap[key])
