import type { Shelf } from './shelf.ts'

/** Where saves that cannot be used are kept: this name with .1, .2 … */
export const ASIDE_KEY = 'reciprocity.save.aside'

/** The names in use, in order. */
function namesInUse(shelf: Shelf): string[] {
  const names: string[] = []
  for (let n = 1; shelf.get(`${ASIDE_KEY}.${n}`) !== null; n++) names.push(`${ASIDE_KEY}.${n}`)
  return names
}

/**
 * Moves a save that cannot be used from its key to the next free name; one that lies aside already is not kept twice.
 * False where the browser has no room: the save then stays where it is.
 */
export function layAside(shelf: Shelf, key: string, text: string): boolean {
  const names = namesInUse(shelf)
  const isKept = names.some((name) => shelf.get(name) === text)
  if (!isKept && shelf.lasting && !shelf.set(`${ASIDE_KEY}.${names.length + 1}`, text)) {
    shelf.remove(`${ASIDE_KEY}.${names.length + 1}`)
    return false
  }
  shelf.remove(key)
  return true
}

/** Forgets all that was laid aside. */
export function forgetAside(shelf: Shelf): void {
  for (const name of namesInUse(shelf)) shelf.remove(name)
}
