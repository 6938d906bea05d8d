import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { atlasTable } from '../../content/atlas.ts'
import { ENDINGS, type Ending } from '../../rules/outcomes.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { useArrivalFocus } from '../parts/focus.ts'
import { useKeys } from '../parts/keys.ts'
import { SearchField } from '../parts/search-field.tsx'
import { AtlasHead } from './atlas-head.tsx'
import { EndingCard } from './ending-card.tsx'
import { EndingList } from './ending-list.tsx'
import { SkyView } from './sky-view.tsx'
import { useDrawnRuns } from './use-drawn-runs.ts'
import { useFound } from './use-found.ts'
import { useLastRun } from './use-last-run.ts'
import '../styles/atlas.css'
import '../styles/atlas-sky.css'
import '../styles/atlas-card.css'

/** Windows narrower than this, in pixels, and those that show no picture, begin with the list. */
const NARROW = 700

const beginsWithList = () =>
  document.documentElement.clientWidth < NARROW || window.matchMedia('(forced-colors: active)').matches

/** All endings, as constellations over the lake or as a list: which were reached, how soon each can be, and by what way. */
export function Atlas() {
  const { say } = useWords()
  const { close, look } = useActions()
  const { chair, chosen, lines } = useGame((state) => state.gaze)
  const [isList, setList] = useState(beginsWithList)
  const [asked, setAsked] = useState('')
  const [shown, setShown] = useState<readonly Ending[]>([])
  const field = useRef<HTMLDivElement>(null)
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const last = useLastRun()
  useDrawnRuns()
  const { standings, found } = useFound(asked, shown)
  const isClass = useGame((state) => state.atlasOf !== null)

  const backTo = useRef<Ending | null>(null)
  const unchoose = () => look({ chosen: null })
  // The focus goes back to the ending that was looked at.
  useLayoutEffect(() => {
    if (chosen === null && backTo.current !== null) document.getElementById(`atlas-${backTo.current}`)?.focus()
    backTo.current = chosen
  }, [chosen])
  useKeys({
    Escape: chosen === null ? close : unchoose,
    '/': () => field.current?.querySelector('input')?.focus(),
  })

  const places = { standings, found, onChoose: (ending: Ending) => look({ chosen: ending }) }
  const standing = standings.find(({ ending }) => ending === chosen)
  const { known, run } = last
  const progress =
    run === null || last.progress === null
      ? ''
      : say('atlas.sweeping', { done: known.size, all: run.decisions, share: last.progress.share })
  const world =
    lines === null
      ? say('atlas.world.sample', { seed: `${atlasTable.chairs[chair].seed}` })
      : say(isClass ? 'atlas.world.class' : 'atlas.world.run')
  return (
    <div
      class={isList ? 'atlas atlas-as-list' : 'atlas atlas-as-sky'}
      data-chosen={chosen === null ? undefined : 'yes'}
    >
      <main class="atlas-main">
        <AtlasHead heading={heading} isList={isList} onList={setList}>
          <div class="atlas-search" ref={field}>
            <SearchField
              label={say('atlas.search')}
              placeholder={say('atlas.search')}
              result={asked === '' ? '' : say('atlas.found', { n: found.size, all: ENDINGS.length })}
              asked={asked}
              onAsk={setAsked}
            />
          </div>
        </AtlasHead>
        {isList ? <EndingList {...places} /> : <SkyView {...places} />}
        <p class="atlas-note">
          {world} {progress} {say('atlas.what')} {say('atlas.par.what')}
        </p>
        {/* Spoken once it begins and once it is done, not at every step. */}
        <p role="status" class="sr-only">
          {progress === '' ? world : say('atlas.sweeping.spoken')}
        </p>
        {standing === undefined ? null : (
          <EndingCard
            key={standing.ending}
            standing={standing}
            last={last}
            isShown={standing.isKnown || shown.includes(standing.ending)}
            onShow={() => setShown([...shown, standing.ending])}
            onClose={unchoose}
          />
        )}
      </main>
    </div>
  )
}
