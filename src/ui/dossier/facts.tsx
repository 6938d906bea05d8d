import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { cards } from '../../content/cards.ts'
import { useWords } from '../context.ts'
import { useLibrary } from '../library/use-library.tsx'
import { useKeys } from '../parts/keys.ts'
import { Fact } from './fact-card.tsx'
import '../styles/facts.css'

const A_PAGE = 2
const PAGES = Math.ceil(cards.length / A_PAGE)

/**
 * The fact cards: at first the two that matter most, on a phone one; then two at a time. All of them are in the library.
 */
export function Facts() {
  const { say } = useWords()
  const [page, setPage] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const next = useRef<HTMLButtonElement>(null)
  const { openLibrary, library } = useLibrary()
  const turn = (step: number) => {
    setOpen(true)
    setPage((now) => Math.min(PAGES - 1, Math.max(0, now + step)))
  }
  // The button that opened the rest is gone: the focus goes to the one that leads on.
  useLayoutEffect(() => next.current?.focus(), [isOpen])
  useKeys({ ArrowLeft: () => turn(-1), ArrowRight: () => turn(1) })
  const first = page * A_PAGE
  return (
    <section class="dossier-facts" aria-labelledby="dossier-facts">
      <div class="dossier-pager">
        <h2 id="dossier-facts">{say('dossier.facts')}</h2>
        {isOpen ? (
          <>
            <button type="button" class="dossier-all panel" aria-haspopup="dialog" onClick={() => openLibrary('facts')}>
              {say('library.facts.all')}
            </button>
            <div class="dossier-turns">
              <button
                type="button"
                class="dossier-turn panel"
                aria-label={say('dossier.facts.earlier')}
                aria-disabled={page === 0}
                onClick={() => turn(-1)}
              >
                <span aria-hidden="true">‹</span>
              </button>
              <p role="status">
                {say('dossier.facts.page', { from: first + 1, to: first + A_PAGE, of: cards.length })}
              </p>
              <button
                type="button"
                class="dossier-turn panel"
                aria-label={say('dossier.facts.next')}
                ref={next}
                aria-disabled={page === PAGES - 1}
                onClick={() => turn(1)}
              >
                <span aria-hidden="true">›</span>
              </button>
            </div>
          </>
        ) : (
          <button type="button" class="dossier-all panel" onClick={() => turn(1)}>
            {say('dossier.facts.open')}
          </button>
        )}
      </div>
      <ul class={isOpen ? 'fact-pair' : 'fact-pair fact-first'}>
        {cards.slice(first, first + A_PAGE).map((card) => (
          <Fact key={card.id} card={card} />
        ))}
      </ul>
      {library}
    </section>
  )
}
