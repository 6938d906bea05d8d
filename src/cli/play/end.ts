import { acrossFrom, SEATS } from '../../rules/scenario.ts'
import type { EndView, View } from '../../rules/view.ts'
import { wrap } from '../print.ts'
import { say, word } from '../say.ts'

/** Both capitals' votes; nothing where nothing was signed. */
export function votes(end: EndView): string {
  if (end.home === null) return ''
  const { home } = end
  return SEATS.map((seat) => {
    const groups = home[seat].map(({ id, support, needs, won }) =>
      say('cli.play.end.group', { group: word(`group.${id}`), support, needs, won: won ? 'yes' : 'no' }),
    )
    return `  ${say(`capital.${seat}`)}\n${groups.map((line) => wrap(line, 80, 4)).join('')}`
  }).join('')
}

/** The ending and its front page. */
export const frontPage = (ending: EndView['ending']): string =>
  [
    `${say('cli.play.end.title', { ending, name: say(`ending.${ending}.name`) })}\n\n`,
    `  ${say(`ending.${ending}.headline`)}\n`,
    wrap(say(`ending.${ending}.deck`), 80, 2),
    '\n',
    wrap(say(`ending.${ending}.story`)),
    '\n',
  ].join('')

/** How a match ended: the votes, the paper, what it is worth to both, and what the other side kept to itself. */
export function drawEnd(view: View, end: EndView): string {
  const { ending, worth } = end
  const theirs = acrossFrom(view.chair)
  return [
    `\n${'─'.repeat(80)}\n`,
    votes(end),
    frontPage(ending),
    `${say('cli.replay.worth', { russia: worth.russia, usa: worth.usa, fallback: view.fallback })}\n`,
    wrap(
      say('cli.play.end.theirs', {
        mandate: word(`mandate.${end.mandates[theirs]}`),
        posture: word(`mandate.${end.posture}`),
        temperament: word(`temperament.${end.temperament}`),
      }),
    ),
  ].join('')
}
