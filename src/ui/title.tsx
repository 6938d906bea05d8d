import { useState } from 'preact/hooks'
import { geneva } from '../content/geneva.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import { originFrom, seedFrom } from '../store/origin.ts'
import { isRunning } from '../store/state.ts'
import { useActions, useGame, useTable } from './context.ts'
import { NewSummit } from './parts/new-summit.tsx'
import { ChairCard } from './title/chair-card.tsx'
import { TitleFoot } from './title/foot.tsx'
import { TitleResume } from './title/resume.tsx'
import { SeedField } from './title/seed-field.tsx'
import './styles/title.css'
import './styles/title-sizes.css'

const drawSeed = (): string => `${seedFrom(Math.random())}`

/** The first screen: what this is, the chair and the seed, and the way back to a running summit. */
export function Title() {
  const { say } = useTable()
  const actions = useActions()
  const playing = useGame((state) => state.playing)
  const watching = useGame((state) => state.watching)
  const wouldEnd = useGame(isRunning)
  const [seed, setSeed] = useState(drawSeed)
  const [isBad, setBad] = useState(false)
  const [asked, setAsked] = useState<SeatId | null>(null)

  const begin = (chair: SeatId) => {
    const origin = originFrom(geneva, chair, new URLSearchParams({ seed: seed.trim() }))
    setBad(origin === null)
    setAsked(null)
    if (origin !== null) actions.begin(origin, chair)
  }
  const take = (chair: SeatId) => {
    if (watching) return
    if (wouldEnd) setAsked(chair)
    else begin(chair)
  }
  const write = (text: string) => {
    setSeed(text)
    setBad(false)
  }

  return (
    <main class="title">
      <div class="title-inner">
        <header class="title-head">
          <h1>{say('title.name')}</h1>
          <p class="title-place">{say('title.place')}</p>
          <p class="title-what">{say('title.what')}</p>
          <p class="title-long">{say('title.long')}</p>
        </header>
        <section class="title-play">
          {playing === null ? null : <TitleResume playing={playing} />}
          <div class="title-chairs-head">
            <h2 class="title-chairs-name">{say('title.chairs')}</h2>
            <button
              type="button"
              class="button title-learn"
              aria-disabled={watching}
              title={watching ? say('title.watching') : undefined}
              onClick={actions.tutoring.begin}
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
            <SeedField seed={seed} isBad={isBad} onWrite={write} onDraw={() => write(drawSeed())} />
            <TitleFoot />
          </div>
        </section>
        {asked === null ? null : <NewSummit onYes={() => begin(asked)} onNo={() => setAsked(null)} />}
      </div>
    </main>
  )
}
