import { useState } from 'preact/hooks'
import { type Source, sources } from '../../content/sources.ts'
import type { GameKey, LanguageId } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/say.ts'
import { useTable, useWords } from '../context.ts'
import { writeDate } from './dates.ts'
import { Dialog } from './dialog.tsx'

export type SourceId = keyof typeof sources

/** A source in one line: who published it, and when. */
export function sourceLine(say: Say<GameKey>, lang: LanguageId, id: SourceId): string {
  const { by, date }: Source = sources[id]
  return date === undefined ? say('source.undated', { by }) : say('source.line', { by, date: writeDate(lang, date) })
}

export const useSourceLine = (id: SourceId): string => sourceLine(useWords().say, useTable().lang, id)

/** One source: who published it, when, what kind it is, and the way to it. */
function SourceRow({ id }: { readonly id: SourceId }) {
  const { say } = useWords()
  const { by, quality, url }: Source = sources[id]
  return (
    <li>
      {useSourceLine(id)}
      <small>
        {say('source.quality', { quality })}
        {url === undefined ? null : (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer" aria-label={`${say('source.open')}: ${by}`}>
              {say('source.open')}
            </a>
          </>
        )}
      </small>
    </li>
  )
}

interface SourcesProps {
  readonly title: string
  readonly ids: readonly SourceId[]
  readonly onClose: () => void
}

/** What something printed as a fact rests on. */
export function Sources({ title, ids, onClose }: SourcesProps) {
  const { say } = useWords()
  return (
    <Dialog title={say('dossier.sources.of', { title })} onClose={onClose}>
      <ul class="dialog-sources">
        {ids.map((id) => (
          <SourceRow key={id} id={id} />
        ))}
      </ul>
    </Dialog>
  )
}

/** The way from something printed as a fact to what it rests on: a button that says how many sources there are. */
export function SourcesButton({ title, ids }: Omit<SourcesProps, 'onClose'>) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" class="sources-open" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('dossier.sources', { count: ids.length })}
      </button>
      {isOpen ? <Sources title={title} ids={ids} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
