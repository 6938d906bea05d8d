import { useState } from 'preact/hooks'

/** Selects what an element shows, or the text of a field, so that a hand can copy it. */
function select(element: HTMLElement | null): void {
  if (element instanceof HTMLTextAreaElement) element.select()
  else if (element !== null) window.getSelection()?.selectAllChildren(element)
}

export interface Copying {
  /** What came of the last copy; null before the first. */
  readonly came: 'copied' | 'not-copied' | null
  /** Copies a text; where the browser refuses, what shows it is selected. */
  readonly copy: (text: string, shown: HTMLElement | null) => void
}

/** Copies texts, one after the other, and says what came of it. */
export function useCopying(): Copying {
  const [came, setCame] = useState<Copying['came']>(null)
  const copy = async (text: string, shown: HTMLElement | null) => {
    try {
      await navigator.clipboard.writeText(text)
      setCame('copied')
    } catch {
      select(shown)
      setCame('not-copied')
    }
  }
  return { came, copy: (text, shown) => void copy(text, shown) }
}
