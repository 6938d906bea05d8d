import { useState } from 'preact/hooks'
import type { SeatId } from '../../rules/scenario.ts'
import { seedFrom } from '../../store/origin.ts'
import { useActions, useGame, useTable, useWords } from '../context.ts'
import { Confirm } from '../parts/dialog.tsx'
import { Flag } from '../parts/flag.tsx'
import { useArrivalFocus } from '../parts/focus.ts'

/** Begins another summit for two, after it was asked; `ask` opens the question. */
export function useAnother() {
  const { say } = useWords()
  const { say: start } = useTable()
  const { pairing } = useActions()
  const isOver = useGame(({ paired }) => paired?.next === null)
  const [isAsked, setAsked] = useState(false)
  const begin = () => {
    setAsked(false)
    pairing.begin(seedFrom(Math.random()))
  }
  const question = isAsked ? (
    <Confirm
      question={say('two.curtain.new.question')}
      detail={say('two.curtain.new.detail')}
      yes={start('title.new.yes')}
      no={start('title.new.no')}
      onYes={begin}
      onNo={() => setAsked(false)}
    />
  ) : null
  return { ask: () => (isOver ? begin() : setAsked(true)), question }
}

/**
 * Between two hands: who comes next, and nothing of either hand. No key lifts it, so that a key pressed twice by whoever
 * has just decided shows nothing; the button does.
 */
export function Curtain({ seat }: { readonly seat: SeatId }) {
  const { say } = useWords()
  const { pairing } = useActions()
  const watching = useGame((state) => state.watching)
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const { ask, question } = useAnother()
  return (
    <main class="two-curtain">
      <div class="two-curtain-card panel">
        <Flag seat={seat} />
        <h1 tabIndex={-1} ref={heading} aria-describedby="two-curtain">
          {say('two.curtain', { seat })}
        </h1>
        <p id="two-curtain">{say('two.curtain.what')}</p>
        <button type="button" class="button button-brass" aria-disabled={watching} onClick={pairing.open}>
          {say('two.curtain.open', { seat })}
        </button>
        <p class="two-curtain-ways">
          <button type="button" class="button" onClick={pairing.leave}>
            {say('two.curtain.title')}
          </button>
          <button type="button" class="button" aria-disabled={watching} onClick={() => watching || ask()}>
            {say('two.curtain.new')}
          </button>
        </p>
      </div>
      {question}
    </main>
  )
}
