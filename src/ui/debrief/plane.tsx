import type { Debrief } from '../../analysis/debrief.ts'
import type { Point } from '../../analysis/frontier.ts'
import { usePlaying, useWords } from '../context.ts'
import { Axes, Dots } from './plane-axes.tsx'
import type { Place } from './plane-labels.ts'
import { Mark } from './plane-mark.tsx'
import { near, PLANE, scaleFor } from './plane-scale.ts'
import { stopsOf, Way } from './plane-way.tsx'

/** Both sides' worth as a plane: possible drafts, the frontier, the best of them, fallbacks, and the way of the draft. */
export function Plane({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords()
  const { fallback } = usePlaying().view
  const { bargain, ratified, best, moments, missed } = debrief
  const [frontier, cloud, good] = [bargain.frontier, bargain.deals, ratified.deals].map((deals) =>
    near(
      deals.map(({ worth }) => worth),
      fallback,
    ),
  ) as [Point[], Point[], Point[]]
  const marks = [bargain.nash?.worth, best?.worth, missed?.better.worth].filter((worth) => worth !== undefined)
  const scale = scaleFor([...marks, ...moments.map(({ worth }) => worth), ...cloud, [0, 0], [fallback, fallback]])
  const at = ([russia, usa]: Point): Place => [scale.x(russia), scale.y(usa)]
  return (
    <svg class="plane" viewBox={`0 0 ${PLANE.width} ${PLANE.height}`} aria-hidden="true" focusable="false">
      <Axes scale={scale} fallback={fallback} across={say('debrief.plane.across')} up={say('debrief.plane.up')} />
      <Dots points={cloud} scale={scale} r={2} />
      <g class="plane-ratified">
        <Dots points={good} scale={scale} r={3} />
      </g>
      <polyline class="plane-frontier" points={frontier.map((worth) => at(worth).join(',')).join(' ')} />
      <Way
        stops={stopsOf(moments)}
        missed={missed === null ? null : [at(missed.moment.worth), at(missed.better.worth)]}
        marks={marks.map(at)}
        at={at}
      />
      {best === null ? null : <Mark kind="best" place={at(best.worth)} />}
      {bargain.nash === null ? null : <Mark kind="nash" place={at(bargain.nash.worth)} />}
      {missed === null ? null : <Mark kind="missed" place={at(missed.better.worth)} />}
    </svg>
  )
}
