import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { GameKey } from '../../i18n/languages.ts'
import { LAST_STATEMENT } from '../../rules/position.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import { LAST_OF_TWO } from '../../rules/two/turns.ts'
import { useGame, usePlaying, useWords } from '../context.ts'
import { Explain } from '../parts/explain.tsx'
import { Flag } from '../parts/flag.tsx'
import { Dial, FaceSteps } from '../parts/gauge.tsx'
import { Key } from '../parts/key.tsx'
import { useIsTwo, useTwo } from '../two/use-two.ts'
import { useFigures } from './figures.ts'
import { readingsAtFirst } from './readings.ts'
import { StatementPips } from './statement-pips.tsx'

/** The scale of the worth bar ends a little above the best drafts. */
const WORTH_TOP = 30

function Face({ seat }: { readonly seat: 'russia' | 'usa' }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const level = view.face[seat]
  return (
    <FaceSteps
      name={<Explain term="face">{say('face')}</Explain>}
      level={level}
      word={say(`face.${level}` as GameKey)}
    />
  )
}

/** The other delegation: seat, face, and how many readings of it are left; a press anywhere on it tells which. */
function Them({ onPress }: { readonly onPress: () => void }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const seat = acrossFrom(view.chair)
  const isTwo = useIsTwo()
  return (
    <section class="table-them table-chip" aria-label={say('table.region.them')}>
      <Flag seat={seat} />
      <div>
        <p class="table-seat">{say(`seat.${seat}`)}</p>
        <Face seat={seat} />
        {isTwo ? null : (
          <button type="button" class="table-readings" title={say('table.readings.what')} onClick={onPress}>
            <span>{say('table.readings', { n: view.readings.length, of: readingsAtFirst(view) })}</span>
            <Key name="k" />
          </button>
        )}
      </div>
    </section>
  )
}

const share = (worth: number) => `${Math.max(0, Math.min(100, (100 * worth) / WORTH_TOP))}%`

/** What the last decision has added to our worth, seen for a moment. */
function WorthStep() {
  const { view } = usePlaying()
  const { signed } = useFigures()
  const before = useRef(view.worth)
  const [step, setStep] = useState(0)
  useLayoutEffect(() => {
    setStep(view.worth - before.current)
    before.current = view.worth
  }, [view.decisions])
  if (step === 0) return null
  return (
    <em key={view.decisions} class={`table-worth-step ${step < 0 ? 'table-worth-less' : ''}`} aria-hidden="true">
      {signed(step)}
    </em>
  )
}

/** Our delegation: seat, face, what the draft is worth to us against leaving without one. */
function Us() {
  const { say } = useWords()
  const { view } = usePlaying()
  const { plain } = useFigures()
  const { worth, fallback } = view
  return (
    <section class="table-us table-chip" aria-label={say('table.region.us')}>
      <div class="table-worth" title={say('table.worth.what', { worth, fallback })}>
        <p>
          <Explain term="worth">
            <span class="table-worth-name">{say('table.worth')} </span>
            <b>{plain(worth)}</b>
          </Explain>
          <WorthStep /> · <Explain term="fallback">{say('table.fallback', { n: fallback })}</Explain>
        </p>
        <span class={`table-worth-bar ${worth > fallback ? 'table-worth-above' : ''}`} aria-hidden="true">
          <i style={{ inlineSize: share(worth) }} />
          <u style={{ insetInlineStart: share(fallback) }} />
        </span>
      </div>
      <div>
        <p class="table-seat">
          {say(`seat.${view.chair}`)} <small>{say('table.your-chair')}</small>
        </p>
        <Face seat={view.chair} />
      </div>
      <Flag seat={view.chair} />
    </section>
  )
}

/** Place, act and statement between the dials of trust and temper. */
function Middle() {
  const { say } = useWords()
  const { view } = usePlaying()
  const counter = useGame((state) => state.settings.counter)
  const two = useTwo()
  const [n, of] = two === null ? [view.statement, LAST_STATEMENT] : [two.statement, LAST_OF_TWO]
  return (
    <div class="table-middle">
      <Dial name={<Explain term="trust">{say('trust')}</Explain>} level={view.trust}>
        {say(`trust.${view.trust}` as GameKey)}
      </Dial>
      <div class="table-where">
        <h1>{say('table.place')}</h1>
        <p class="table-act">
          <span>{say(`act.${view.act}`)}</span>
          {counter && n !== null ? <span> · {say('table.statement', { n, of })}</span> : null}
        </p>
        {counter ? <StatementPips /> : null}
      </div>
      <Dial name={<Explain term="temper">{say('temper')}</Explain>} level={view.temper}>
        {say(`temper.${view.temper}` as GameKey)}
      </Dial>
    </div>
  )
}

interface TopBarProps {
  readonly onThem: () => void
  /** Stands beneath our own. */
  readonly children?: ComponentChildren
}

/** They, where we are, we: the order of a sentence. */
export function TopBar({ onThem, children }: TopBarProps) {
  return (
    <header class="table-top">
      <Them onPress={onThem} />
      <Middle />
      <div class="table-ours">
        <Us />
        {children}
      </div>
    </header>
  )
}
