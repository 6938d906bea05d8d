import type { Debrief } from '../../analysis/debrief.ts'
import type { Point } from '../../analysis/frontier.ts'
import { usePlaying, useWords } from '../context.ts'
import { useFigures } from '../table/figures.ts'
import { near, PLANE, type Scale, scaleFor } from './plane-scale.ts'

/** A name beside a point: after it, or before it where the edge is near. */
function Label({ x, y, kind, text }: { x: number; y: number; kind: string; text: string }) {
  const isLate = x > PLANE.width * 0.66
  return (
    <text class={kind} x={isLate ? x - 18 : x + 18} y={y} text-anchor={isLate ? 'end' : 'start'}>
      {text}
    </text>
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
      <text class="plane-soft" x={start + 6} y={scale.y(fallback) - 6}>
        {say('debrief.plane.fallback', { n: fallback })}
      </text>
    </g>
  )
}

/** The drafts that the match went through: each place once, with the statement that first reached it. */
function stations({ moments }: Debrief): { readonly n: number; readonly worth: Point }[] {
  let [russia, usa] = [0, 0]
  return moments.flatMap(({ statement, worth }) => {
    if (worth[0] === russia && worth[1] === usa) return []
    ;[russia, usa] = worth
    return [{ n: statement, worth }]
  })
}

/** The way of the draft, from nothing to where it ended, and the trade that was missed. */
function Way({ debrief, scale }: { readonly debrief: Debrief; readonly scale: Scale }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const at = ([russia, usa]: Point) => `${scale.x(russia)} ${scale.y(usa)}`
  const stops = stations(debrief)
  const last = stops.at(-1)
  const { missed } = debrief
  return (
    <g class="plane-way">
      {missed === null ? null : (
        <g class="plane-missed">
          <path d={`M${at(missed.moment.worth)}L${at(missed.better.worth)}`} />
          <rect x="-8" y="-8" width="16" height="16" transform={`translate(${at(missed.better.worth)}) rotate(45)`} />
          <Label
            kind="plane-label"
            x={scale.x(missed.better.worth[0])}
            y={scale.y(missed.better.worth[1]) + 5}
            text={say('debrief.plane.missed', { russia: missed.better.worth[0], usa: missed.better.worth[1] })}
          />
        </g>
      )}
      <path d={`M${at([0, 0])}${stops.map(({ worth }) => `L${at(worth)}`).join('')}`} />
      <circle r="5" cx={scale.x(0)} cy={scale.y(0)} />
      <text x={scale.x(0) - 10} y={scale.y(0) + 20} text-anchor="end">
        {say('debrief.plane.start')}
      </text>
      {stops.map(({ n, worth }) => (
        <g key={n} transform={`translate(${at(worth)})`}>
          <circle r="12" />
          <text class="plane-number" y="5" text-anchor="middle">
            {n}
          </text>
        </g>
      ))}
      {last === undefined ? null : (
        <Label
          kind="plane-label plane-end"
          x={scale.x(last.worth[0])}
          y={scale.y(last.worth[1]) - 8}
          text={say('debrief.plane.end', {
            signed: view.end?.form == null ? 'no' : 'yes',
            russia: last.worth[0],
            usa: last.worth[1],
          })}
        />
      )}
    </g>
  )
}

/** Both sides' worth as a plane: possible drafts, the frontier, the Nash point, fallbacks, and the way of the draft. */
export function Plane({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords()
  const { fallback } = usePlaying().view
  const { bargain, ratified, moments, missed } = debrief
  const frontier = near(
    bargain.frontier.map(({ worth }) => worth),
    fallback,
  )
  const cloud = near(
    bargain.deals.map(({ worth }) => worth),
    fallback,
  )
  const good = new Set(ratified.map(([russia, usa]) => `${russia} ${usa}`))
  const shown = [...frontier, ...moments.map(({ worth }) => worth), ...(missed === null ? [] : [missed.better.worth])]
  const scale = scaleFor([...shown, ...cloud, [0, 0], [fallback, fallback]])
  const { nash } = bargain
  return (
    <svg class="plane" viewBox={`0 0 ${PLANE.width} ${PLANE.height}`} aria-hidden="true" focusable="false">
      <Axes scale={scale} fallback={fallback} />
      <g class="plane-cloud">
        {cloud.map(([russia, usa]) => (
          <circle
            key={`${russia} ${usa}`}
            class={good.has(`${russia} ${usa}`) ? 'plane-ratified' : undefined}
            r={good.has(`${russia} ${usa}`) ? 3 : 2}
            cx={scale.x(russia)}
            cy={scale.y(usa)}
          />
        ))}
      </g>
      <polyline
        class="plane-frontier"
        points={frontier.map(([russia, usa]) => `${scale.x(russia)},${scale.y(usa)}`).join(' ')}
      />
      {nash === null ? null : (
        <g class="plane-nash">
          <path
            transform={`translate(${scale.x(nash.worth[0])} ${scale.y(nash.worth[1])})`}
            d="M0-13 3.8-4.3 13-4 6 2.2 8 12 0 6.6-8 12-6 2.2-13-4-3.8-4.3Z"
          />
          <Label
            kind="plane-label"
            x={scale.x(nash.worth[0])}
            y={scale.y(nash.worth[1]) - 16}
            text={say('debrief.plane.nash', { russia: nash.worth[0], usa: nash.worth[1] })}
          />
        </g>
      )}
      <Way debrief={debrief} scale={scale} />
    </svg>
  )
}
