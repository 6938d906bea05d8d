import { formatMove, formatPosition, formatText } from '../../src/rules/notation.ts'
import { CLAUSES, SEATS, type Seat } from '../../src/rules/scenario.ts'
import type { HomeView, View } from '../../src/rules/view.ts'
import { lastFacts, type Match, viewFor } from '../../src/session/match.ts'
import { formatMinutes } from '../../src/session/minutes.ts'

const groups = (home: readonly HomeView[]) =>
  home.map(({ id, support, needs }) => `${id} ${support}/${needs}`).join(' ')

/** A view in brief: the fields that a change of the rules would move, by name. */
function briefly(view: View): string[] {
  const draft = CLAUSES.map((clause) => view.draft[clause] ?? '-').join('')
  const { proposal, end } = view
  const offer =
    proposal === null ? 'none' : `${formatText(proposal.text)}${proposal.acceptable ? '' : ' (not acceptable)'}`
  const kinds = new Map<string, number>()
  for (const move of view.legal) kinds.set(move.do, (kinds.get(move.do) ?? 0) + 1)
  const legal = [...kinds].map(([kind, count]) => (count === 1 ? kind : `${kind} x ${count}`)).join(', ')
  const rows = [
    `act ${view.act}${view.statement === null ? '' : ` ${view.statement}`}, mandate ${view.mandate}, draft ${draft}, form ${view.form ?? 'none'}`,
    `trust ${view.trust}, temper ${view.temper}, face ${view.face.russia}/${view.face.usa}, line ${view.line}${view.lineKept === null ? '' : view.lineKept ? ' kept' : ' broken'}, event ${view.event ?? 'not told'}`,
    `worth ${view.worth}, fallback ${view.fallback}, proposal ${offer}, willing ${view.willing ?? 'not told'}`,
    `home russia: ${groups(view.home.russia)}; usa: ${groups(view.home.usa)}`,
    `readings ${view.readings.map(({ mandate, temperament }) => `${mandate}${temperament}`).join(' ') || 'none'}`,
    `legal ${legal || 'nothing'}`,
  ]
  if (end === null) return rows
  const home = end.home === null ? 'nothing signed' : `russia: ${groups(end.home.russia)}; usa: ${groups(end.home.usa)}`
  return [
    ...rows,
    `end ${end.ending} ${end.outcome}, worth ${end.worth.russia}/${end.worth.usa}, mandates ${end.mandates.russia}/${end.mandates.usa}, ${end.temperament}, posture ${end.posture}`,
    `end event ${end.event}, leak ${end.leak ? 'yes' : 'no'}, votes ${end.votes}; ${home}`,
  ]
}

const viewsOf = (match: Match): string[] =>
  SEATS.flatMap((seat, index) => [`  ${seat}`, ...briefly(viewFor(match, index as Seat)).map((row) => `    ${row}`)])

/** A whole game as text: the minutes' line, the facts, the position and both seats' views after every move. */
export function transcript(title: string, stations: readonly Match[]): string {
  const [opened, ...rest] = stations
  if (opened === undefined) return ''
  const minutes = formatMinutes(rest.at(-1) ?? opened, '2021-06-16')
    .trimEnd()
    .split('\n')
  const lines = minutes.slice(minutes.indexOf('') + 1)
  const steps = rest.flatMap((match, index) => {
    const { outcome, position } = match.summit
    return [
      '',
      `> ${lines[index] ?? formatMove({ do: 'ask' })}`,
      ...lastFacts(match).map((fact) => `  ${JSON.stringify(fact)}`),
      `= ${outcome === null ? formatPosition(position) : 'ended'}`,
      ...viewsOf(match),
    ]
  })
  const header = minutes.slice(0, minutes.indexOf(''))
  return `${[`# ${title}`, ...header, '', `= ${formatPosition(opened.summit.position)}`, ...viewsOf(opened), ...steps].join('\n')}\n`
}
