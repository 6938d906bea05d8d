import { ACTS } from '../../rules/acts.ts'
import type { Text } from '../../rules/move.ts'
import { formatText } from '../../rules/notation.ts'
import { clausesOnTable } from '../../rules/on-table.ts'
import { findOutlook } from '../../rules/outlook.ts'
import { type ClauseId, OPTIONS, type OptionId, type Scenario } from '../../rules/scenario.ts'
import type { View } from '../../rules/view.ts'
import type { Briefing } from '../../session/advice.ts'
import { columns, wrap } from '../print.ts'
import { optionWords, say } from '../say.ts'
import { tabledPrice, textLines } from './price.ts'

/** Why an option cannot be put forward; empty where it can. */
export function barred(view: View, clause: ClauseId, option: OptionId): string {
  const now = view.draft[clause]
  if (now === option) return say('cli.play.board.now')
  const steps = now === null ? 0 : Math.abs(OPTIONS.indexOf(now) - OPTIONS.indexOf(option))
  return say(ACTS[view.act].texts === 'amend' && steps > 1 ? 'cli.play.board.far' : 'cli.play.board.red')
}

function optionRow(view: View, { outlooks }: Briefing, clause: ClauseId, option: OptionId): string[] {
  const outlook = findOutlook(outlooks, [{ clause, option }])
  const row = [`  ${clause}=${option}`, optionWords(clause, option)]
  if (outlook === null) return [...row, barred(view, clause, option)]
  const better = outlook.better === null ? '' : say('cli.play.board.beaten', { option: outlook.better.option })
  const readings = say('price.readings', { n: outlook.accepted, of: outlook.of })
  return [...row, say('price.from-to', { from: view.worth, to: outlook.worth }), readings, better]
}

/** The options of the session's clauses, each alone: own worth and forecast. */
export function drawBoard(scenario: Scenario, view: View, briefing: Briefing): string {
  if (view.statement === null) return `${say('cli.play.no-board')}\n`
  const clauses = clausesOnTable(scenario, view)
  if (clauses.length === 0) return `${say('board.none-open')}\n`
  const rows = clauses.flatMap(({ id }) => OPTIONS.map((option) => optionRow(view, briefing, id, option)))
  const pair = briefing.outlooks.texts.find(({ text }) => text.length === 2)
  const hint = pair === undefined ? '' : `${say('cli.play.board.pair', { example: formatText(pair.text) })}\n`
  return `${say('cli.play.board')}\n${columns(rows)}${hint}`
}

/** What one text would bring; null where it cannot be put forward now. */
export function drawPrice(view: View, briefing: Briefing, text: Text): string | null {
  const outlook = findOutlook(briefing.outlooks, text)
  if (outlook === null) return null
  return [...textLines(text), tabledPrice(outlook, view.temper)].map((line) => wrap(line, 80, 2)).join('')
}
