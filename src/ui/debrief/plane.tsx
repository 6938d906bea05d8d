import type { Bargain, Deal } from '../../analysis/bargain.ts'
import type { Point } from '../../analysis/frontier.ts'
import type { Missed } from '../../analysis/missed.ts'
import { usePlaying, useWords } from '../context.ts'
import { Axes, Dots } from './plane-axes.tsx'
import type { Place } from './plane-labels.ts'
import { Mark } from './plane-mark.tsx'
import { near, PLANE, scaleFor } from './plane-scale.ts'
import { type Stop, Way } from './plane-way.tsx'

/** What a plane shows. */
export interface PlanePlan {
  readonly bargain: Bargain
  readonly ratified: Bargain
  readonly best: Deal | null
  readonly stops: readonly Stop[]
  readonly missed: Missed | null
}

/** Both sides' worth as a plane: possible drafts, the frontier, the best of them, fallbacks, and the way of the draft. */
export function Plane({ plan }: { readonly plan: PlanePlan }) {
  const { say } = useWords()
  const { fallback } = usePlaying().view
  const { bargain, ratified, best, stops, missed } = plan
  const [frontier, cloud, good] = [bargain.frontier, bargain.deals, ratified.deals].map((deals) =>
    near(
      deals.map(({ worth }) => worth),
      fallback,
    ),
  ) as [Point[], Point[], Point[]]
  const marks = [bargain.nash?.worth, best?.worth, missed?.better.worth].filter((worth) => worth !== undefined)
  const scale = scaleFor([...marks, ...stops.map(({ worth }) => worth), ...cloud, [0, 0], [fallback, fallback]])
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
        stops={stops}
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
