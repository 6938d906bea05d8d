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

/** What looks like a move and is none: words and shapes that are a little off, and things of any other kind. */
export function anyMalformed(chance: Chance): unknown {
  // undefined may be drawn, which `pick` takes for an empty list
  const drawn = (list: readonly unknown[]) => list[chance.below(list.length)]
  const change = { clause: chance.pick(CLAUSES), option: chance.pick(OPTIONS) }
  const hole = new Array<unknown>(2)
  hole[1] = change
  const texts = [
    ...[undefined, null, {}, [], [null], [undefined], 'scope=b', ['scope=b'], hole, [change, null]],
    ...[[{ clause: change.clause }], [{ option: change.option }], [{ ...change, clause: 'visas' }]],
    ...[[{ ...change, option: 'f' }], [{ ...change, option: 1 }], [change, change, change], { 0: change, length: 1 }],
  ]
  return chance.pick<() => unknown>([
    () => ({ do: 'table', text: drawn(texts) }),
    () => ({ do: 'sign', form: drawn([undefined, null, 'foo', '', 0, ['treaty'], 'Treaty']) }),
    () => ({ do: 'line', line: drawn([undefined, null, 0, 3, -1, 1.5, '1', Number.NaN, true]) }),
    () => ({
      do: drawn([undefined, null, '', 'shout', 'ASK', 0, 257, ['ask'], 'toString', '__proto__']),
    }),
    () => drawn([undefined, null, 0, 257, '', 'ask', true, [], ['ask'], {}, () => 'ask']),
  ])()
}
