import { BRINK } from '../rules/position.ts'
import type { TwoMove } from '../rules/two/move.ts'
import type { TwoView } from '../rules/two/view.ts'
import type { GameKey } from './languages.ts'
import type { Args } from './say.ts'

/** What a protest costs now, as the case of its message: the talks, trust besides temper, or temper alone. */
const protestCost = ({ view, legal }: TwoView): string =>
  view.temper === BRINK ? 'ends' : legal.length === 1 && view.trust > 0 ? 'trust' : 'temper'

/** What an answer does, as a message; the price of a text that is accepted stands beside it. */
export function answerDoes(two: TwoView, move: TwoMove): readonly [key: GameKey, args?: Args] {
  const final = two.view.act === 'final' ? 'yes' : 'no'
  switch (move.do) {
    case 'accept':
      return ['two.answer.accept.does']
    case 'decline':
      return ['two.answer.decline.does']
    case 'protest':
      return ['two.answer.protest.does', { cost: protestCost(two) }]
    case 'yes':
      return two.asked?.move.do === 'sign' ? ['two.answer.yes.sign'] : ['two.answer.yes.adjourn', { final }]
    default:
      return ['two.answer.no.does']
  }
}

/** Why the other answers are missing, where they are; null where all of them can be given. */
export function answersMissing({ asked, legal }: TwoView): GameKey | null {
  if (asked?.move.do === 'table' && legal.length === 1) return 'two.answer.only-protest'
  return asked?.move.do === 'sign' && legal.length === 1 ? 'two.answer.red-line' : null
}
