import { viewOfTwo } from '../../rules/two/view.ts'
import type { TwoMatch } from '../../session/two/match.ts'
import { say } from '../say.ts'

/** What a match of two comes to, as JSON shows it; ending, outcome and worth are null while it runs. */
export function twoResultOf({ rulesVersion, seed, summit }: TwoMatch) {
  const { view } = viewOfTwo(summit, 0)
  return {
    rules: rulesVersion,
    players: 'two',
    seed,
    draft: view.draft,
    ending: view.end?.ending ?? null,
    outcome: view.end?.outcome ?? null,
    form: view.end?.form ?? null,
    worth: view.end?.worth ?? null,
    fallback: view.fallback,
    decisions: view.decisions,
  }
}

/** The same in sentences. */
export function twoComesTo(match: TwoMatch): string {
  const { ending, worth, fallback, decisions, seed } = twoResultOf(match)
  const lines = [say('cli.two.replay', { count: decisions, seed })]
  if (ending === null || worth === null) lines.push(say('cli.replay.running'))
  else {
    lines.push(say('cli.replay.ending', { ending, name: say(`ending.${ending}.name`) }))
    lines.push(say('cli.replay.worth', { russia: worth.russia, usa: worth.usa, fallback }))
  }
  return `${lines.join('\n')}\n`
}
