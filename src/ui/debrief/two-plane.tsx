import type { TwoDebrief } from '../../analysis/two.ts'
import { useWords } from '../context.ts'
import { Plane } from './plane.tsx'
import { Entry, PlaneSigns } from './plane-legend.tsx'
import { Mark } from './plane-mark.tsx'

/** The plane of two people: what was possible, the frontier, and where their draft lies. */
export function TwoPlane({ debrief }: { readonly debrief: TwoDebrief }) {
  const { say } = useWords()
  const { bargain, ratified, yours } = debrief
  const points = [
    { kind: 'best', worth: ratified.nash?.worth, words: 'two.plane.best' },
    { kind: 'nash', worth: bargain.nash?.worth, words: 'two.plane.nash' },
  ] as const
  return (
    <>
      <Plane plan={{ bargain, ratified, best: ratified.nash, stops: [{ n: null, worth: yours }], missed: null }} />
      <ul class="plane-legend">
        <Entry
          sign={
            <g class="plane-way">
              <circle class="plane-number" r="16" />
            </g>
          }
        >
          {say('two.plane.yours', { russia: yours[0], usa: yours[1] })}
        </Entry>
        {points.map(({ kind, worth, words }) =>
          worth === undefined ? null : (
            <Entry key={kind} sign={<Mark kind={kind} place={[0, 0]} />}>
              {say(words, { russia: worth[0], usa: worth[1] })}
            </Entry>
          ),
        )}
        <PlaneSigns />
      </ul>
    </>
  )
}
