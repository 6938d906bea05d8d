import type { Constellation } from '../../picture/sky.ts'
import { useGame, useWords } from '../context.ts'
import { REAL } from '../ending/history.tsx'
import { EndingNumber } from './ending-number.tsx'
import { figuresOf, spokenOf } from './figures.ts'
import type { Named } from './use-found.ts'

interface StarProps {
  readonly standing: Named
  readonly drawn: Constellation
  /** Where its cell begins on the page, and how many pixels a unit of the painting is. */
  readonly at: { readonly x: number; readonly y: number }
  readonly unit: number
  readonly isFirst: boolean
  /** `byKeys`: the focus came there by keys, and should be seen. */
  readonly onFocus: (byKeys: boolean) => void
  readonly onChoose: () => void
}

/** One constellation as a button over its part of the painting: its number, its name or hint, best and par. */
export function SkyStar({ standing, drawn, at, unit, isFirst, onFocus, onChoose }: StarProps) {
  const { say } = useWords()
  const chosen = useGame((state) => state.gaze.chosen)
  const { ending, name, isNamed, best } = standing
  const { width, height } = drawn.cell
  // Places of the painting, the same in every language.
  const style = {
    transform: `translate(${at.x}px, ${at.y}px)`,
    inlineSize: `${width * unit}px`,
    blockSize: `${height * unit}px`,
  }
  return (
    <li class="atlas-star" style={style}>
      <button
        type="button"
        id={`atlas-${ending}`}
        class={best === null ? 'atlas-dim' : 'atlas-lit'}
        tabIndex={isFirst ? 0 : -1}
        aria-label={spokenOf(say, standing, drawn)}
        aria-expanded={chosen === ending}
        onFocus={({ currentTarget }) => onFocus(currentTarget.matches(':focus-visible'))}
        onClick={onChoose}
      >
        <span class="atlas-words">
          <EndingNumber standing={standing} />
          <span class={isNamed ? 'atlas-known' : 'atlas-unknown'}>{name}</span>
          {isNamed && ending === REAL ? <small class="atlas-real">{say('ending.real')}</small> : null}
        </span>
        <span class="atlas-figures">{figuresOf(say, standing, drawn)}</span>
      </button>
    </li>
  )
}
