import { type Chart, partsOf, type State, waysTogether } from './chart.ts'

/** Mermaid reads no text longer than this, unless its host allows more. */
export const MOST_CHARACTERS = 50_000

/** Signs that mean something to Mermaid, as it wants them written. */
const written = (text: string): string => text.replace(/["#:;<>]/g, (sign) => `#${sign.codePointAt(0)};`)

const declared = ({ id, label }: State): string => `state "${written(label)}" as ${id}\n`

/** A chart as a Mermaid state diagram. Events that lead from one state to the same other stand at one arrow. */
export function mermaidOf(chart: Chart): string {
  const states = partsOf(chart).map((part) =>
    part.group === null
      ? `  ${declared(part.states[0])}`
      : `  state "${written(part.label)}" as ${part.group} {\n${part.states.map((state) => `    ${declared(state)}`).join('')}  }\n`,
  )
  const arrows = chart.states.flatMap((state) =>
    [...waysTogether(state)].map(([to, events]) => `  ${state.id} --> ${to}: ${written(events.join(', '))}\n`),
  )
  const finals = chart.states.flatMap(({ id, isFinal }) => (isFinal ? [`  ${id} --> [*]\n`] : []))
  return [
    `---\ntitle: ${JSON.stringify(chart.name)}\n---\nstateDiagram-v2\n  direction LR\n`,
    ...states,
    `  [*] --> ${chart.start}\n`,
    ...arrows,
    ...finals,
  ].join('')
}
