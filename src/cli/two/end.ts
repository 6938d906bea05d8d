import { twoDebriefOf } from '../../analysis/two.ts'
import { type Scenario, SEATS } from '../../rules/scenario.ts'
import { tallies } from '../../rules/two/tally.ts'
import type { TwoView } from '../../rules/two/view.ts'
import type { EndView } from '../../rules/view.ts'
import { happeningLine } from '../play/answer.ts'
import { frontPage, votes } from '../play/end.ts'
import { wrap } from '../print.ts'
import { say, word } from '../say.ts'
import { indented } from '../table.ts'

/** What could have been agreed, beside what was. */
function frontier(scenario: Scenario, { view }: TwoView): string {
  const debrief = twoDebriefOf(scenario, view)
  if (debrief === null) return ''
  const { better, mostJoint, yours } = debrief
  const on =
    better === null
      ? say('two.end.frontier.on')
      : say('two.end.frontier.off', { russia: better.worth[0], usa: better.worth[1] })
  const joint = say('two.end.joint', { sum: mostJoint, yours: yours[0] + yours[1] })
  return `${say('two.end.frontier')}\n${indented([on, joint])}`
}

/** How a summit of two ended, for both: the votes, the paper, both worths, both mandates, and what each asked. */
export function drawTwoEnd(scenario: Scenario, two: TwoView, end: EndView, seed: number): string {
  const { worth, mandates, ending } = end
  const { fallback } = two.view
  const asked = tallies(two.remembered)
  const open = SEATS.map((seat) =>
    say('two.end.mandate', {
      seat: say(`seat.${seat}`),
      mandate: word(`mandate.${mandates[seat]}`),
      what: word(`mandate.${mandates[seat]}.what`),
    }),
  )
  const counts = SEATS.map((seat) => {
    const { texts, accepted, declined, protested, questions } = asked[seat]
    const told = say('two.end.texts', { texts, accepted, declined, protested })
    return `${say(`seat.${seat}`)}: ${told}. ${say('two.end.questions', { n: questions })}.`
  })
  return [
    `\n${'─'.repeat(80)}\n`,
    end.form === null ? '' : wrap(happeningLine('votes', end.votes, seed)),
    votes(end),
    frontPage(ending),
    wrap(say('cli.replay.worth', { russia: worth.russia, usa: worth.usa, fallback })),
    `${say('two.end.open')}\n${indented(open)}`,
    `${say('two.end.asked')}\n${indented(counts)}`,
    frontier(scenario, two),
  ].join('')
}
