import { useWords } from '../context.ts'
import { Gauges } from '../parts/gauges.tsx'
import { LastWords } from '../table/last-words.tsx'
import '../styles/occasion.css'

/** By the lake, after the session: their answer and the gauges. */
export function Lake() {
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
    </main>
  )
}
