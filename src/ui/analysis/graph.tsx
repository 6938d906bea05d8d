import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { acrossFrom } from '../../rules/scenario.ts'
import { useActions, useWords } from '../context.ts'
import type { Surveys } from '../parts/use-surveys.ts'
import { useFigures } from '../table/figures.ts'
import { GRAPH, type GraphPoint, type GraphScale, graphScale, pathOf } from './graph-scale.ts'
import { MarkPaths } from './mark-sign.tsx'
import { useStudied } from './shown.ts'

/** What was within reach at each step of the run, and in the end what it came to. */
function useSteps({ known }: Pick<Surveys, 'known'>) {
  const { view } = useStudied().whole
  const { end, chair, remembered } = view
  const steps = [...known.values()]
    .map(({ decision, survey, judged }) => {
      const { own, joint } = survey.best
      return { step: decision, own: own.worth, joint: joint.worth, mark: judged?.mark ?? null }
    })
    .sort((one, other) => one.step - other.step)
  if (end === null) return steps
  const own = end.worth[chair]
  return [...steps, { step: remembered.length, own, joint: own + end.worth[acrossFrom(chair)], mark: null }]
}

type Step = ReturnType<typeof useSteps>[number]

function Axis({
  scale,
  fallback,
  decisions,
  width,
}: {
  scale: GraphScale
  fallback: number
  decisions: number
  width: number
}) {
  const { plain } = useFigures()
  const { height, start, end, bottom } = GRAPH
  return (
    <g class="graph-axis">
      {scale.up.map((worth) => (
        <text key={worth} x={start - 8} y={scale.y(worth) + 5} text-anchor="end">
          {plain(worth)}
        </text>
      ))}
      {(['own', 'joint'] as const).map((whose, nth) => (
        <path
          key={whose}
          class={`graph-fallback graph-fallback-${whose}`}
          d={`M${start} ${scale.y((nth + 1) * fallback)}H${width - end}`}
        />
      ))}
      {Array.from({ length: decisions }, (_, step) => (
        <text key={step} x={scale.x(step)} y={height - bottom + 20} text-anchor="middle">
          {plain(step + 1)}
        </text>
      ))}
    </g>
  )
}

/** The same as a table, for who does not see the drawing. */
function AsTable({ steps }: { readonly steps: readonly Step[] }) {
  const { say } = useWords()
  return (
    <table>
      <caption>{say('analysis.graph')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('analysis.graph.n')}</th>
          <th scope="col">{say('analysis.graph.own')}</th>
          <th scope="col">{say('analysis.graph.joint')}</th>
          <th scope="col">{say('analysis.mark')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, own, joint, mark }) => (
          <tr key={step}>
            <th scope="row">{step + 1}</th>
            <td>{own}</td>
            <td>{joint}</td>
            <td>{say(`analysis.mark.${mark ?? 'none'}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The width that a drawing has in the page, in pixels. */
function useWidth() {
  const room = useRef<SVGSVGElement>(null)
  const [width, setWidth] = useState(600)
  useLayoutEffect(() => {
    const svg = room.current
    if (svg === null) return
    const measure = () => setWidth((before) => Math.round(svg.getBoundingClientRect().width) || before)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(svg)
    return () => watch.disconnect()
  }, [])
  return { room, width }
}

/** Best own and joint worth within reach, step by step, with the marks; a press goes to the step. */
export function Graph({ known }: Pick<Surveys, 'known'>) {
  const { say } = useWords()
  const { studying } = useActions()
  const { whole, at } = useStudied()
  const steps = useSteps({ known })
  const { room, width } = useWidth()
  const { fallback, remembered } = whole.view
  const decisions = remembered.length
  const scale = graphScale(
    decisions,
    [...steps.flatMap(({ own, joint }) => [own, joint]), fallback, 2 * fallback],
    width,
  )
  const points = (of: 'own' | 'joint'): GraphPoint[] => steps.map((each) => ({ step: each.step, worth: each[of] }))
  const { height, top, bottom } = GRAPH
  const half = (scale.x(1) - scale.x(0)) / 2
  return (
    <section class="desk-card analysis-graph paper" aria-labelledby="analysis-graph">
      <h2 id="analysis-graph">{say('analysis.graph')}</h2>
      <svg ref={room} height={height} aria-hidden="true" focusable="false">
        <rect class="graph-now" x={scale.x(at) - 9} y={top} width="18" height={height - top - bottom} rx="6" />
        <Axis scale={scale} fallback={fallback} decisions={decisions} width={width} />
        <path class="graph-joint" d={pathOf(points('joint'), scale)} />
        <path class="graph-own" d={pathOf(points('own'), scale)} />
        {steps.map(({ step, own, joint, mark }) => (
          <g key={step}>
            <rect class="graph-joint-point" x={scale.x(step) - 4} y={scale.y(joint) - 4} width="8" height="8" />
            {mark === null ? (
              <circle class="graph-own-point" cx={scale.x(step)} cy={scale.y(own)} r="4.5" />
            ) : (
              <g transform={`translate(${scale.x(step) - 11} ${scale.y(own) - 11}) scale(1.1)`}>
                <MarkPaths mark={mark} />
              </g>
            )}
          </g>
        ))}
        {Array.from({ length: decisions + 1 }, (_, step) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone; keys and readers have the list
          <rect
            key={step}
            class="graph-press"
            x={scale.x(step) - half}
            y="0"
            width={2 * half}
            height={height}
            onClick={() => studying.goTo(step)}
          />
        ))}
      </svg>
      <p class="analysis-legend" aria-hidden="true">
        <span class="graph-key graph-key-own">{say('analysis.graph.own')}</span>
        <span class="graph-key graph-key-joint">{say('analysis.graph.joint')}</span>
        <span class="graph-key graph-key-fallback">{say('analysis.graph.fallback.own', { n: fallback })}</span>
        <span class="graph-key graph-key-fallback graph-key-both">
          {say('analysis.graph.fallback.joint', { n: 2 * fallback })}
        </span>
      </p>
      {/* A table is never narrower than its words: what holds it is. */}
      <div class="sr-only">
        <AsTable steps={steps} />
      </div>
    </section>
  )
}
