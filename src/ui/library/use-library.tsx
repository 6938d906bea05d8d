import type { VNode } from 'preact'
import { useTable } from '../context.ts'
import { useFetched } from '../parts/use-fetched.tsx'
import type { LibraryPart } from './library.tsx'

const fetchLibrary = async () => (await import('./library.tsx')).Library

interface LibraryOpener {
  readonly openLibrary: (part: LibraryPart) => void
  /** What is to be shown where the opener stands: the open library, or null. */
  readonly library: VNode | null
}

/** A way into the library. */
export function useLibrary(): LibraryOpener {
  const { say } = useTable()
  const { open, shown } = useFetched<{ readonly part: LibraryPart }>(say('library.name'), fetchLibrary)
  return { openLibrary: (part) => open({ part }), library: shown }
}
