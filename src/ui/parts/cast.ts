import type { SeatId } from '../../rules/scenario.ts'
import type { Playing } from '../../store/state.ts'

export type Adviser = Playing['briefing']['recommendations'][number]['adviser']

/** Who of a delegation speaks as which adviser. The envoy also heads the delegation where the computer plays it. */
export const ADVISER_PERSON = {
  russia: { envoy: 'ozerskaya', counsel: 'bikchurin', hardliner: 'verstova' },
  usa: { envoy: 'marchbanks', counsel: 'tillery', hardliner: 'bellerose' },
} as const satisfies { [seat in SeatId]: { [adviser in Adviser]: string } }
export type Person = (typeof ADVISER_PERSON)[SeatId][Adviser]
