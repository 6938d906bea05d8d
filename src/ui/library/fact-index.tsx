import { useMemo, useState } from 'preact/hooks'
import { cards } from '../../content/cards.ts'
import { useTable, useWords } from '../context.ts'
import { FactMark, FactText } from '../dossier/fact-card.tsx'
import { type Card, factDay, factLines } from '../dossier/fact-words.ts'
import { search } from '../parts/search.ts'
import { SearchField } from '../parts/search-field.tsx'
import { inGroups } from './groups.ts'

/** One fact as a line of the index, which opens to its card. */
function FactRow({ card, day }: { readonly card: Card; readonly day: string }) {
  const { say } = useWords()
  return (
    <li>
      <details class="library-fact">
        <summary>
          <span class="library-fact-title">{say(`card.${card.id}.title`)}</span>
          <span class="library-fact-side">
            {day}
            <FactMark status={card.status} />
          </span>
        </summary>
        <div class="library-fact-text">
          <FactText card={card} />
        </div>
      </details>
    </li>
  )
}

/** All fact cards by what they are about, and a field to search them. */
export function FactIndex() {
  const { say } = useWords()
  const { lang } = useTable()
  const [asked, setAsked] = useState('')
  const texts = useMemo(() => new Map(cards.map((card) => [card, factLines(say, lang, card)])), [say, lang])
  const found = search<Card>(cards, (card) => texts.get(card) ?? [], asked)
  return (
    <>
      <p class="library-lead">{say('library.facts.what')}</p>
      <SearchField
        label={say('library.facts.search')}
        result={say('library.facts.found', { found: found.length, of: cards.length })}
        asked={asked}
        onAsk={setAsked}
      />
      {inGroups(found).map(({ group, cards: inGroup }) => (
        <section key={group} class="library-group" aria-labelledby={`library-${group}`}>
          <h3 id={`library-${group}`}>{say(`library.group.${group}`)}</h3>
          <ul>
            {inGroup.map((card) => (
              <FactRow key={card.id} card={card} day={factDay(say, lang, card)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
