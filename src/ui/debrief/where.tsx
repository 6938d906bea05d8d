import type { Debrief } from '../../analysis/debrief.ts'
import { usePlaying, useWords } from '../context.ts'
import { Plane } from './plane.tsx'

const POINTS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const

/** The plane, and the same in words: where the draft went among all that was possible. */
export function WhereItWent({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords()
  const { fallback } = usePlaying().view
  const { bargain, ratified, moments } = debrief
  const [russia, usa] = moments.at(-1)?.worth ?? [0, 0]
  return (
    <section class="debrief-card debrief-where paper" aria-labelledby="debrief-plane">
      <h2 id="debrief-plane">{say('debrief.plane')}</h2>
      <p class="debrief-soft">{say('debrief.plane.what')}</p>
      <Plane debrief={debrief} />
      <p class="debrief-key" aria-hidden="true">
        <i class="debrief-line" /> {say('debrief.plane.frontier')} <i class="debrief-dashes" />{' '}
        {say('debrief.plane.fallback', { n: fallback })}
      </p>
      <p class="debrief-soft">
        {say('debrief.plane.words', {
          russia,
          usa,
          zopa: bargain.zopa ? 'yes' : 'no',
          frontier: bargain.frontier.length,
          possible: bargain.deals.length,
          ratified: ratified.length,
        })}
      </p>
      {bargain.zopa ? (
        <details>
          <summary>{say('debrief.points')}</summary>
          <dl class="debrief-points">
            {POINTS.map((name) => {
              const deal = bargain[name]
              if (deal === null) return null
              return (
                <div key={name}>
                  <dt>{say(`debrief.point.${name}`)}</dt>
                  <dd>{say('debrief.point.worth', { russia: deal.worth[0], usa: deal.worth[1] })}</dd>
                </div>
              )
            })}
          </dl>
        </details>
      ) : null}
    </section>
  )
}
