import { useState } from 'preact/hooks'
import type { cards, FactCard } from '../../content/cards.ts'
import { useTable, useWords } from '../context.ts'
import { writeDate } from '../parts/dates.ts'
import { Flag } from '../parts/flag.tsx'
import { type SourceId, Sources, useSourceLine } from '../parts/sources.tsx'

export type Card = (typeof cards)[number]
type Contested = Extract<Card, { contested: true }>['id']
type Plain = Extract<Card, { contested: false }>['id']

function BothLines({ id }: { readonly id: Contested }) {
  const { say } = useWords()
  return (
    <div class="fact-two">
      <p>
        <b>
          <Flag seat="russia" />
          {say('dossier.moscow')}
        </b>{' '}
        {say(`card.${id}.moscow`)}
      </p>
      <p>
        <b>
          <Flag seat="usa" />
          {say('dossier.washington')}
        </b>{' '}
        {say(`card.${id}.washington`)}
      </p>
    </div>
  )
}

/** One fact with its day, how sure it is, its words (two official lines where they differ) and its sources. */
export function Fact({ card }: { readonly card: Card }) {
  const { say } = useWords()
  const { lang } = useTable()
  const [isOpen, setOpen] = useState(false)
  const { when, until }: FactCard = card
  const title = say(`card.${card.id}.title`)
  const from = writeDate(lang, when)
  const first = useSourceLine(card.sources[0])
  return (
    <li class="fact paper">
      <p class="fact-head">
        <span>{until === undefined ? from : say('dossier.span', { from, until: writeDate(lang, until) })}</span>
        <span class={`fact-mark fact-${card.status}`}>{say(`dossier.${card.status}`)}</span>
      </p>
      <h3>{title}</h3>
      {card.contested ? <BothLines id={card.id} /> : <p class="fact-body">{say(`card.${card.id as Plain}.body`)}</p>}
      <p class="fact-foot">
        {first}{' '}
        <button type="button" class="sources-open" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {say('dossier.sources', { count: card.sources.length })}
        </button>
      </p>
      {isOpen ? (
        <Sources title={title} ids={card.sources as readonly SourceId[]} onClose={() => setOpen(false)} />
      ) : null}
    </li>
  )
}
