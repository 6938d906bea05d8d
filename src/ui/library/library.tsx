import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useTable, useWords } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { About } from './about.tsx'
import { Cases } from './cases.tsx'
import { Credits } from './credits.tsx'
import { FactIndex } from './fact-index.tsx'
import { Glossary } from './glossary.tsx'
import { Tabs } from './tabs.tsx'
import '../styles/facts.css'
import '../styles/library.css'

const PARTS = { facts: FactIndex, glossary: Glossary, cases: Cases, about: About, credits: Credits } as const
export type LibraryPart = keyof typeof PARTS
const IDS = Object.keys(PARTS) as LibraryPart[]
const PANEL = 'library-panel'

export interface LibraryProps {
  /** The part that is open first. */
  readonly part: LibraryPart
  readonly onClose: () => void
}

/** What can be read beside the game: facts, words, two cases, what the game assumes, and whose work it is. */
export function Library({ part, onClose }: LibraryProps) {
  const title = useTable().say('library.name')
  const { say } = useWords()
  const [shown, setShown] = useState(part)
  const box = useRef<HTMLDivElement>(null)
  const Part = PARTS[shown]
  useLayoutEffect(() => document.getElementById(`${PANEL}-${part}`)?.focus(), [])
  // Each part is read from its top.
  useLayoutEffect(() => box.current?.scrollTo(0, 0), [shown])
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="library" ref={box}>
        <Tabs
          name={say('library.parts')}
          panel={PANEL}
          tabs={IDS.map((id) => [id, say(`library.${id}`)] as const)}
          shown={shown}
          onShow={setShown}
        />
        <div
          class="library-panel"
          id={PANEL}
          role="tabpanel"
          aria-labelledby={`${PANEL}-${shown}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard from here.
          tabIndex={0}
        >
          <Part />
        </div>
      </div>
    </Dialog>
  )
}
