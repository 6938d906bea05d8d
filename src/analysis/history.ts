import type { Remembered, View } from '../rules/view.ts'

/**
 * How a summit left what happened on 16 June 2021 (ending 13): no text on nationals, a list of what is off limits handed
 * over, the ambassadors sent back, nothing signed.
 */
export type Departure = 'nationals' | 'signed' | 'walked' | 'broke-down' | 'no-list' | 'no-ambassadors'

export interface LeftHistory {
  readonly departure: Departure
  /** Number of the decision, from 1. */
  readonly decision: number
}

const settles = ({ facts }: Remembered, clause: string): boolean =>
  facts.some((fact) => fact.fact === 'settled' && fact.clause === clause)

/** Where a match that is over left history for good: the first decision that did; null where it ended as history did. */
export function leftHistory(view: View): LeftHistory | null {
  const { remembered, draft, decisions } = view
  const at = (found: Remembered | undefined): number => found?.decision ?? decisions
  const signed = remembered.find(({ move }) => move.do === 'sign')
  const nationals = remembered.find((made) => settles(made, 'nationals'))
  if (nationals !== undefined) return { departure: 'nationals', decision: at(nationals) }
  if (signed !== undefined) return { departure: 'signed', decision: at(signed) }
  const last = remembered.at(-1)
  if (last?.move.do === 'walk') return { departure: 'walked', decision: at(last) }
  if (last?.facts.some(({ fact }) => fact === 'broke-down')) return { departure: 'broke-down', decision: at(last) }
  if (draft.offlimits === null) return { departure: 'no-list', decision: decisions }
  if (draft.relief !== 'c') return { departure: 'no-ambassadors', decision: decisions }
  return null
}
