import { type Chart, partsOf, type State } from './chart.ts'

/** A state as XState takes it. Every state has its name as id, so that a way can lead from one act into another. */
function nodeOf({ id, label, isFinal, ways }: State): object {
  const on = Object.fromEntries(ways.map(({ event, to }) => [event, `#${to}`]))
  return { id, description: label, ...(isFinal ? { type: 'final' } : { on }) }
}

const nodesOf = (states: readonly State[]) => Object.fromEntries(states.map((state) => [state.id, nodeOf(state)]))

/** A chart as the JSON that XState’s `createMachine` takes: events by their names, acts as states with states inside. */
export function xstateOf(chart: Chart): string {
  const parts = partsOf(chart)
  const states = parts.map((part) =>
    part.group === null
      ? [part.states[0].id, nodeOf(part.states[0])]
      : [
          part.group,
          { id: part.group, description: part.label, initial: part.states[0]?.id, states: nodesOf(part.states) },
        ],
  )
  const [first] = parts
  const initial = first?.group ?? first?.states[0]?.id
  const config = { id: 'summit', description: chart.name, initial, states: Object.fromEntries(states) }
  return `${JSON.stringify(config, null, 1)}\n`
}
