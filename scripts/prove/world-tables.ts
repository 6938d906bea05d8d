import type { Claim } from '../../src/atlas/proofs/claim.ts'
import { KINDS } from '../../src/atlas/proofs/kinds.ts'
import { mean, overFallback } from '../../src/atlas/proofs/parity.ts'
import { ofChair, type WorldFigures } from '../../src/atlas/proofs/world-figures.ts'
import { ENDINGS } from '../../src/rules/outcomes.ts'
import { type Scenario, SEATS } from '../../src/rules/scenario.ts'
import { HEADING, table } from './table.ts'

/** Positions, moves and best worths of the worlds of each chair. */
export function worldTable(scenario: Scenario, worlds: readonly WorldFigures[]): string {
  const rows = SEATS.flatMap((seat) => {
    const all = ofChair(worlds, seat)
    const row = (name: string, of: (one: WorldFigures) => number) => {
      const numbers = all.map(of)
      return [`${HEADING[seat]}: ${name}`, Math.min(...numbers), mean(numbers), Math.max(...numbers)]
    }
    if (all.length === 0) return []
    return [
      row('positions (thousands)', ({ positions }) => Math.round(positions / 1e3)),
      row('moves (millions)', ({ moves }) => Math.round(moves / 1e6)),
      row('best own worth over the fallback', (one) => overFallback(scenario, 'own', one)),
      row('best joint worth over the fallbacks', (one) => overFallback(scenario, 'joint', one)),
    ]
  })
  return table(['a world holds', 'least', 'mean', 'most'], rows)
}

/** Par of every ending. */
export function endingTable(worlds: readonly WorldFigures[]): string {
  const rows = ENDINGS.map((ending) => [
    `${ending}`,
    ...SEATS.flatMap((seat) => {
      const pars = ofChair(worlds, seat).flatMap(({ par }) => (ending in par ? [par[ending] as number] : []))
      return pars.length === 0 ? [0, '', ''] : [pars.length, Math.min(...pars), Math.max(...pars)]
    }),
  ])
  const head = SEATS.flatMap((seat) => [`${HEADING[seat]}: worlds`, 'least par', 'greatest par'])
  return table(['ending', ...head], rows)
}

/** Whether a first move leaves more within reach than any other. */
const isAlone = ({ first }: WorldFigures, kind: string): boolean =>
  Object.entries(first).every(([other, worth]) => other === kind || worth < (first[kind] as number))

/** What each first move leaves within reach. */
export function firstMoveTable(worlds: readonly WorldFigures[], claims: readonly Claim[]): string {
  const rows = claims.flatMap(({ proof, subject, chair, measured }) => {
    if (proof !== 'no-best-first-move' || chair === null) return []
    const all = ofChair(worlds, chair)
    const alone = all.filter((one) => isAlone(one, subject)).length
    return [[`${HEADING[chair]}: ${subject}`, measured, alone, mean(all.map(({ first }) => first[subject] as number))]]
  })
  return table(
    ['first move', 'worlds where none is better', 'where it alone is best', 'mean best own worth after it'],
    rows,
  )
}

/** How every kind of move fares at the positions looked at. */
export function hourTable(worlds: readonly WorldFigures[]): string {
  const rows = KINDS.map((kind) => {
    const sum = (of: 'legal' | 'best' | 'only' | 'alone') =>
      worlds.reduce((all, { hours }) => all + (hours[kind]?.[of] ?? 0), 0)
    return [kind, sum('legal'), sum('best'), sum('only'), sum('alone')]
  })
  return table(['kind of move', 'legal', 'among the best', 'the only best', 'the only one that keeps an ending'], rows)
}
