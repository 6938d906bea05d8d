import { compile } from './game.ts'
import type { Outlook } from './outlook.ts'
import { packDraft } from './position.ts'
import { supposedWorld } from './readings.ts'
import { type Scenario, SEATS, type Seat, seatOf } from './scenario.ts'
import { homesOf } from './two/home.ts'
import type { AtHome, View } from './view.ts'
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
  const tables = (chair: Seat) => compile(scenario, supposedWorld(chair, 0, { mandate: 0, temperament: 0 }, 0))
  const games = [tables(0), tables(1)] as const
  const chair = seatOf(view.chair)
  const { line, theirLine = 0 } = view
  const changes = Object.fromEntries(outlook.text.map(({ clause, option }) => [clause, option]))
  const draft = packDraft({ ...view.draft, ...changes })
  const step = (seat: Seat) => (seat === chair ? outlook.ownFace : outlook.theirFace)
  const face = { russia: view.face.russia + step(0), usa: view.face.usa + step(1) }
  const lines = chair === 0 ? ([line, theirLine] as const) : ([theirLine, line] as const)
  return {
    home: homesOf(games, draft, lines, (seat) => face[SEATS[seat]], 0),
    face,
    lineKept: isLineKept(games[chair], line, draft),
  }
}
