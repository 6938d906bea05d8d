import { useLayoutEffect, useRef } from 'preact/hooks'
import { endingSources } from '../../content/endings.ts'
import { useGame, useWords } from '../context.ts'
import { REAL } from '../ending/history.tsx'
import { SourcesButton } from '../parts/sources.tsx'
import { BestAndPar } from './best-and-par.tsx'
import { conditionOf } from './condition.ts'
import { LastSummit } from './last-summit.tsx'
import { ShortestLine } from './shortest-line.tsx'
import type { Named } from './use-found.ts'
import type { LastRun } from './use-last-run.ts'

interface CardProps {
  readonly standing: Named
  readonly last: LastRun
  /** It was reached, or the player asked to be shown it. */
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onClose: () => void
}

/** One ending: what it takes, best and par, how near the last summit came, a shortest line, and what history knows of it. */
export function EndingCard({ standing, last, isShown, onShow, onClose }: CardProps) {
  const { say } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const isClass = useGame((state) => state.atlasOf !== null)
  const { ending, name, times } = standing
  // Also once it is shown: the button that was pressed is gone.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [isShown])
  return (
    <section class="atlas-card paper" aria-labelledby="atlas-card">
      <div class="atlas-card-head">
        <div>
          <p>{say('atlas.number', { n: ending })}</p>
          <h2 id="atlas-card" tabIndex={-1} ref={heading}>
            {name}
          </h2>
          <p>{say('atlas.reached', { n: times })}</p>
        </div>
        <button type="button" class="dialog-close" aria-label={say('atlas.back')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <BestAndPar standing={standing} />
      {isShown ? (
        <section>
          <h3>{say('atlas.condition')}</h3>
          {ending === REAL ? <p class="atlas-happened">{say('ending.real')}</p> : null}
          <p>{conditionOf(say, ending)}</p>
        </section>
      ) : (
        <section>
          <p>{say('atlas.show.what')}</p>
          <button type="button" class="button" onClick={onShow}>
            {say('atlas.show')}
          </button>
        </section>
      )}
      {isClass ? null : <LastSummit ending={ending} last={last} />}
      {isShown ? (
        <>
          <ShortestLine ending={ending} />
          <section>
            <h3>{say('atlas.precedent')}</h3>
            <p>{say(`ending.${ending}.precedent`)}</p>
            <SourcesButton title={say(`ending.${ending}.name`)} ids={endingSources[ending]} />
          </section>
        </>
      ) : null}
    </section>
  )
}
