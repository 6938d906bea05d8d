import type { Change, Move, Text } from '../../src/rules/move.ts'
import { CLAUSES, FORMS, OPTIONS } from '../../src/rules/scenario.ts'
import type { Chance } from '../rules/chance.ts'

const PLAIN = [
  ...(['silent', 'warm', 'accept', 'ask', 'ease', 'press', 'bridge', 'gallery', 'adjourn', 'walk'] as const),
  ...(['channel', 'capital', 'lakeside', 'host', 'retract', 'joint', 'credit', 'claim'] as const),
]

function anyText(chance: Chance): Text {
  const change = (clause: number): Change => ({ clause: CLAUSES[clause] ?? 'scope', option: chance.pick(OPTIONS) })
  const first = chance.below(CLAUSES.length)
  const second = chance.below(CLAUSES.length)
  if (first === second) return [change(first)]
  return [change(Math.min(first, second)), change(Math.max(first, second))]
}

/** Any well-formed move, legal or not, its clauses in their order. */
export function anyMove(chance: Chance): Move {
  const kind = chance.below(4)
  if (kind === 0) return { do: chance.pick(PLAIN) }
  if (kind === 1)
    return chance.below(2) === 0 ? { do: 'sign', form: chance.pick(FORMS) } : { do: 'line', line: chance.pick([1, 2]) }
  return { do: 'table', text: anyText(chance) }
}
