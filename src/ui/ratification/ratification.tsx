import { useLayoutEffect, useRef } from 'preact/hooks'
import type { GameKey } from '../../i18n/languages.ts'
import { tellingOf } from '../../i18n/telling.ts'
import { SEATS, type SeatId } from '../../rules/scenario.ts'
import { type HomeView, wonIn } from '../../rules/view.ts'
import { rollCall } from '../../store/roll-call.ts'
import { useActions, usePlaying, useWords } from '../context.ts'
import { HomeMark } from '../home/home-groups.tsx'
import { Flag } from '../parts/flag.tsx'
import { useArrivalFocus } from '../parts/focus.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { useFigures } from '../table/figures.ts'
import { resultKey } from './result.ts'
import { useReveal } from './reveal.ts'
import '../styles/votes.css'

interface CapitalProps {
  readonly seat: SeatId
  readonly groups: readonly HomeView[]
  /** How many of its groups have been called. */
  readonly called: number
}

/** One capital at night: its groups, called one after another. */
function Capital({ seat, groups, called }: CapitalProps) {
  const { say } = useWords()
  const { plain } = useFigures()
  const isDone = called >= groups.length
  return (
    <section class="votes-capital panel" aria-label={say(`capital.${seat}`)}>
      <h2>
        <Flag seat={seat} />
        {say(`capital.${seat}`)}
      </h2>
      <ol>
        {groups.map(({ id, support, needs, won }, index) => (
          <li key={id} class={index < called ? `votes-group fade-in votes-${won ? 'won' : 'lost'}` : 'votes-group'}>
            <b>{say(`group.${id}` as GameKey)}</b>
            {index < called ? (
              <>
                <span class="votes-word">
                  <HomeMark won={won} />
                  {say(won ? 'votes.yes' : 'votes.no')}
                </span>
                <small>{say('votes.support', { support: plain(support), needs })}</small>
              </>
            ) : (
              <small>{say('votes.waits')}</small>
            )}
          </li>
        ))}
      </ol>
      <p class="votes-tally">{isDone ? say('votes.tally', { won: wonIn(groups) }) : ' '}</p>
    </section>
  )
}

/** The votes in both capitals, each panel under its own city, group by group, and what they come to. */
export function Ratification() {
  const { say } = useWords()
  const actions = useActions()
  const { view, seed } = usePlaying()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const onward = useRef<HTMLButtonElement>(null)
  const { told, isDone, skip } = useReveal(rollCall(view))
  const goOn = () => (isDone ? actions.leaveVotes() : skip())
  useKeys({ Enter: goOn, ' ': goOn, ...(isDone ? {} : { Escape: skip }) })
  useLayoutEffect(() => {
    if (isDone) onward.current?.focus()
    if (isDone) return
    // The click that chose the words to the press is still on its way up to the document.
    const opened = performance.now()
    const any = (event: Event) => {
      const isHeld = event instanceof KeyboardEvent && (event.key === 'Tab' || event.repeat)
      if (event.timeStamp > opened && !isHeld) skip()
    }
    document.addEventListener('click', any)
    document.addEventListener('keydown', any)
    return () => {
      document.removeEventListener('click', any)
      document.removeEventListener('keydown', any)
    }
  }, [isDone])
  if (view.end === null) return null
  const { home, votes, outcome } = view.end
  return (
    <main class="votes">
      <div class="votes-inner">
        <header class="votes-head panel">
          <h1 tabIndex={-1} ref={heading} aria-describedby="votes-telling">
            {say('votes.title')}
          </h1>
          <h2>
            {say(`votes.${votes}.name` as GameKey)} <small class="fiction">{say('recess.fiction')}</small>
          </h2>
          <p id="votes-telling">
            {say(tellingOf('votes', votes, seed))} <b>{say(`votes.${votes}.does` as GameKey)}</b>
          </p>
        </header>
        <div class="votes-capitals">
          {SEATS.map((seat) => (
            <Capital
              key={seat}
              seat={seat}
              groups={home?.[seat] ?? []}
              called={told.filter((call) => call.seat === seat).length}
            />
          ))}
        </div>
        <footer class="votes-foot">
          <p class="votes-result paper" role="status">
            {isDone ? say(resultKey(outcome)) : say('votes.counting')}
          </p>
          <button type="button" class="button button-brass votes-on" ref={onward} onClick={goOn}>
            {say(isDone ? 'votes.read' : 'votes.skip')}
            <Key name="Enter" />
          </button>
        </footer>
      </div>
    </main>
  )
}
