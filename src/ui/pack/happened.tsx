import { cards } from '../../content/cards.ts'
import { type Card, factLines } from '../dossier/fact-words.ts'
import type { Printing } from './printing.ts'
import { Part, SourceLines } from './sheet.tsx'

/** What a class compares its own ending with: the laws, the offer, the day, and what became of it. */
const TOLD: readonly Card['id'][] = [
  ...(['offer-and-answer', 'two-laws', 'the-day', 'announced', 'joint-statement'] as const),
  ...(['two-readouts', 'own-citizens-stay', 'revil-case', 'channel-closed'] as const),
]

/** One fact: its day, how sure it is, both official lines where it is contested, and its sources. */
function Fact({ printing, card }: { readonly printing: Printing; readonly card: Card }) {
  const { say, lang } = printing
  const [title, day, ...lines] = factLines(say, lang, card)
  const sides = [say('dossier.moscow'), say('dossier.washington')]
  return (
    <div class="sheet-fact">
      <h4>{title}</h4>
      <p class="sheet-small">
        {day} · {say(`dossier.${card.status}`)}
      </p>
      {lines.map((line, at) => (
        <p key={line}>
          {card.contested ? <b>{sides[at]}: </b> : null}
          {line}
        </p>
      ))}
      <p class="sheet-small">
        <SourceLines printing={printing} ids={card.sources} />
      </p>
    </div>
  )
}

/** What really happened, from the fact cards, with day and source. */
export function Happened({ printing }: { readonly printing: Printing }) {
  const { say } = printing
  return (
    <Part name={say('pack.guide.happened')}>
      {TOLD.map((id) => cards.find((card) => card.id === id))
        .filter((card) => card !== undefined)
        .map((card) => (
          <Fact key={card.id} printing={printing} card={card} />
        ))}
    </Part>
  )
}
