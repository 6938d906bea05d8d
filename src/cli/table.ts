import { lastKey } from '../i18n/last.ts'
import { ACTS } from '../rules/acts.ts'
import { formatMove } from '../rules/notation.ts'
import { LAST_STATEMENT } from '../rules/position.ts'
import { acrossFrom, CLAUSES, type Scenario, SEATS } from '../rules/scenario.ts'
import { type HomeView, type View, wonIn } from '../rules/view.ts'
import type { Briefing } from '../session/advice.ts'
import { cardLines } from './play/cards.ts'
import { agreedPrice, textLines } from './play/price.ts'
import { columns, wrap } from './print.ts'
import { optionWords, say, word } from './say.ts'

const other = (view: View) => acrossFrom(view.chair)
/** Lines, each wrapped and indented. */
export const indented = (lines: readonly string[], indent = 2): string =>
  lines.map((line) => wrap(line, 80, indent)).join('')

function heading(view: View): string {
  const act = word(`act.${view.act}`)
  const last = ACTS[view.act].places?.[1] ?? LAST_STATEMENT
  const { statement } = view
  return statement === null ? act : say('cli.play.heading.statement', { act, n: statement, left: last - statement + 1 })
}

/** Trust, temper, both faces; our worth, fallback and public line. */
export function gauges(view: View): string {
  const gauge = (name: string, key: string) => say('cli.play.gauges', { gauge: name, level: word(key) })
  const line = view.line === 0 ? [] : [say('cli.play.line', { line: word(`line.${view.chair}-${view.line}`) })]
  const room = [
    gauge(say('trust'), `trust.${view.trust}`),
    gauge(say('temper'), `temper.${view.temper}`),
    gauge(say('cli.play.our-face'), `face.${view.face[view.chair]}`),
    gauge(say('cli.play.their-face'), `face.${view.face[other(view)]}`),
  ]
  const worth = [
    say('cli.play.worth', { worth: view.worth }),
    say('cli.play.fallback.short', { fallback: view.fallback }),
    ...line,
  ]
  return `${room.join(' · ')}\n${worth.join(' · ')}\n`
}

/** The draft, a clause a line. */
export function draft(view: View): string {
  const rows = CLAUSES.map((clause) => {
    const option = view.draft[clause]
    return [`  ${clause}`, option ?? '-', option === null ? say('draft.open') : optionWords(clause, option)]
  })
  return `${say('draft.title')}\n${columns(rows)}`
}

function proposal(view: View, { outlooks }: Briefing): string {
  if (view.statement === null) return ''
  if (view.proposal === null) return `${say('proposal.none')}\n`
  const { text, acceptable } = view.proposal
  const price =
    acceptable && outlooks.proposal !== null
      ? say('cli.play.accept', { price: agreedPrice(outlooks.proposal) })
      : say('proposal.locked')
  return `${say('proposal.title')}: ${formatMove({ do: 'table', text }).replace('table ', '')}\n${indented([...textLines(text), price])}`
}

/** Both capitals' groups with their support. */
export function home(view: View): string {
  const group = ({ id, support, needs, won }: HomeView) =>
    say('home.read', { group: word(`group.${id}`), support, needs, won: won ? 'yes' : 'no' })
  const capitals = SEATS.map((seat) => {
    const won = wonIn(view.home[seat])
    const count = say('home.count', { won, of: view.home[seat].length })
    return `  ${say(`capital.${seat}`)}: ${count}\n${indented(view.home[seat].map(group), 4)}`
  })
  const kept = view.lineKept === null ? '' : indented([say(view.lineKept ? 'home.line.kept' : 'home.line.broken')])
  return `${say('home.title')}\n${capitals.join('')}${kept}`
}

/** Readings of the other side that are left, a mandate a line. */
function readings(scenario: Scenario, view: View): string {
  const of = scenario.mandates[other(view)].length * scenario.temperaments.length
  const rows = scenario.mandates[other(view)].flatMap(({ id }, mandate) => {
    const left = view.readings.filter((reading) => reading.mandate === mandate)
    if (left.length === 0) return []
    const temperaments = left.map(({ temperament }) => word(`temperament.${scenario.temperaments[temperament]?.id}`))
    return [say('cli.play.reading', { mandate: word(`mandate.${id}`), temperaments: temperaments.join(', ') })]
  })
  return `${say('table.readings', { n: view.readings.length, of })}\n${indented(rows)}`
}

/** The whole state of a match as its chair may see it. */
export function drawTable(scenario: Scenario, view: View, briefing: Briefing): string {
  const willing = view.willing === null ? '' : `${say(view.willing ? 'sign.willing' : 'sign.unwilling')}\n`
  const last = lastKey(scenario, view)
  const cards = cardLines(view, briefing)
  return [
    `\n${'─'.repeat(80)}\n${heading(view)}\n`,
    gauges(view),
    draft(view),
    proposal(view, briefing),
    home(view),
    readings(scenario, view),
    last === null ? willing : wrap(say(last), 80, 0),
    cards.length === 0 ? '' : `${say('cli.play.cards')}\n${cards.join('')}`,
  ].join('')
}
