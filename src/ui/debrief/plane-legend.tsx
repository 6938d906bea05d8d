import type { ComponentChildren } from 'preact'
import type { Debrief } from '../../analysis/debrief.ts'
import { usePlaying, useWords } from '../context.ts'
import { Mark, type MarkKind } from './plane-mark.tsx'
import { ownFirst } from './sides.ts'

/** One sign of the plane and what it means. */
export function Entry({ sign, children }: { readonly sign: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <li>
      <svg class="plane-sign" viewBox="-20 -20 40 40" aria-hidden="true" focusable="false">
        {sign}
      </svg>
      <span>{children}</span>
    </li>
  )
}

/** The signs that every plane has. */
export function PlaneSigns() {
  const { say } = useWords()
  const { fallback } = usePlaying().view
  return (
    <>
      <Entry sign={<path class="plane-frontier" d="M-18 0H18" />}>{say('debrief.plane.frontier')}</Entry>
      <Entry sign={<path class="plane-fallback" d="M-18 0H18" />}>
        {say('debrief.plane.fallback', { n: fallback })}
      </Entry>
      <Entry sign={<circle class="plane-dot" r="6" />}>{say('debrief.plane.possible')}</Entry>
      <Entry sign={<circle class="plane-dot-ratified" r="7" />}>{say('debrief.plane.ratified')}</Entry>
    </>
  )
}

/** What the plane's signs mean, and the worths at its single points. */
export function PlaneLegend({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords()
  const { view, chair } = usePlaying()
  const { bargain, best, missed, moments } = debrief
  const signed = view.end?.form == null ? 'no' : 'yes'
  const points = [
    { kind: 'best', worth: best?.worth },
    { kind: 'nash', worth: bargain.nash?.worth },
    { kind: 'missed', worth: missed?.better.worth },
  ] as const satisfies readonly { kind: MarkKind; worth: unknown }[]
  return (
    <ul class="plane-legend">
      <Entry
        sign={
          <g class="plane-way">
            <circle class="plane-number" r="16" />
            <text class="plane-number" text-anchor="middle" dominant-baseline="central">
              1
            </text>
          </g>
        }
      >
        {say('debrief.plane.way', { signed, ...ownFirst(moments.at(-1)?.worth ?? [0, 0], chair) })}
      </Entry>
      {points.map(({ kind, worth }) =>
        worth === undefined ? null : (
          <Entry key={kind} sign={<Mark kind={kind} place={[0, 0]} />}>
            {say(`debrief.plane.${kind}`, ownFirst(worth, chair))}
          </Entry>
        ),
      )}
      <PlaneSigns />
    </ul>
  )
}
