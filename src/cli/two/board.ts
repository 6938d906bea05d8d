import { clausesOnTable } from '../../rules/on-table.ts'
import { findOutlook } from '../../rules/outlook.ts'
import { type ClauseId, OPTIONS, type OptionId, type Scenario } from '../../rules/scenario.ts'
import type { TwoView } from '../../rules/two/view.ts'
import { barred } from '../play/board.ts'
import { columns } from '../print.ts'
import { optionWords, say } from '../say.ts'
import { redFor } from './price.ts'

function optionRow({ view, outlooks }: TwoView, clause: ClauseId, option: OptionId): string[] {
  const outlook = findOutlook(outlooks, [{ clause, option }])
  const row = [`  ${clause}=${option}`, optionWords(clause, option)]
  if (outlook === null) return [...row, barred(view, clause, option)]
  const better = outlook.better === null ? '' : say('cli.play.board.beaten', { option: outlook.better.option })
  return [...row, say('price.from-to', { from: view.worth, to: outlook.worth }), better, redFor(outlook)]
}

/** The options of the session's clauses, each alone: own worth, and whether it may be a red line of theirs. */
export function drawTwoBoard(scenario: Scenario, two: TwoView): string {
  if (two.outlooks.texts.length === 0) return `${say('cli.play.no-board')}\n`
  const rows = clausesOnTable(scenario, two.view).flatMap(({ id }) =>
    OPTIONS.map((option) => optionRow(two, id, option)),
  )
  return `${say('cli.two.board')}\n${columns(rows)}`
}
