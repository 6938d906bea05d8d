import type { SeatId } from '../../rules/scenario.ts'
import type { ChairFigures } from './chair-figures.ts'
import type { Claim } from './claim.ts'

/** Readings that are left in the mean once the first proposal is seen, and on coming to the recess. */
const AFTER_PROPOSAL = 7
const BY_RECESS = 3
/** Different first proposals that are met in a chair; so the rule book's three and two are read, as all its figures stand by chair. */
const PROPOSALS: { readonly [chair in SeatId]: number } = { russia: 3, usa: 2 }

/** Reading the other side takes time, and they do not always begin alike. Means over worlds, so no single one is named. */
export const readingTakesTime = (chairs: readonly ChairFigures[]): Claim[] =>
  chairs.flatMap(({ chair, readings }) => {
    const claim = (subject: string, measured: number, atLeast: number): Claim => ({
      proof: 'reading-takes-time',
      subject,
      chair,
      measured,
      limit: { atLeast },
      where: null,
    })
    return [
      claim('readings after their first proposal', readings.afterProposal, AFTER_PROPOSAL),
      claim('readings by the recess', readings.byRecess, BY_RECESS),
      claim('different first proposals', readings.firstProposals.length, PROPOSALS[chair]),
    ]
  })
