import { useState } from 'preact/hooks'
import { type Term, terms } from '../../content/glossary.ts'
import { useTable, useWords } from '../context.ts'
import { search } from '../parts/search.ts'
import { SearchField } from '../parts/search-field.tsx'
import { type SourceId, SourcesButton } from '../parts/sources.tsx'

type Known = (typeof terms)[number]

/** One term, what it means, and its sources where its meaning is a matter of law or record. */
function TermRow({ term }: { readonly term: Known }) {
  const { say } = useWords()
  const { sources }: Term = term
  const name = say(`term.${term.id}.name`)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {say(`term.${term.id}.plain`)}{' '}
        {sources === undefined ? null : <SourcesButton title={name} ids={sources as readonly SourceId[]} />}
      </dd>
    </div>
  )
}

/** The words of the trade in the order of the alphabet, and a field to search them. */
export function Glossary() {
  const { say } = useWords()
  const { lang } = useTable()
  const [asked, setAsked] = useState('')
  const nameOf = ({ id }: Known) => say(`term.${id}.name`)
  const inOrder = new Intl.Collator(lang)
  const found = search<Known>(terms, (term) => [nameOf(term), say(`term.${term.id}.plain`)], asked)
  return (
    <>
      <p class="library-lead">{say('library.glossary.what')}</p>
      <SearchField
        label={say('library.glossary.search')}
        result={say('library.glossary.found', { found: found.length, of: terms.length })}
        asked={asked}
        onAsk={setAsked}
      />
      {found.length === 0 ? null : (
        <dl class="library-terms">
          {[...found]
            .sort((a, b) => inOrder.compare(nameOf(a), nameOf(b)))
            .map((term) => (
              <TermRow key={term.id} term={term} />
            ))}
        </dl>
      )}
    </>
  )
}
