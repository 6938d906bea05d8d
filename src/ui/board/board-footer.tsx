import { useMemo } from 'preact/hooks'
import { scenarioOf } from '../../content/scenarios.ts'
import type { GameKey } from '../../i18n/languages.ts'
import { facePrice, refusalPrice, trustPrice } from '../../i18n/price.ts'
import { type Hindrance, hindrancesOf } from '../../rules/hindrance.ts'
import type { Change, Text } from '../../rules/move.ts'
import { keyOf, type Outlook, percentOf } from '../../rules/outlook.ts'
import type { AtHome } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { FaceCost } from '../home/face-cost.tsx'
import { HomeSteps } from '../home/home-steps.tsx'
import { Explain } from '../parts/explain.tsx'
import { Key } from '../parts/key.tsx'
import { Ring } from '../parts/ring.tsx'
import { useFigures } from '../table/figures.ts'
import { TextLines } from '../table/text-lines.tsx'
import { useIsTwo } from '../two/use-two.ts'
import { betterNeighbour, type OutlookTable } from './outlook-table.ts'

/** Trust, faces, temper and home, and what stands against the text. */
function Prices({ outlook, after }: { readonly outlook: Outlook; readonly after: AtHome | null }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const isTwo = useIsTwo()
  const refused = isTwo ? null : refusalPrice(outlook, view.temper)
  const { redLines: n, of, better } = outlook
  const red = isTwo ? (n === of ? 'two.red.all' : 'two.red') : 'board.red'
  return (
    <ul class="board-prices">
      <li>
        {say('price.listed', { trust: say(trustPrice(outlook.trust)), face: say(facePrice(outlook)) })}{' '}
        <FaceCost outlook={outlook} />
      </li>
      <li>
        <HomeSteps after={after} />
      </li>
      {refused === null ? null : <li>{say(refused)}</li>}
      {n === 0 ? null : <li class="board-warning">{say(red, { n, of })}</li>}
      {better === null || n === of ? null : (
        <li class="board-warning">
          {say('board.beaten.text', { clause: say(`clause.${better.clause}`), option: better.option })}
        </li>
      )}
    </ul>
  )
}

const hindranceKey = ({ term, clause }: Hindrance): GameKey =>
  term === 'short' ? `reason.clause.short.${clause}` : `board.why.${term}`

/** Why no reading left would take the text: a forecast of 0 without a reason teaches nothing. */
function Hindrances({ text, outlook }: { readonly text: Text; readonly outlook: Outlook }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const reasons = useMemo(
    () => (outlook.accepted > 0 ? [] : hindrancesOf(scenarioOf(view.rulesVersion), view, text)),
    [view, text, outlook.accepted],
  )
  if (reasons.length === 0) return null
  return (
    <p class="board-why">
      {reasons.map((one) => (
        <span key={one.term}>
          {say(hindranceKey(one), one.clause === null ? {} : { clause: say(`clause.${one.clause}`) })}{' '}
        </span>
      ))}
    </p>
  )
}

/** How many of the readings left would accept. */
function Share({ outlook }: { readonly outlook: Outlook }) {
  const { say } = useWords()
  return (
    <p class="board-share">
      <Ring percent={percentOf(outlook)} words={say('price.percent', { n: percentOf(outlook) })} />
      <span>
        <span>
          <Explain term="forecast">{say('price.they-accept')}</Explain>{' '}
        </span>
        <span>
          <Explain term="reading">{say('price.readings', { n: outlook.accepted, of: outlook.of })}</Explain>
        </span>
      </span>
    </p>
  )
}

interface BoardFooterProps {
  readonly text: Text | null
  readonly table: OutlookTable
  /** What home would see with the text. */
  readonly after: AtHome | null
  readonly onNeighbour: (change: Change) => void
  readonly onPut: () => void
  readonly onClear: () => void
  readonly onBack: () => void
}

/** What the chosen text would bring: worth, forecast with its count, trust, faces, temper, a better neighbour. */
export function BoardFooter({ text, table, after, onNeighbour, onPut, onClear, onBack }: BoardFooterProps) {
  const { say } = useWords()
  const { view } = usePlaying()
  const { plain, signed } = useFigures()
  const outlook = text === null ? undefined : table.get(keyOf(text))
  const isTwo = useIsTwo()
  const neighbour = useMemo(() => (text === null || isTwo ? null : betterNeighbour(table, text)), [text, table, isTwo])
  return (
    <section class="board-footer panel" aria-label={say('board.footer')}>
      <div class="board-forecast" aria-live="polite">
        {text === null || outlook === undefined ? (
          <p class="board-empty">{say('board.empty')}</p>
        ) : (
          <>
            <div class="board-said">
              <TextLines text={text} />
              {isTwo ? null : <Hindrances text={text} outlook={outlook} />}
              {neighbour === null ? null : (
                <button type="button" class="board-neighbour" onClick={() => onNeighbour(neighbour.change)}>
                  {say('board.neighbour', {
                    clause: say(`clause.${neighbour.change.clause}`),
                    option: neighbour.change.option,
                    percent: percentOf(neighbour.outlook),
                    gain: signed(neighbour.outlook.ownGain),
                  })}
                </button>
              )}
            </div>
            <p class="board-own">
              <span>
                <Explain term="worth">{say('board.worth', { fallback: view.fallback })}</Explain>{' '}
              </span>
              <b>{say('price.from-to', { from: plain(view.worth), to: plain(outlook.worth) })} </b>
              <i class={outlook.ownGain < 0 ? 'board-own-less' : ''}>
                {say('price.gain', { n: signed(outlook.ownGain) })}
              </i>
            </p>
            {isTwo ? null : <Share outlook={outlook} />}
            <Prices outlook={outlook} after={after} />
          </>
        )}
      </div>
      <div class="board-do">
        <button type="button" class="button button-brass" aria-disabled={outlook === undefined} onClick={onPut}>
          {say('board.put')}
          <Key name="t" />
        </button>
        <button type="button" class="board-link" aria-disabled={text === null} onClick={onClear}>
          {say('board.clear')}
        </button>
        <button type="button" class="board-link" onClick={onBack}>
          {say('board.back')}
          <Key name="Escape" />
        </button>
      </div>
    </section>
  )
}
