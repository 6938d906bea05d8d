import type { Bargain, Deal } from '../../analysis/bargain.ts'
import type { Point } from '../../analysis/frontier.ts'
import type { Missed } from '../../analysis/missed.ts'
import { usePlaying, useWords } from '../context.ts'
import { useFigures } from '../table/figures.ts'
import type { Place } from './plane-labels.ts'
import { Mark } from './plane-mark.tsx'
import { near, PLANE, type Scale, scaleFor } from './plane-scale.ts'
import { type Stop, Way } from './plane-way.tsx'

function Dots({ points, scale, r }: { readonly points: readonly Point[]; readonly scale: Scale; readonly r: number }) {
  return (
    <g class="plane-cloud">
      {points.map(([russia, usa]) => (
        <circle key={`${russia} ${usa}`} r={r} cx={scale.x(russia)} cy={scale.y(usa)} />
      ))}
    </g>
  )
}

/** Lines, numbers and names of both axes, and both fallbacks. */
function Axes({ scale, fallback }: { readonly scale: Scale; readonly fallback: number }) {
  const { say } = useWords()
  const { plain } = useFigures()
  const { width, height, start, end, top, bottom } = PLANE
  const foot = height - bottom
  return (
    <g class="plane-axes">
      <rect
        class="plane-better"
        x={scale.x(fallback)}
        y={top}
        width={width - end - scale.x(fallback)}
        height={scale.y(fallback) - top}
      />
      {scale.across.map((worth) => (
        <text key={worth} x={scale.x(worth)} y={foot + 24} text-anchor="middle">
          {plain(worth)}
        </text>
      ))}
      {scale.up.map((worth) => (
        <text key={worth} x={start - 8} y={scale.y(worth) + 5} text-anchor="end">
          {plain(worth)}
        </text>
      ))}
      <path d={`M${start} ${top}V${foot}H${width - end}`} />
      <path
        class="plane-fallback"
        d={`M${scale.x(fallback)} ${top}V${foot}M${start} ${scale.y(fallback)}H${width - end}`}
      />
      <text class="plane-name" x={(start + width - end) / 2} y={height - 8} text-anchor="middle">
        {say('debrief.plane.across')}
      </text>
      <text class="plane-name" transform={`translate(20 ${(top + foot) / 2}) rotate(-90)`} text-anchor="middle">
        {say('debrief.plane.up')}
      </text>
    </g>
  )
}

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
      <Axes scale={scale} fallback={fallback} />
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
