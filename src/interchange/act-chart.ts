import { ACTS, type ActId } from '../rules/acts.ts'
import { type Ending, outcomeOf } from '../rules/outcomes.ts'
import { formAt, statementAt } from '../rules/position.ts'
import type { Scenario } from '../rules/scenario.ts'
import { actMachine, eventOf, type Place } from './act-machine.ts'
import type { Chart, State } from './chart.ts'
import type { Words } from './words.ts'

/** The name of a place's state. */
function placeId(place: number, act: ActId): string {
  const statement = statementAt(place)
  const form = formAt(place)
  return statement !== null ? `statement_${statement}` : form !== null ? `press_${form}` : act
}

const endingId = (ending: Ending): string => `ending_${ending}`

/** An act of several places is a group of states; of one place, a state. */
const isGroup = (act: ActId): boolean => {
  const { places } = ACTS[act]
  return places !== null && places[0] < places[1]
}

function labelOf({ place, act }: Place, words: Words): string {
  const statement = statementAt(place)
  const form = formAt(place)
  return statement !== null ? words.statement(statement) : form !== null ? words.form(form) : words.act(act)
}

/** The acts as a chart: a state for every place and every ending, events as `eventOf` names them. */
export function actChart(scenario: Scenario, words: Words): Chart {
  const machine = actMachine(scenario)
  const idAt = new Map(machine.map(({ place, act }) => [place, placeId(place, act)]))
  const idOf = (to: number): string => (to < 0 ? endingId(outcomeOf(to).ending) : (idAt.get(to) as string))
  const ends = new Set(machine.flatMap(({ steps }) => steps.flatMap(({ to }) => (to < 0 ? outcomeOf(to).ending : []))))
  const places = machine.map((one): State => {
    const ways = new Map(one.steps.map((step) => [eventOf(step), idOf(step.to)]))
    return {
      id: placeId(one.place, one.act),
      label: labelOf(one, words),
      group: isGroup(one.act) ? one.act : null,
      isFinal: false,
      ways: [...ways].map(([event, to]) => ({ event, to })),
    }
  })
  const endings = [...ends].sort((a, b) => a - b)
  const groups = machine.flatMap(({ act }) => (isGroup(act) ? [[act, words.act(act)] as const] : []))
  return {
    name: words.title,
    start: places[0]?.id as string,
    groups: new Map(groups),
    states: [
      ...places,
      ...endings.map((ending): State => {
        return { id: endingId(ending), label: words.ending(ending), group: null, isFinal: true, ways: [] }
      }),
    ],
  }
}
