import type { GameKey } from '../../i18n/languages.ts'
import type { Args, Say } from '../../i18n/say.ts'
import { findOutlook } from '../../rules/outlook.ts'
import type { SeatId } from '../../rules/scenario.ts'
import { type View, wonIn } from '../../rules/view.ts'
import type { Playing } from '../../store/state.ts'
import { TRADE } from '../../store/tutorial.ts'
import { readingsAtFirst } from '../table/readings.ts'

const groupsWon = (view: View, seat: SeatId): number => wonIn(view.home[seat])

/** The clause they named when they were asked; empty before. */
function namedIn(view: View, say: Say<GameKey>): string {
  const facts = view.remembered.flatMap((made) => made.facts)
  const named = facts.find((fact) => fact.fact === 'named')
  return named === undefined ? '' : say(`clause.${named.clause}`)
}

/** What the coach's messages may speak of: figures of the practice table as it stands, and the names of buttons. */
export function coachArgs({ view, briefing }: Playing, say: Say<GameKey>): Args {
  const [paying, wanted] = TRADE
  return {
    of: readingsAtFirst(view),
    left: view.readings.length,
    alone: findOutlook(briefing.outlooks, [wanted])?.accepted ?? 0,
    both: findOutlook(briefing.outlooks, TRADE)?.accepted ?? 0,
    wanted: say(`option.${wanted.clause}-${wanted.option}`),
    paying: say(`option.${paying.clause}-${paying.option}`),
    worth: view.worth,
    fallback: view.fallback,
    clause: namedIn(view, say),
    trust: say(`trust.${view.trust}` as GameKey),
    russia: groupsWon(view, 'russia'),
    usa: groupsWon(view, 'usa'),
    ask: say('small.name.ask'),
    accept: say('proposal.accept'),
    draft: say('draft.own'),
    goOn: say('tutorial.go-on'),
  }
}
