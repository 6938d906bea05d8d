import { type Chart, partsOf, type State } from './chart.ts'

/** Event names hold no spaces and no equals signs: `table scope=c` is written `table-scope-c`. */
const eventName = (event: string): string => event.replace(/[ =]/g, '-')

function element({ id, isFinal, ways }: State, indent: string): string {
  if (isFinal) return `${indent}<final id="${id}"/>\n`
  const lines = ways.map(({ event, to }) => `${indent}  <transition event="${eventName(event)}" target="${to}"/>\n`)
  return `${indent}<state id="${id}">\n${lines.join('')}${indent}</state>\n`
}

/** A chart as a document in the W3C’s State Chart XML, version 1.0. Labels are not in it: SCXML has no place for them. */
export function scxmlOf(chart: Chart): string {
  const states = partsOf(chart).map((part) => {
    if (part.group === null) return element(part.states[0], '  ')
    const inside = part.states.map((state) => element(state, '    ')).join('')
    return `  <state id="${part.group}" initial="${part.states[0]?.id}">\n${inside}  </state>\n`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" name="summit" initial="${chart.start}">\n`,
    ...states,
    '</scxml>\n',
  ].join('')
}
