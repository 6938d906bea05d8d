import type { Point } from '../../analysis/frontier.ts'
import { useFigures } from '../table/figures.ts'
import { PLANE, type Scale } from './plane-scale.ts'

/** Points of the plane, small and many. */
export function Dots({
  points,
  scale,
  r,
}: {
  readonly points: readonly Point[]
  readonly scale: Scale
  readonly r: number
}) {
  return (
    <g class="plane-cloud">
      {points.map(([russia, usa]) => (
        <circle key={`${russia} ${usa}`} r={r} cx={scale.x(russia)} cy={scale.y(usa)} />
      ))}
    </g>
  )
}

interface AxesProps {
  readonly scale: Scale
  readonly fallback: number
  /** What is told from left to right, and from below upwards. */
  readonly across: string
  readonly up: string
}

/** Lines, numbers and names of both axes, and both fallbacks. */
export function Axes({ scale, fallback, across, up }: AxesProps) {
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
        {across}
      </text>
      <text class="plane-name" transform={`translate(20 ${(top + foot) / 2}) rotate(-90)`} text-anchor="middle">
        {up}
      </text>
    </g>
  )
}
