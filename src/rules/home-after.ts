import { newContext } from './context.ts'
import { compile } from './game.ts'
import type { Outlook } from './outlook.ts'
import { packDraft } from './position.ts'
import { supposedWorld } from './readings.ts'
import { type Scenario, SEATS, type Seat } from './scenario.ts'
import { type AtHome, homeView, type View } from './view.ts'
import { isLineKept } from './votes.ts'

/**
 * What home would see if they took a text at a view: both capitals' support, both faces with the step that the text
 * costs, and whether the chair's public line is kept. Support and face hang on public values alone (rule book, sections
 * 5 and 9), so that this is the same in every reading of the other side: sure, if the text is accepted.
 */
export function homeAfter(
  scenario: Scenario,
  view: View,
  outlook: Pick<Outlook, 'text' | 'ownFace' | 'theirFace'>,
): AtHome {
  const game = compile(scenario, supposedWorld(SEATS.indexOf(view.chair) as Seat, 0, { mandate: 0, temperament: 0 }, 0))
  const changes = Object.fromEntries(outlook.text.map(({ clause, option }) => [clause, option]))
  const ctx = { ...newContext(), draft: packDraft({ ...view.draft, ...changes }), line: view.line }
  const step = (seat: Seat) => (seat === game.chair ? outlook.ownFace : outlook.theirFace)
  const face = { russia: view.face.russia + step(0), usa: view.face.usa + step(1) }
  return {
    home: homeView(game, ctx, (seat) => face[SEATS[seat]], 0),
    face,
    lineKept: isLineKept(game, ctx.line, ctx.draft),
  }
}
