import { layAside } from './aside.ts'
import type { Shelf } from './shelf.ts'

/** Something that a shelf keeps as one text under a key of its own. */
export interface Kept<T> {
  readonly key: string
  /** What there is where nothing is kept. */
  readonly empty: T
  format(value: T): string
  /** Null for a text that cannot be read. */
  parse(text: string): T | null
}

/** Keeps it; false where the browser has no room. */
export const writeKept = <T>(shelf: Shelf, { key, format }: Kept<T>, value: T): boolean =>
  shelf.set(key, format(value)) || !shelf.lasting

/** What is kept. A text that cannot be read is laid aside by the tab that plays, and `damaged` says so. */
export function readKept<T>(
  shelf: Shelf,
  { key, empty, parse }: Kept<T>,
  isOurs: boolean,
): { readonly value: T; readonly damaged: boolean } {
  const text = shelf.get(key)
  const value = text === null ? empty : parse(text)
  if (value !== null) return { value, damaged: false }
  if (isOurs) layAside(shelf, key, text ?? '')
  return { value: empty, damaged: isOurs }
}
