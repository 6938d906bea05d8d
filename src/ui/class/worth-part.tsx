import { useMemo } from 'preact/hooks'
import type { Point } from '../../analysis/frontier.ts'
import { planeOf, shareOf } from '../../classroom/class-best.ts'
import { type EndedRun, spreadOf } from '../../classroom/class-summary.ts'
import { SEATS } from '../../rules/scenario.ts'
import { useWords } from '../context.ts'
import { Entry } from '../debrief/plane-legend.tsx'
import { near } from '../debrief/plane-scale.ts'
import { ClassPlane, type Spot } from './class-plane.tsx'
import { type ClassShown, useNames } from './use-class.ts'
import { type ClassPlane as Known, type Planes, usePlanes } from './use-planes.ts'

/** A worth to both sides as shares of the way from the fallback to the best that each could have had. */
const sharesOf = ([russia, usa]: Point, { best }: Known, fallback: number): Point => [
  shareOf(russia, fallback, best.seats[0]),
  shareOf(usa, fallback, best.seats[1]),
]

/** Runs that came to the same place, each place once, those with most runs first. */
function spotsOf(runs: readonly EndedRun[], placeOf: (run: EndedRun) => Point): readonly Spot[] {
  const spots = new Map<string, Spot>()
  for (const run of runs) {
    const worth = placeOf(run)
    const key = worth.join(' ')
    spots.set(key, { worth, runs: [...(spots.get(key)?.runs ?? []), run] })
  }
  return [...spots.values()].sort((one, other) => other.runs.length - one.runs.length)
}

const worthOf = ({ result: { end } }: EndedRun): Point => [end.worth.russia, end.worth.usa]

/** What the plane shows: worths where all runs share one, else shares of the way to the best of each world. */
function shownOn(runs: readonly EndedRun[], planes: Planes) {
  const fallback = runs[0]?.result.fallback ?? 0
  const [only] = planes.values()
  if (planes.size === 1 && only !== undefined) {
    const pointsOf = (deals: Known['bargain']['deals']) =>
      near(
        deals.map(({ worth }) => worth),
        fallback,
      )
    const { deals, frontier } = only.bargain
    return { spots: spotsOf(runs, worthOf), cloud: pointsOf(deals), frontiers: [pointsOf(frontier)], fallback }
  }
  const spots = spotsOf(
    runs.filter((run) => planes.has(planeOf(run))),
    (run) => sharesOf(worthOf(run), planes.get(planeOf(run)) as Known, fallback),
  )
  const frontiers = [...planes.values()].map((plane) =>
    plane.bargain.frontier
      .filter(({ worth }) => Math.min(...worth) >= fallback)
      .map(({ worth }) => sharesOf(worth, plane, fallback)),
  )
  return { spots, cloud: [], frontiers, fallback: 0 }
}

/** Both sides' worth in every summit, against what could have been agreed. */
export function WorthPart({ shown: { runs } }: { readonly shown: ClassShown }) {
  const { say } = useWords()
  const { namesOf } = useNames()
  const { planes, left } = usePlanes(runs, true)
  const isShared = planes.size === 1
  const shown = useMemo(() => shownOn(runs, planes), [runs, planes])
  if (runs.length === 0) return <p>{say('class.none')}</p>
  return (
    <>
      <h2>{say('class.worth')}</h2>
      <p role="status">{left > 0 ? say('debrief.counting') : ''}</p>
      {left > 0 ? null : (
        <>
          <p>{say(isShared ? 'class.worth.same' : 'class.worth.several')}</p>
          <ul class="class-spread">
            {SEATS.map((seat) => (
              <li key={seat}>
                {say('class.worth.spread', { seat, ...spreadOf(runs.map(({ result }) => result.end.worth[seat])) })}
              </li>
            ))}
          </ul>
          <ClassPlane
            {...shown}
            across={say(isShared ? 'debrief.plane.across' : 'class.worth.across')}
            up={say(isShared ? 'debrief.plane.up' : 'class.worth.up')}
          />
          <ul class="plane-legend">
            <Entry
              sign={
                <g class="plane-way">
                  <circle class="plane-number" r="16" />
                  <text class="plane-number" text-anchor="middle" dominant-baseline="central">
                    1
                  </text>
                </g>
              }
            >
              {say('class.worth.run')}
            </Entry>
            <Entry sign={<path class="plane-frontier" d="M-18 0H18" />}>{say('class.worth.frontier')}</Entry>
            <Entry sign={<path class="plane-fallback" d="M-18 0H18" />}>{say('class.worth.fallback')}</Entry>
          </ul>
          <details>
            <summary>{say('class.worth.figures')}</summary>
            <ul>
              {spotsOf(runs, worthOf).map(({ worth: [russia, usa], runs: those }) => (
                <li key={`${russia} ${usa}`}>{say('class.worth.at', { russia, usa, names: namesOf(those) })}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </>
  )
}
