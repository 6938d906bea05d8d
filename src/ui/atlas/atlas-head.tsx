import type { ComponentChildren, RefObject } from 'preact'
import { ENDINGS } from '../../rules/outcomes.ts'
import { SEATS } from '../../rules/scenario.ts'
import { atlasRuns } from '../../store/class-desk.ts'
import { fromChair } from '../../store/gaze.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { seenFrom } from './standing.ts'

interface HeadProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly isList: boolean
  readonly onList: (isList: boolean) => void
  /** What stands between the name and the switches. */
  readonly children: ComponentChildren
}

/** The name, how many endings were reached from each chair, the switches (whose chair, sky or list), and the way out. */
export function AtlasHead({ heading, isList, onList, children }: HeadProps) {
  const { say } = useWords()
  const { look, close } = useActions()
  const gaze = useGame((state) => state.gaze)
  const runs = useGame(atlasRuns)
  const isClass = useGame((state) => state.atlasOf !== null)
  const counter = { russia: seenFrom(runs, 'russia'), usa: seenFrom(runs, 'usa'), all: ENDINGS.length }
  return (
    <header class="atlas-head">
      <div class="atlas-name">
        <h1 tabIndex={-1} ref={heading}>
          {say('atlas.title')}
        </h1>
        <p>{say(isClass ? 'atlas.counter.class' : 'atlas.counter', counter)}</p>
      </div>
      {children}
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, no form */}
      <div class="atlas-switch" role="group" aria-label={say('atlas.chairs')}>
        {SEATS.map((seat) => (
          <button
            key={seat}
            type="button"
            class="button"
            aria-pressed={seat === gaze.chair}
            onClick={() => look(fromChair(gaze, seat))}
          >
            <Flag seat={seat} />
            {say(`seat.${seat}`)}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, no form */}
      <div class="atlas-switch" role="group" aria-label={say('atlas.as')}>
        {([false, true] as const).map((list) => (
          <button
            key={`${list}`}
            type="button"
            class="button"
            aria-pressed={list === isList}
            onClick={() => onList(list)}
          >
            {say(list ? 'atlas.as.list' : 'atlas.as.sky')}
          </button>
        ))}
      </div>
      <button type="button" class="button atlas-close" aria-label={say('atlas.close')} onClick={close}>
        <Icon name="close" />
        <Key name="Escape" />
      </button>
    </header>
  )
}
