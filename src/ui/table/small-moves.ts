import { scenarioOf } from '../../content/scenarios.ts'
import type { GameKey } from '../../i18n/languages.ts'
import type { Move } from '../../rules/move.ts'
import { BRINK } from '../../rules/position.ts'
import { CLAUSES } from '../../rules/scenario.ts'
import type { View } from '../../rules/view.ts'
import type { IconName } from '../parts/icon.tsx'

/** The small moves in the order of their buttons, with their keys. */
export const SMALL_MOVES = {
  ask: 'q',
  ease: 'e',
  press: 'p',
  bridge: 'b',
  gallery: 'g',
  adjourn: 'j',
  sign: 's',
  walk: 'w',
} as const satisfies { readonly [move in Move['do'] & IconName]?: string }
export type SmallMove = keyof typeof SMALL_MOVES

/** Why a move is not legal now, in few words. */
function whyNot(move: SmallMove, view: View): GameKey {
  if (move === 'ease') return 'small.not.calm'
  if (move === 'bridge') return view.face[view.chair] === 0 ? 'small.not.own-bowed' : 'small.not.their-high'
  if (move === 'gallery') return 'small.not.own-high'
  if (view.act !== 'final') return 'small.not.later'
  if (CLAUSES.filter((clause) => view.draft[clause] !== null).length < 3) return 'small.not.too-few'
  return view.willing === false ? 'small.not.unwilling' : 'small.not.red-line'
}

/** What a legal move does now, in few words: gauges stop at their ends. */
function priceNow(move: SmallMove, view: View): GameKey {
  if ((move === 'press' || move === 'gallery') && view.temper === BRINK) return 'small.breaks'
  if (move === 'ask') return view.trust < 2 ? 'small.ask' : 'small.ask.firm'
  if (move === 'ease') return view.temper >= 2 && view.face[view.chair] > 0 ? 'small.ease.face' : 'small.ease'
  if (move === 'press') return view.trust === 0 ? 'small.press.no-trust' : 'small.press'
  if (move === 'adjourn') {
    if (view.act === 'final') return 'small.adjourn.final'
    const cools = Math.min(scenarioOf(view.rulesVersion).adjournCools, view.temper)
    return cools === 0 ? 'small.adjourn' : cools === 1 ? 'small.adjourn.one' : 'small.adjourn.two'
  }
  return `small.${move}`
}

/** Whether a small move is legal, and its price or why not as a message. */
export function smallMoveNow(move: SmallMove, view: View): { readonly legal: boolean; readonly words: GameKey } {
  const legal = view.legal.some((known) => known.do === move)
  return { legal, words: legal ? priceNow(move, view) : whyNot(move, view) }
}
