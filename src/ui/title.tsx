import { useState } from 'preact/hooks'
import { NEWEST_RULES, scenarioOf } from '../content/scenarios.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import { readSeed } from '../session/seed.ts'
import { originFrom, seedFrom } from '../store/origin.ts'
import { wouldEndSomething } from '../store/state.ts'
import { useActions, useGame, useTable } from './context.ts'
import { NewSummit } from './parts/new-summit.tsx'
import { SeedField } from './parts/seed-field.tsx'
import { TitleAssigned } from './title/assigned.tsx'
import { ChairCard } from './title/chair-card.tsx'
import { TitleFoot } from './title/foot.tsx'
import { TitleLanguages } from './title/languages.tsx'
import { TitleResume } from './title/resume.tsx'
import './styles/title.css'
import './styles/title-sizes.css'

/** Kept among the hints that were closed, once the lesson has been begun or passed over. */
const LESSON = 'title-lesson'

const drawSeed = (): string => `${seedFrom(Math.random())}`

/** The first screen: what this is, the chair and the seed, and the way back to a running summit. */
export function Title() {
  const { say } = useTable()
  const actions = useActions()
  const playing = useGame((state) => state.playing)
  const watching = useGame((state) => state.watching)
  const wouldEnd = useGame(wouldEndSomething)
  const kept = useGame((state) => state.pairKept)
  const closed = useGame((state) => state.settings.closedHints)
  const isFirst = !closed.includes(LESSON) && playing === null
  const [seed, setSeed] = useState(drawSeed)
  const [isBad, setBad] = useState(false)
  const [asked, setAsked] = useState<SeatId | null>(null)

  const passLesson = () => {
    if (!closed.includes(LESSON)) actions.set({ closedHints: [...closed, LESSON] })
  }
  const learn = () => {
    if (!watching) passLesson()
    actions.tutoring.begin()
  }
  const begin = (chair: SeatId) => {
    const origin = originFrom(scenarioOf(NEWEST_RULES), chair, new URLSearchParams({ seed: seed.trim() }))
    setBad(origin === null)
    setAsked(null)
    if (origin === null) return
    passLesson()
    actions.begin(origin, chair)
  }
  const take = (chair: SeatId) => {
    if (watching) return
    if (wouldEnd) setAsked(chair)
    else begin(chair)
  }
  const pair = () => {
    const number = readSeed(seed.trim())
    setBad(number === null && kept === null)
    if (kept !== null) actions.pairing.resume()
    else if (number !== null) actions.pairing.begin(number)
  }
  const write = (text: string) => {
    setSeed(text)
    setBad(false)
  }

  return (
    <main class={isFirst ? 'title title-first' : 'title'}>
      <TitleLanguages />
      <div class="title-inner">
        <header class="title-head">
          <h1>{say('title.name')}</h1>
          <p class="title-place">{say('title.place')}</p>
          <p class="title-what">{say('title.what')}</p>
          <p class="title-long">{say('title.long')}</p>
        </header>
        <section class="title-play">
          {playing === null ? null : <TitleResume playing={playing} />}
          <TitleAssigned />
          <div class="title-chairs-head">
            <h2 class="title-chairs-name">{say('title.chairs')}</h2>
            <button
              type="button"
              class={isFirst ? 'button button-brass title-learn' : 'button title-learn'}
              aria-disabled={watching}
              title={watching ? say('title.watching') : undefined}
              onClick={learn}
            >
              {say('title.learn')}
            </button>
          </div>
          <div class="title-chairs">
            {SEATS.map((chair) => (
              <ChairCard key={chair} chair={chair} isBlocked={watching} onTake={() => take(chair)} />
            ))}
          </div>
          <div class="title-row">
            <div class="title-seed">
              <SeedField
                label={say('title.seed')}
                written={seed}
                isBad={isBad}
                told={say(isBad ? 'title.seed.bad' : 'title.seed.what')}
                onWrite={write}
              >
                <button type="button" class="button" onClick={() => write(drawSeed())}>
                  {say('title.seed.other')}
                </button>
              </SeedField>
            </div>
            <TitleFoot>
              <button
                type="button"
                class="button"
                aria-disabled={watching}
                title={watching ? say('title.watching') : undefined}
                onClick={() => watching || pair()}
              >
                {kept === null ? say('title.two') : say('title.two.resume', { over: kept.isOver ? 'yes' : 'no' })}
              </button>
            </TitleFoot>
          </div>
        </section>
        {asked === null ? null : <NewSummit onYes={() => begin(asked)} onNo={() => setAsked(null)} />}
      </div>
    </main>
  )
}
