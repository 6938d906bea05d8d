import { redLinesOf } from '../../rules/red-lines.ts'
import { acrossFrom, CLAUSES, type Scenario } from '../../rules/scenario.ts'
import type { View } from '../../rules/view.ts'
import { columns, wrap } from '../print.ts'
import { say, word } from '../say.ts'

const told = (key: string) => wrap(`${word(key)}: ${word(`${key}.what`)}`, 80, 2)

/** A seat's own papers: mandate, weights, red lines, and what leaving is worth. */
export function ownPapers(scenario: Scenario, view: View): string {
  const weights = scenario.mandates[view.chair].find(({ id }) => id === view.mandate)?.weights ?? []
  const redLines = redLinesOf(scenario, view.chair, view.mandate)
  const rows = CLAUSES.map((clause, index) => {
    const weight = weights[index] ?? 0
    const letters = redLines.flatMap((line) => (line.clause === clause ? [line.option] : []))
    const red = letters.length === 0 ? '' : say('cli.play.red', { options: letters.join(', ') })
    return [`  ${clause}`, say(`clause.${clause}`), say('cli.play.weight', { weight }), red]
  })
  return [
    wrap(
      say('cli.play.mandate', {
        mandate: word(`mandate.${view.mandate}`),
        what: word(`mandate.${view.mandate}.what`),
      }),
    ),
    `${say('cli.play.weights')}\n${columns(rows)}`,
    `${say('cli.play.fallback', { fallback: view.fallback })}\n\n`,
  ].join('')
}

/** The mandates that the other side may have. */
export const theirMandates = (scenario: Scenario, view: View): string =>
  scenario.mandates[acrossFrom(view.chair)].map(({ id }) => told(`mandate.${id}`)).join('')

/** What the head of delegation reads before the villa: mandate, weights, red lines, and whom they may meet. */
export function dossier(scenario: Scenario, view: View, seed: number | null): string {
  return [
    `${say('title.name')} · ${say('title.place')}\n`,
    `${say('cli.play.lead', { delegation: say(`delegation.${view.chair}`), origin: seed ?? 'none' })}\n`,
    `${say('cli.play.fiction')}\n\n`,
    ownPapers(scenario, view),
    `${say('dossier.theirs')}\n`,
    theirMandates(scenario, view),
    `${say('dossier.tempers')}\n`,
    ...scenario.temperaments.map(({ id }) => told(`temperament.${id}`)),
    `\n${say('cli.play.begin')}\n`,
  ].join('')
}
