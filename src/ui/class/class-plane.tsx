import type { Point } from '../../analysis/frontier.ts'
import type { EndedRun } from '../../classroom/class-summary.ts'
import { Axes, Dots } from '../debrief/plane-axes.tsx'
import { PLANE, scaleFor } from '../debrief/plane-scale.ts'
import { useFigures } from '../table/figures.ts'

/** Runs that came to the same place of the plane. */
export interface Spot {
  readonly worth: Point
  readonly runs: readonly EndedRun[]
}

interface ClassPlaneProps {
  readonly spots: readonly Spot[]
  /** Possible drafts behind them. */
  readonly cloud: readonly Point[]
  readonly frontiers: readonly (readonly Point[])[]
  readonly fallback: number
  readonly across: string
  readonly up: string
}

/** Half the width of the sign of one run; that of several grows with their number. */
const RADIUS = 13
const radiusOf = (count: number): number => RADIUS * Math.sqrt(1 + (count - 1) / 3)

/** The plane of both sides' worth with the summits of a class: as many as came to a place as a number in it. */
export function ClassPlane({ spots, cloud, frontiers, fallback, across, up }: ClassPlaneProps) {
  const { plain } = useFigures()
  const scale = scaleFor([...spots.map(({ worth }) => worth), ...cloud, ...frontiers.flat(), [fallback, fallback]])
  const sorted = [...spots].sort((one, other) => other.runs.length - one.runs.length)
  return (
    <svg class="plane class-plane" viewBox={`0 0 ${PLANE.width} ${PLANE.height}`} aria-hidden="true" focusable="false">
      <Axes scale={scale} fallback={fallback} across={across} up={up} />
      <Dots points={cloud} scale={scale} r={2} />
      {frontiers.map((frontier, nth) => (
        <polyline
          key={nth}
          class={frontiers.length === 1 ? 'plane-frontier' : 'plane-frontier class-frontier'}
          points={frontier.map(([russia, usa]) => `${scale.x(russia)},${scale.y(usa)}`).join(' ')}
        />
      ))}
      <g class="plane-way">
        {sorted.map(({ worth: [russia, usa], runs }) => (
          <g key={`${russia} ${usa}`}>
            <circle cx={scale.x(russia)} cy={scale.y(usa)} r={radiusOf(runs.length)} />
            <text
              class="plane-number"
              x={scale.x(russia)}
              y={scale.y(usa)}
              text-anchor="middle"
              dominant-baseline="central"
            >
              {plain(runs.length)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  )
}
