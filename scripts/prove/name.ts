import type { Claim } from '../../src/atlas/proofs/claim.ts'
import type { Scenario, World } from '../../src/rules/scenario.ts'
import { SEATS } from '../../src/rules/scenario.ts'
import { nameWorld } from '../../src/session/world.ts'

/** A world as the options of a command line. */
export const worldOptions = (scenario: Scenario, world: World): string =>
  [['chair', SEATS[world.chair]], ...Object.entries(nameWorld(scenario, world))]
    .map(([option, value]) => `--${option} ${value}`)
    .join(' ')

/** A figure as people read it: whole where it is whole, else to one decimal. */
export const figure = (number: number): string =>
  number.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(number) ? 0 : 1, maximumFractionDigits: 1 })

/** A limit as people read it. */
export function limitOf({ limit }: Claim): string {
  if ('atLeast' in limit) return `at least ${figure(limit.atLeast)}`
  return 'below' in limit ? `less than ${figure(limit.below)}` : `at most ${figure(limit.atMost)}`
}

/** What a claim is about, with its chair. */
export const subjectOf = ({ subject, chair }: Claim): string => (chair === null ? subject : `${subject}, ${chair}`)

/** Where a claim can be seen: the world, then the position and the line that leads there. */
export function whereOf(scenario: Scenario, { where }: Claim): string[] {
  if (where === null) return []
  const world = `world     ${worldOptions(scenario, where.world)}`
  if (where.spot === null) return [world]
  const { position, line } = where.spot
  return [world, `position  ${position ?? 'the end'}`, `line      ${line === '' ? '(no move yet)' : line}`]
}
