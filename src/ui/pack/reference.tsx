import { terms } from '../../content/glossary.ts'
import { type Source, sources } from '../../content/sources.ts'
import { type SourceId, sourceLine } from '../parts/sources.tsx'
import type { Printing } from './printing.ts'
import { Sheet } from './sheet.tsx'

/** The words of the game and of the law, in the order of the alphabet. */
export function GlossarySheet({ printing }: { readonly printing: Printing }) {
  const { say, lang } = printing
  const inOrder = new Intl.Collator(lang)
  const named = terms.map(({ id }) => ({ id, name: say(`term.${id}.name`) }))
  return (
    <Sheet printing={printing} title={say('pack.sheet.glossary')}>
      <p>{say('pack.glossary.what')}</p>
      <dl class="sheet-terms">
        {named
          .sort((a, b) => inOrder.compare(a.name, b.name))
          .map(({ id, name }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{say(`term.${id}.plain`)}</dd>
            </div>
          ))}
      </dl>
    </Sheet>
  )
}

/** Everything that is printed as a fact rests on one of these. */
export function SourcesSheet({ printing }: { readonly printing: Printing }) {
  const { say, lang } = printing
  const ids = Object.keys(sources) as SourceId[]
  return (
    <Sheet printing={printing} title={say('pack.sheet.sources')}>
      <p>{say('pack.sources.what', { count: ids.length })}</p>
      <ul class="sheet-sources">
        {ids.map((id) => {
          const { quality, url }: Source = sources[id]
          return (
            <li key={id}>
              {sourceLine(say, lang, id)} · {say('source.quality', { quality })}
              {url === undefined ? null : <span dir="ltr">{url}</span>}
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}
