import { useState } from 'preact/hooks'
import { useActions, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { useArrivalFocus } from '../parts/focus.ts'
import { useKeys } from '../parts/keys.ts'
import { useSurveys } from '../parts/use-surveys.ts'
import { Counting } from './counting.tsx'
import { Decisions, useWhere } from './decisions.tsx'
import { EndingsWithin } from './endings-within.tsx'
import { Graph } from './graph.tsx'
import { Made } from './made.tsx'
import { Onward } from './onward.tsx'
import { Position } from './position.tsx'
import { Reach } from './reach.tsx'
import { stepOf, useStudied } from './shown.ts'
import { arrowKeys, Stepper, useStep } from './stepper.tsx'
import { VariationCard } from './variation.tsx'
import { Verdict } from './verdict.tsx'
import '../styles/desk.css'
import '../styles/analysis.css'
import '../styles/analysis-parts.css'

/** A run as on a chess board: every position, what was decided, what lay within reach, and the best ways on. */
export function AnalysisBoard() {
  const { say } = useWords()
  const { close, studying } = useActions()
  const studied = useStudied()
  const { code, whole, at, variation } = studied
  const [isPaused, setPaused] = useState(false)
  const { known, progress } = useSurveys(code, 'every', !isPaused)
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const step = useStep()
  const whereOf = useWhere()
  const surveyed = known.get(at)
  const within = variation === null ? (surveyed ?? null) : null
  const { next, whole: shown } = stepOf(studied)
  const { view, seed, chair } = whole
  const where = next === null ? say(shown.view.end === null ? 'analysis.list.now' : 'act.ended') : whereOf(next)
  const positions = view.remembered.length + (view.end === null ? 1 : 0)
  const keys = arrowKeys()
  const vary = () => {
    const line = surveyed?.survey.best.own.line
    if (variation !== null) studying.back()
    else if (line !== undefined) studying.vary(line)
  }
  useKeys({
    [keys.forward]: () => step(1),
    [keys.back]: () => step(-1),
    Home: () => step(Number.NEGATIVE_INFINITY),
    End: () => step(Number.POSITIVE_INFINITY),
    v: vary,
    Escape: variation === null ? close : studying.back,
  })
  return (
    <div class="desk analysis">
      <main class="desk-inner analysis-inner">
        <header class="desk-head">
          <Flag seat={chair} />
          <div>
            <h1 tabIndex={-1} ref={heading}>
              {say('analysis.title')}
            </h1>
            <p>
              {say('debrief.where', {
                seat: chair,
                ending: view.end === null ? say('analysis.list.now') : say(`ending.${view.end.ending}.name`),
                seed: `${seed ?? 'none'}`,
              })}
            </p>
          </div>
        </header>
        <p class="analysis-what">{say('analysis.what')}</p>
        <Counting progress={progress} left={positions - known.size} isPaused={isPaused} onPause={setPaused} />
        <Stepper />
        <Graph known={known} />
        <div class={variation === null ? 'analysis-cards' : 'analysis-cards analysis-in-variation'}>
          <div class="analysis-column">
            <section class="desk-card paper" aria-labelledby="analysis-decision">
              <h2 id="analysis-decision">{variation === null ? where : say('analysis.variation.at', { where })}</h2>
              {variation === null && next !== null ? <Verdict judged={surveyed?.judged ?? null} /> : null}
              <Made />
            </section>
            {within === null ? null : (
              <Reach surveyed={within} first={next === null ? null : JSON.stringify(next.move)} />
            )}
            {variation === null ? null : <VariationCard />}
          </div>
          <div class="analysis-column">
            <Position />
            {within === null ? null : <EndingsWithin surveyed={within} />}
          </div>
          <Decisions known={known} />
        </div>
        <Onward />
      </main>
    </div>
  )
}
