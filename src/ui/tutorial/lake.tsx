import { useWords } from '../context.ts'
import { HomeGroups } from '../home/home-groups.tsx'
import { Gauges } from '../parts/gauges.tsx'
import { LastWords } from '../table/last-words.tsx'
import '../styles/occasion.css'

/** By the lake, after the session: their answer and the gauges, and in the last lesson both capitals. */
export function Lake({ home }: { readonly home: boolean }) {
  const { say } = useWords()
  return (
    <main class="tutorial-lake">
      <h1>{say('act.recess')}</h1>
      <div class="tutorial-told">
        <div class="tutorial-said paper">
          <LastWords acts={['restricted']} />
        </div>
        <Gauges />
      </div>
      {home ? (
        <section class="tutorial-home paper" aria-label={say('home.title')}>
          <HomeGroups />
        </section>
      ) : null}
    </main>
  )
}
