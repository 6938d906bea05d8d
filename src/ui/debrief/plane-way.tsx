import type { Point } from '../../analysis/frontier.ts'
import type { Moment } from '../../analysis/moments.ts'
import { type Place, placeApart } from './plane-labels.ts'

/** Least distance between two numbers, so that they can be read on a telephone. */
const APART = 42

/** A draft on the way, with the number of its statement; null for one without a number. */
export interface Stop {
  readonly n: number | null
  readonly worth: Point
}

/** The drafts that the match went through: each place once, with the statement that first reached it. */
export function stopsOf(moments: readonly Moment[]): readonly Stop[] {
  let [russia, usa] = [0, 0]
  return moments.flatMap(({ statement, worth }) => {
    if (worth[0] === russia && worth[1] === usa) return []
    ;[russia, usa] = worth
    return [{ n: statement, worth }]
  })
}

interface WayProps {
  readonly stops: readonly Stop[]
  /** From where the draft went to where it could have gone. */
  readonly missed: readonly [from: Place, to: Place] | null
  /** What the numbers may not cover. */
  readonly marks: readonly Place[]
  readonly at: (worth: Point) => Place
}

/**
 * The way of the draft, from nothing to where it ended. Numbers that would meet stand aside, hollow and on a thin line to
 * their point; the last ones keep their places first.
 */
export function Way({ stops, missed, marks, at }: WayProps) {
  const start = at([0, 0])
  const places = stops.map(({ worth }) => at(worth))
  const numbers = placeApart([...places].reverse(), [start, ...marks], APART).reverse()
  return (
    <g class="plane-way">
      {missed === null ? null : <path class="plane-to-missed" d={`M${missed[0].join(' ')}L${missed[1].join(' ')}`} />}
      <path d={`M${[start, ...places].map((place) => place.join(' ')).join('L')}`} />
      {[start, ...places].map(([x, y], index) => (
        <circle key={index} r="5" cx={x} cy={y} />
      ))}
      {stops.map(({ n }, index) => {
        const [[x, y], [dotX, dotY]] = [numbers[index] ?? start, places[index] ?? start]
        const isAside = x !== dotX || y !== dotY
        return (
          <g key={index} class={isAside ? 'plane-beside' : undefined}>
            <path class="plane-aside" d={`M${dotX} ${dotY}L${x} ${y}`} />
            <circle class="plane-number" r="16" cx={x} cy={y} />
            <text class="plane-number" x={x} y={y} text-anchor="middle" dominant-baseline="central">
              {n}
            </text>
          </g>
        )
      })}
    </g>
  )
}
