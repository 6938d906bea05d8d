import { CLAUSES, type ClauseId, type HomeGroup, OPTIONS, type OptionId, type Scenario } from '../rules/scenario.ts'

/** The wording that is left of four clauses; of the others none is. */
const LEFT: { readonly [clause in ClauseId]?: OptionId } = { scope: 'c', nationals: 'b', numbers: 'c', offlimits: 'c' }

/** What an option that is not left is worth to either country: a red line of both. */
const BARRED = -20
const FALLBACK = 4
/** How much less support every home group asks for: there is less in the text to please it. */
const LESS = 3

const valuesLeft = (clause: ClauseId, values: readonly number[]) =>
  values.map((value, option) => (LEFT[clause] === OPTIONS[option] ? value : BARRED))

const easier = (groups: readonly HomeGroup[]) => groups.map((group) => ({ ...group, needs: group.needs - LESS }))

/**
 * A scenario cut down until its whole game can be held in a file: acts, moves, mandates and the values of what is left are
 * the same, but every clause has one wording or none, as all other options are red lines of both countries. The fallback
 * and what home asks for come down with it, so that there is still something to sign. For tools and tests; nobody plays it.
 */
export const cutDown = (scenario: Scenario): Scenario => ({
  ...scenario,
  clauses: scenario.clauses.map((clause, index) => {
    const id = CLAUSES[index] as ClauseId
    const { russia, usa } = clause.values
    return { ...clause, values: { russia: valuesLeft(id, russia), usa: valuesLeft(id, usa) } }
  }),
  fallback: FALLBACK,
  homeGroups: { russia: easier(scenario.homeGroups.russia), usa: easier(scenario.homeGroups.usa) },
})
