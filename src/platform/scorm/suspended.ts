import type { Shelf } from '../../store/shelf.ts'

/** A platform keeps so many characters (SCORM 1.2, cmi.suspend_data); at least one really refuses more. */
export const MOST_SUSPENDED = 4096

/** What lies on the shelf under some keys, as one text; from the last key on left out until it is short enough. */
export function suspendedFrom(shelf: Shelf, keys: readonly string[]): string {
  for (let kept = keys.length; kept > 0; kept--) {
    const entries = keys.slice(0, kept).flatMap((key) => {
      const text = shelf.get(key)
      return text === null ? [] : [[key, text] as const]
    })
    const text = JSON.stringify(Object.fromEntries(entries))
    if (text.length <= MOST_SUSPENDED) return text
  }
  return '{}'
}

/** Puts back on the shelf what a text holds of some keys; a text that is damaged or foreign changes nothing. */
export function putBack(shelf: Shelf, keys: readonly string[], text: string): void {
  if (text === '') return
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return
  }
  if (typeof read !== 'object' || read === null) return
  const held = new Map(Object.entries(read))
  for (const key of keys) {
    const value = held.get(key)
    if (typeof value === 'string') shelf.set(key, value)
  }
}
