import type { Point } from '../../analysis/frontier.ts'
import type { EndedRun } from '../../classroom/class-summary.ts'
import { Axes, Dots } from '../debrief/plane-axes.tsx'
import { type Place, placeApart } from '../debrief/plane-labels.ts'
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

/** Least distance between two numbers, so that they can be read from the last row. */
const APART = 42
/** Worth left free below the lowest summits, so that numbers that stand aside cover no axis. */
const ROOM = 8

/** The plane of both sides' worth with the summits of a class: how many came to a place stands beside it. */
export function ClassPlane({ spots, cloud, frontiers, fallback, across, up }: ClassPlaneProps) {
  const { plain } = useFigures()
  const below = spots.map(({ worth: [russia, usa] }): Point => [russia - ROOM, usa - ROOM])
  const scale = scaleFor([
    ...spots.map(({ worth }) => worth),
    ...below,
    ...cloud,
    ...frontiers.flat(),
    [fallback, fallback],
  ])
  const places = spots.map(({ worth: [russia, usa] }): Place => [scale.x(russia), scale.y(usa)])
  const numbers = placeApart(places, [], APART)
  return (
    <div class="class-plane">
      <svg class="plane" viewBox={`0 0 ${PLANE.width} ${PLANE.height}`} aria-hidden="true" focusable="false">
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
          {places.map(([x, y], nth) => (
            <circle key={nth} r="6" cx={x} cy={y} />
          ))}
          {spots.map(({ runs }, nth) => {
            const [[x, y], [dotX, dotY]] = [numbers[nth] as Place, places[nth] as Place]
            return (
              <g key={nth}>
                <path class="plane-aside" d={`M${dotX} ${dotY}L${x} ${y}`} />
                <circle class="plane-number" r="17" cx={x} cy={y} />
                <text class="plane-number" x={x} y={y} text-anchor="middle" dominant-baseline="central">
                  {plain(runs.length)}
                </text>
              </g>
            )
          })}
        </g>
      </svg>
    </div>
  )
}
