import { type Chart, partsOf, type State, waysTogether } from './chart.ts'
import { inQuotes } from './in-quotes.ts'

const node = ({ id, label, isFinal }: State): string =>
  `${id} [label=${inQuotes(label)}${isFinal ? ', peripheries=2' : ''}]\n`

/** A chart in Graphviz’s dot language: acts as clusters, endings with a double line. Events that lead from one state to the same other stand at one arrow. */
export function dotOf(chart: Chart): string {
  const nodes = partsOf(chart).map((part) => {
    if (part.group === null) return `  ${node(part.states[0])}`
    const inside = part.states.map((state) => `    ${node(state)}`).join('')
    return `  subgraph cluster_${part.group} {\n    label=${inQuotes(part.label)}\n${inside}  }\n`
  })
  const arrows = chart.states.flatMap((state) =>
    [...waysTogether(state)].map(([to, events]) => `  ${state.id} -> ${to} [label=${inQuotes(events.join(', '))}]\n`),
  )
  return [
    `digraph ${inQuotes(chart.name)} {\n  label=${inQuotes(chart.name)}\n  rankdir=LR\n  node [shape=box, style=rounded]\n`,
    `  start [shape=point, label=""]\n  start -> ${chart.start}\n`,
    ...nodes,
    ...arrows,
    '}\n',
  ].join('')
}
