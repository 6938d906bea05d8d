import type { ComponentChildren } from 'preact'
import { scenarioOf } from '../../content/scenarios.ts'
import { usePlaying, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { VerdictSign } from '../parts/verdict.tsx'

const HEARD = ['fine', 'resists', 'red-line', 'unheard'] as const

/** What stands outside this board: principles that are settled, or clauses that stay open. */
function Outside() {
  const { say } = useWords()
  const { view } = usePlaying()
  if (view.act === 'restricted') return null
  const final = view.act === 'final'
  const shown = scenarioOf(view.rulesVersion).clauses.filter(({ id, basket }) =>
    final ? view.draft[id] === null : basket === 'principles' && view.draft[id] !== null,
  )
  if (shown.length === 0) return null
  return (
    <p class="board-outside">
      <i>{say(final ? 'board.open' : 'board.settled')}</i>{' '}
      {shown.map(({ id }) => {
        const option = view.draft[id]
        return (
          <span key={id}>
            <b>
              {say(`clause.${id}`)} {option}
            </b>{' '}
            {option === null ? null : say(`option.${id}-${option}`)}{' '}
          </span>
        )
      })}
    </p>
  )
}

interface BoardHeadProps {
  readonly onBack: () => void
  readonly children: ComponentChildren
}

/** Title and what to do, the signs, what stands outside, and whom the options are kinder to. */
export function BoardHead({ onBack, children }: BoardHeadProps) {
  const { say } = useWords()
  const { view } = usePlaying()
  return (
    <div class="board-head">
      <div class="board-names">
        <button type="button" class="board-back" aria-label={say('board.back')} onClick={onBack}>
          <Icon name="back" />
        </button>
        <h2>{say('board.title')}</h2>
        <p>{say(view.act === 'final' ? 'board.lead.final' : 'board.lead')}</p>
        <ul class="board-legend" aria-hidden="true">
          {HEARD.map((heard) => (
            <li key={heard} class={`verdict-${heard}`}>
              <VerdictSign heard={heard} /> {say(`verdict.${heard}`)}
            </li>
          ))}
          <li>
            <span class="board-hatch" /> {say('board.ours-locked')}
          </li>
        </ul>
        {children}
      </div>
      <Outside />
      <p class="board-axis">
        <span class="board-bars">{say('board.bars')}</span>
        <Flag seat="russia" /> <span>{say('board.kinder.russia')}</span>
        <span class="board-axis-line" aria-hidden="true" />
        <span>{say('board.kinder.usa')}</span> <Flag seat="usa" />
      </p>
    </div>
  )
}
