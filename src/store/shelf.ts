/** Where saves and settings lie: the browser's storage, or memory where that throws (private mode, sandboxed frame). */
export interface Shelf {
  /** False where nothing outlives the page. */
  readonly lasting: boolean
  get(key: string): string | null
  /** False where it could not be kept. */
  set(key: string, text: string): boolean
  remove(key: string): void
}

const PROBE = 'reciprocity.probe'

/** A shelf over a storage; `find` may throw, as `localStorage` does in a sandboxed frame. */
export function openShelf(find: () => Storage): Shelf {
  const memory = new Map<string, string>()
  let storage: Storage | null = null
  try {
    storage = find()
    storage.setItem(PROBE, '1')
    storage.removeItem(PROBE)
  } catch {
    storage = null
  }
  const attempt = <T>(use: (kept: Storage) => T, otherwise: T): T => {
    if (storage === null) return otherwise
    try {
      return use(storage)
    } catch {
      return otherwise
    }
  }
  return {
    lasting: storage !== null,
    get: (key) => attempt((kept) => kept.getItem(key), null) ?? memory.get(key) ?? null,
    set(key, text) {
      memory.set(key, text)
      return attempt((kept) => {
        kept.setItem(key, text)
        return true
      }, false)
    },
    remove(key) {
      memory.delete(key)
      attempt((kept) => kept.removeItem(key), undefined)
    },
  }
}
