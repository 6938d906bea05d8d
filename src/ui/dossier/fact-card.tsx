import type { FactCard } from '../../content/cards.ts'
import { useTable, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { type SourceId, SourcesButton, useSourceLine } from '../parts/sources.tsx'
import { type Card, type Contested, factDay, type Plain } from './fact-words.ts'

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

/** How sure a fact is: a word and a sign. */
export function FactMark({ status }: Pick<FactCard, 'status'>) {
  const { say } = useWords()
  return <span class={`fact-mark fact-${status}`}>{say(`dossier.${status}`)}</span>
}

/** The words of a fact, two official lines where they differ, and what they rest on. */
export function FactText({ card }: { readonly card: Card }) {
  const { say } = useWords()
  const first = useSourceLine(card.sources[0])
  return (
    <>
      {card.contested ? <BothLines id={card.id} /> : <p class="fact-body">{say(`card.${card.id as Plain}.body`)}</p>}
      <div class="fact-foot">
        {first} <SourcesButton title={say(`card.${card.id}.title`)} ids={card.sources as readonly SourceId[]} />
      </div>
    </>
  )
}

/** One fact card: its day, how sure it is, its words and its sources. */
export function Fact({ card }: { readonly card: Card }) {
  const { say } = useWords()
  const { lang } = useTable()
  return (
    <li class="fact paper">
      <p class="fact-head">
        <span>{factDay(say, lang, card)}</span>
        <FactMark status={card.status} />
      </p>
      <h3>{say(`card.${card.id}.title`)}</h3>
      <FactText card={card} />
    </li>
  )
}
