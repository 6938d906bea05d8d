import { medalsOf } from '../../src/atlas/proofs/blind-advice.ts'
import type { ChairFigures } from '../../src/atlas/proofs/chair-figures.ts'
import type { Claim } from '../../src/atlas/proofs/claim.ts'
import { planMeans } from '../../src/atlas/proofs/plan-means.ts'
import { ofChair, type WorldFigures } from '../../src/atlas/proofs/world-figures.ts'
import { ADVISERS } from '../../src/delegates/advisers.ts'
import { type Scenario, SEATS } from '../../src/rules/scenario.ts'
import { figure } from './name.ts'
import { HEADING, table } from './table.ts'

const signed = (number: number): string => `${number < 0 ? '-' : '+'}${Math.abs(number).toFixed(1)}`

/** What the fixed plans of play earn. */
export function planTable(chairs: readonly ChairFigures[]): string {
  const players = chairs[0]?.plans.map(({ player }) => player) ?? []
  const rows = players.map((player) => [
    player,
    ...chairs.flatMap(({ plans }) => {
      const over = plans.find((plan) => plan.player === player)?.over
      return over === undefined ? ['', ''] : [signed(over.own), signed(over.joint)]
    }),
  ])
  const head = chairs.flatMap(({ chair }) => [`${HEADING[chair]}: own`, 'joint'])
  return table(['plan, mean worth over the fallbacks', ...head], rows)
}

/** What comes of following an adviser blindly. */
export function adviserTable(scenario: Scenario, worlds: readonly WorldFigures[]): string {
  const rows = SEATS.flatMap((seat) => {
    const all = ofChair(worlds, seat)
    const means = planMeans(
      scenario,
      all.flatMap(({ advisers }) => advisers),
    )
    return ADVISERS.flatMap((adviser) => {
      const over = means.find(({ player }) => player === adviser)?.over
      if (over === undefined) return []
      const { gold, silver, bronze, none } = medalsOf(scenario, all, adviser)
      return [[`${HEADING[seat]}: ${adviser}`, signed(over.own), signed(over.joint), gold, silver, bronze, none]]
    })
  })
  return table(['adviser followed blindly', 'own', 'joint', 'gold', 'silver', 'bronze', 'no medal'], rows)
}

/** Drafts that can be ratified, by pair of mandates; and the readings. */
export function claimTable(claims: readonly Claim[], proof: Claim['proof']): string {
  const rows = claims.filter((claim) => claim.proof === proof)
  return table(
    ['measured', 'figure'],
    rows.map(({ subject, chair, measured }) => [
      chair === null ? subject : `${HEADING[chair]}: ${subject}`,
      Number.isFinite(measured) ? figure(measured) : 'all c brings nothing',
    ]),
  )
}
