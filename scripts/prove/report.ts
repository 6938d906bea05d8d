import type { ChairFigures } from '../../src/atlas/proofs/chair-figures.ts'
import { type Claim, isKept, type ProofId } from '../../src/atlas/proofs/claim.ts'
import { ofChair, type WorldFigures } from '../../src/atlas/proofs/world-figures.ts'
import { type Scenario, SEATS } from '../../src/rules/scenario.ts'
import { WORLDS } from '../../src/session/world.ts'
import { figure, limitOf, subjectOf, whereOf } from './name.ts'
import { adviserTable, claimTable, planTable } from './plan-tables.ts'
import { table } from './table.ts'
import { endingTable, firstMoveTable, hourTable, worldTable } from './world-tables.ts'

/** The promises in words, with what the figure of a claim stands for. */
const PROMISE: { readonly [proof in ProofId]: string } = {
  'every-ending': 'Every ending can be reached from both chairs (worlds that reach it)',
  'a-legal-move': 'No position is without a legal move (positions that are)',
  'room-to-agree': 'There is room to agree (drafts; per cent)',
  'reciprocity-pays': 'Reciprocity pays (per cent of what the best trade earns)',
  'equal-chairs': 'The chairs are equal (per cent between them)',
  'every-move-has-its-hour': 'Every move has its hour (positions where nothing else serves)',
  'no-best-first-move': 'No first move is best in every world (worlds where it is)',
  'no-blind-gold': 'No adviser followed blindly wins gold (per cent of the worlds)',
  'reading-takes-time': 'Reading the other side takes time (readings; proposals)',
}

/** What was measured. */
export interface Measured {
  readonly chairs: readonly ChairFigures[]
  readonly worlds: readonly WorldFigures[]
}

/** What failed, a block of lines each: what was measured, the limit, and where to look. */
export const failuresOf = (scenario: Scenario, claims: readonly Claim[]): string[] =>
  claims
    .filter((claim) => !isKept(claim))
    .map((claim) => {
      const said = `${claim.proof}: ${subjectOf(claim)}: ${figure(claim.measured)}, wanted ${limitOf(claim)}`
      return [said, ...whereOf(scenario, claim).map((line) => `  ${line}`)].join('\n')
    })

function promiseTable(claims: readonly Claim[]): string {
  const proofs = [...new Set(claims.map(({ proof }) => proof))]
  const rows = proofs.map((proof) => {
    const all = claims.filter((claim) => claim.proof === proof)
    const broken = all.filter((claim) => !isKept(claim)).length
    return [PROMISE[proof], broken === 0 ? 'kept' : '**broken**', `${all.length - broken} of ${all.length}`]
  })
  return table(['promise', 'verdict', 'claims that hold'], rows)
}

/** The part of the page on balance that is made from figures: the same figures always make the same text. */
export function report(
  rules: number,
  scenario: Scenario,
  { chairs, worlds }: Measured,
  claims: readonly Claim[],
): string {
  const count = Math.max(...SEATS.map((seat) => ofChair(worlds, seat).length))
  const planned = chairs[0]?.plans[0]?.worlds ?? 0
  const failed = failuresOf(scenario, claims)
  const command = count === WORLDS ? '' : ` --worlds ${count}`
  return [
    `Swept: ${figure(count)} of ${figure(WORLDS)} worlds a chair. \`npm run prove -- --rules ${rules}${command}\` makes this part again.`,
    promiseTable(claims),
    failed.length === 0
      ? 'All claims hold.'
      : `What does not hold, and where to look:\n\n\`\`\`text\n${failed.join('\n')}\n\`\`\``,
    '**Worlds and endings.** Par is the fewest moves from the start.',
    worldTable(scenario, worlds),
    endingTable(worlds),
    `**Plans of play**, over the ${figure(planned)} worlds of each chair that the promise names, and the three advisers followed blindly in\nevery world swept.`,
    planTable(chairs),
    adviserTable(scenario, worlds),
    '**First moves.**',
    firstMoveTable(worlds, claims),
    '**Every kind of move** at a sample of reached positions, about 3,000 a world. A text that is their own proposal counts as\n*accept*. Which endings are within reach is asked at the start and from the last but one statement on.',
    hourTable(worlds),
    '**Drafts and readings.** Drafts that both capitals ratify as a treaty, by pair of mandates, and by how many per cent the best\nof them beats all `c` in joint worth over the fallbacks. Readings left in the mean, with random texts.',
    claimTable(claims, 'room-to-agree'),
    claimTable(claims, 'reading-takes-time'),
  ].join('\n\n')
}
