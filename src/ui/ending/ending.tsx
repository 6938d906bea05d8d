import { isOver } from '../../store/run.ts'
import { OpenBoard } from '../analysis/open-board.tsx'
import { useActions, useGame, usePlaying, useWords } from '../context.ts'
import { useArrivalFocus } from '../parts/focus.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { shownRunOf } from '../runner/shown-run.ts'
import { LastWords } from '../table/last-words.tsx'
import { Got } from './got.tsx'
import { History, REAL } from './history.tsx'
import { MedalCard } from './medal.tsx'
import { Onward } from './onward.tsx'
import { Picture } from './picture.tsx'
import { Forecasts, Hidden } from './revealed.tsx'
import { Story } from './story.tsx'
import '../styles/ending.css'
import '../styles/ending-sides.css'
import '../styles/ending-sizes.css'

/** The front page of an invented paper: how it ended, what each side got, and what history did. */
export function Ending() {
  const { say } = useWords()
  const { seed, view } = usePlaying()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const actions = useActions()
  const run = useGame(shownRunOf)
  // after a run Enter opens its result, in the bar
  const isFree = run === null || !isOver(run)
  useKeys(isFree ? { Enter: actions.toDebrief } : {})
  if (view.end === null) return null
  const { ending } = view.end
  // The columns are about as long as each other: what they said last stands in the last one where nothing was signed.
  const isSigned = view.end.form !== null
  return (
    <div class="ending-screen">
      <div class="ending-inner">
        <main class="ending">
          <header class="ending-mast">
            <p>{say('ending.late')}</p>
            <p class="ending-paper">{say('paper.name')}</p>
            <p>{say('ending.number', { n: ending })}</p>
          </header>
          <div class="ending-dateline">
            <p>{say('ending.date', { signed: view.end.form === null ? 'no' : 'yes' })}</p>
            <p class="ending-label">{say('paper.label')}</p>
            <p>{seed === null ? say('ending.no-seed') : say('ending.seed', { seed: `${seed}` })}</p>
          </div>
          <div class="ending-top">
            {ending === REAL ? <p class="ending-real">{say('ending.real')}</p> : null}
            <h1 tabIndex={-1} ref={heading}>
              {say(`ending.${ending}.headline`)}
            </h1>
            <p class="ending-deck">{say(`ending.${ending}.deck`)}</p>
          </div>
          <div class="ending-columns">
            <article class="ending-story" aria-label={say(`ending.${ending}.name`)}>
              <Picture end={view.end} />
              <Story ending={ending} />
            </article>
            <div class="ending-middle">
              <Got end={view.end} />
              {isSigned ? null : <MedalCard end={view.end} />}
              <Hidden end={view.end} />
            </div>
            <div class="ending-last">
              <LastWords acts={['restricted', 'expanded', 'final']} />
              {isSigned ? <MedalCard end={view.end} /> : null}
              <Forecasts end={view.end} />
              <History ending={ending} />
            </div>
          </div>
        </main>
        <Onward>
          <button type="button" class="button button-brass" onClick={actions.toDebrief}>
            {say('ending.debrief')}
            {isFree ? <Key name="Enter" /> : null}
          </button>
          <OpenBoard />
        </Onward>
      </div>
    </div>
  )
}
