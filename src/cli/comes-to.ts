import { viewOf } from '../rules/view.ts'
import type { Match } from '../session/match.ts'
import { resultOf } from './result.ts'
import { say } from './say.ts'

/** What a match comes to, in sentences. */
export function comesTo(match: Match): string {
  const { position, ending, worth, fallback, decisions, guesses, chair } = resultOf(match)
  const origin = match.seed === null ? say('cli.origin.world') : say('cli.origin.seed', { seed: match.seed })
  const lines = [
    say('cli.replay.decisions', { count: decisions, seat: say(`seat.${chair}`), origin }),
    say('cli.replay.position', { position }),
  ]
  if (ending === null || worth === null) {
    const { worth: draft } = viewOf(match.summit)
    lines.push(say('cli.replay.running'))
    lines.push(say('cli.replay.draft', { worth: draft, delegation: say(`delegation.${chair}`), fallback }))
  } else {
    lines.push(say('cli.replay.ending', { ending, name: say(`ending.${ending}.name`) }))
    lines.push(say('cli.replay.worth', { russia: worth.russia, usa: worth.usa, fallback }))
  }
  for (const when of ['villa', 'press'] as const) {
    const percent = guesses[when]
    if (percent !== null) lines.push(say(`cli.replay.guess.${when}`, { percent }))
  }
  return `${lines.join('\n')}\n`
}
