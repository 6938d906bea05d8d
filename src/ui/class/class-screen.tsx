import type { ComponentType } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { CLASS_PARTS, type ClassPart } from '../../store/class-desk.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { Tabs } from '../library/tabs.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { BadPart } from './bad-part.tsx'
import { ClausesPart } from './clauses-part.tsx'
import { EndingsPart } from './endings-part.tsx'
import { ForecastsPart } from './forecasts-part.tsx'
import { GradesPart } from './grades-part.tsx'
import { HandedIn } from './handed-in.tsx'
import { Questions } from './questions.tsx'
import { SummitsPart } from './summits-part.tsx'
import { type ClassShown, useClass } from './use-class.ts'
import { WhatCounts } from './what-counts.tsx'
import { WorthPart } from './worth-part.tsx'
import '../styles/settings.css'
import '../styles/desk.css'
import '../styles/plane.css'
import '../styles/library.css'
import '../styles/class.css'
import '../styles/class-parts.css'

const PARTS: { readonly [part in ClassPart]: ComponentType<{ shown: ClassShown }> } = {
  endings: EndingsPart,
  clauses: ClausesPart,
  worth: WorthPart,
  forecasts: ForecastsPart,
  summits: SummitsPart,
  bad: BadPart,
  grades: GradesPart,
}

const PANEL = 'class-panel'

/** The focus goes to the heading, or back to what led away from here. */
function useReturn() {
  const { debriefClass } = useActions()
  const backTo = useGame((state) => state.classDesk.backTo)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const left = backTo === '' ? null : document.getElementById(backTo)
    if (left === null) window.scrollTo(0, 0)
    else left.scrollIntoView({ block: 'center' })
    ;(left ?? heading.current)?.focus({ preventScroll: true })
    debriefClass({ backTo: '' })
  }, [])
  return heading
}

/** What a class handed in, played again: for the wall of a classroom, one view at a time. */
export function ClassScreen() {
  const { say } = useWords()
  const { close, debriefClass } = useActions()
  const { text, part } = useGame((state) => state.classDesk)
  const shown = useClass()
  const heading = useReturn()
  useKeys({ Escape: close })
  const { list, runs, known, all } = shown
  const Part = PARTS[part]
  const ended = list.runs.filter(({ result }) => result.end !== null).length
  return (
    <div class="desk class">
      <main class="desk-inner">
        <header class="class-head">
          <h1 tabIndex={-1} ref={heading}>
            {say('class.title')}
          </h1>
          <p>
            {say('class.what')} {say('class.kept')}
          </p>
        </header>
        <div class="class-top">
          <HandedIn />
          {text.trim() === '' ? null : <WhatCounts />}
        </div>
        {text.trim() === '' ? null : (
          <>
            <p role="status" class="class-read">
              {known < all
                ? say('class.reading', { known, all })
                : say('class.read', {
                    ...{ counted: runs.length, ended, open: list.runs.length - ended },
                    bad: list.bad.length,
                  })}
            </p>
            <section class="desk-card class-shown paper" aria-label={say('class.parts')}>
              <Tabs
                name={say('class.parts')}
                panel={PANEL}
                tabs={CLASS_PARTS.map((id) => [id, say(`class.part.${id}`, { n: list.bad.length })])}
                shown={part}
                onShow={(next) => debriefClass({ part: next })}
              />
              <div
                key={part}
                class="class-panel"
                id={PANEL}
                role="tabpanel"
                aria-labelledby={`${PANEL}-${part}`}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without a control is reached too
                tabIndex={0}
              >
                <Part shown={shown} />
              </div>
            </section>
            <Questions runs={runs} />
          </>
        )}
        <footer>
          <button type="button" class="button" onClick={close}>
            {say('class.back')}
            <Key name="Escape" />
          </button>
        </footer>
      </main>
    </div>
  )
}
