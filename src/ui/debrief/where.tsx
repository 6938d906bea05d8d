import type { Debrief } from '../../analysis/debrief.ts'
import { usePlaying, useWords } from '../context.ts'
import { BestText } from './best-text.tsx'
import { Plane } from './plane.tsx'
import { PlaneLegend } from './plane-legend.tsx'
import { stopsOf } from './plane-way.tsx'
import { ownFirst } from './sides.ts'

const POINTS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const

/** The same as the plane for who wants figures: counts, and the fair points by four rules. */
function Figures({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords()
  const { chair } = usePlaying()
  const { bargain, ratified, moments } = debrief
  return (
    <details>
      <summary>{say('debrief.points')}</summary>
      <p>
        {say('debrief.plane.words', {
          ...ownFirst(moments.at(-1)?.worth ?? [0, 0], chair),
          zopa: bargain.zopa ? 'yes' : 'no',
          frontier: bargain.frontier.length,
          possible: bargain.deals.length,
          ratified: ratified.deals.length,
        })}
      </p>
      {bargain.zopa ? <p>{say('debrief.points.what')}</p> : null}
      <dl class="debrief-points">
        {POINTS.map((name) => {
          const deal = bargain[name]
          if (deal === null) return null
          return (
            <div key={name}>
              <dt>{say(`debrief.point.${name}`)}</dt>
              <dd>{say('debrief.point.worth', ownFirst(deal.worth, chair))}</dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}

/** The best text in words, the plane, and what its signs mean: where the draft went among all that was possible. */
export function WhereItWent({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords()
  return (
    <section class="desk-card debrief-where paper" aria-labelledby="debrief-plane">
      <h2 id="debrief-plane">{say('debrief.plane')}</h2>
      <BestText debrief={debrief} />
      <Plane plan={{ ...debrief, stops: stopsOf(debrief.moments) }} />
      <PlaneLegend debrief={debrief} />
      <Figures debrief={debrief} />
    </section>
  )
}
