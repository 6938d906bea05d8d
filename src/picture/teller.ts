import type { Remembered, View } from '../rules/view.ts'
import { type Look, theirLook } from '../store/look.ts'
import type { Rank } from './places.ts'

/** Where the advisers of a delegation sit. */
const SEAT_OF = { hardliner: 'far', counsel: 'middle', envoy: 'near' } as const satisfies { [adviser: string]: Rank }

/** Whose hands show that the last text touches them, and how that one looks; null where nobody's do. */
export function tellerOf(last: Pick<Remembered, 'facts'> | undefined): { rank: Rank; look: Look } | null {
  const told = last?.facts.find((fact) => fact.fact === 'tell')
  if (told?.fact !== 'tell' || told.tell.sign === 'at-ease') return null
  return { rank: SEAT_OF[told.tell.by], look: 'thinking' }
}

/** How the head of the other delegation looks. */
export function headLook(view: View): Look {
  const teller = tellerOf(view.remembered.at(-1))
  return teller?.rank === 'near' ? teller.look : theirLook(view)
}
