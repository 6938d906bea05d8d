import { type Scenario, SEATS, type Seat, type World } from '../../rules/scenario.ts'

/** Recess events, and what can happen before the votes (rule book, sections 8 and 9). */
const EVENTS = 6
const VOTES = 3

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/**
 * The worlds that plans of play are measured on, always in this order: all pairs of mandates, temperaments, events and votes;
 * leaks and postures in turn. The turn is the sum of the other numbers, so that no event, vote or mandate always meets the same
 * leak or posture: each of their six pairs comes equally often. 486 worlds a chair in a scenario of three mandates a seat and
 * three temperaments.
 */
export function planWorlds(scenario: Scenario, chair: Seat): World[] {
  const postures = scenario.mandates[SEATS[chair === 0 ? 1 : 0]].length
  const [ofRussia, ofUsa] = [upTo(scenario.mandates.russia.length), upTo(scenario.mandates.usa.length)]
  return ofRussia.flatMap((russia) =>
    ofUsa.flatMap((usa) =>
      upTo(scenario.temperaments.length).flatMap((temperament) =>
        upTo(EVENTS).flatMap((event) =>
          upTo(VOTES).map((votes): World => {
            const turn = russia + usa + temperament + event + votes
            const [posture, leak] = [turn % postures, turn % 2 === 1]
            return { chair, mandates: [russia, usa], temperament, posture, event, leak, votes }
          }),
        ),
      ),
    ),
  )
}
