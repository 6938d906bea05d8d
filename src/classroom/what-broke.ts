import { scenarioOf } from '../content/scenarios.ts'
import type { AnswerKind } from '../rules/answer.ts'
import { ASKED } from '../rules/endings.ts'
import { isRatified } from '../rules/outcomes.ts'
import { CLAUSES, type ClauseId, OPTIONS, type Scenario, SEATS, type SeatId } from '../rules/scenario.ts'
import { type EndView, type View, wonIn } from '../rules/view.ts'
import type { Match } from '../session/match.ts'

/** Why a clause broke a text: a court forbids it, a Senate will not take it, it costs votes at home, or they refused it. */
export const CLAUSE_REASONS = ['court', 'senate', 'line', 'home', 'red-line', 'refused'] as const
/** Why there is no text although no refused one stayed open. */
export const OTHER_REASONS = ['walked', 'broke-down', 'time', 'votes'] as const

/** What a summit without a text that holds turned on. */
export type Break =
  | { readonly reason: (typeof CLAUSE_REASONS)[number]; readonly clause: ClauseId }
  | { readonly reason: (typeof OTHER_REASONS)[number]; readonly clause: null }

/** The clauses whose first option no Senate takes (rule book, section 10). */
const SENATE: readonly ClauseId[] = ['scope', 'numbers', 'relief']

/** The capitals in which too few groups said yes. */
function lostIn({ form, home }: EndView): SeatId[] {
  const asked = form === 'treaty' ? ASKED.treatyGroups : ASKED.groups
  return home === null ? [] : SEATS.filter((seat) => wonIn(home[seat]) < asked)
}

/** The settled clause that cost most with the groups that said no in a capital; null where none cost anything. */
function costliest(scenario: Scenario, { draft }: View, { home }: EndView, seat: SeatId): ClauseId | null {
  const lost = home?.[seat].filter(({ won }) => !won).map(({ id }) => id) ?? []
  const groups = scenario.homeGroups[seat].filter(({ id }) => lost.includes(id))
  const costs = CLAUSES.map((clause, index) => {
    const option = draft[clause]
    const value = option === null ? 0 : (scenario.clauses[index]?.values[seat][OPTIONS.indexOf(option)] ?? 0)
    return { clause, cost: groups.reduce((sum, { weights }) => sum + (weights[index] ?? 0) * value, 0) }
  })
  const [worst] = costs.sort((one, other) => one.cost - other.cost)
  return worst === undefined || worst.cost >= 0 ? null : worst.clause
}

/** What home said no to, capital by capital: a public line that the text broke, else the clause that cost most. */
function atHome(scenario: Scenario, view: View, end: EndView): Break[] {
  const line = view.lineKept === false ? (scenario.lines[view.chair][view.line - 1]?.clause ?? null) : null
  return lostIn(end).map((seat): Break => {
    if (seat === view.chair && line !== null) return { reason: 'line', clause: line }
    const clause = costliest(scenario, view, end, seat)
    return clause === null ? { reason: 'votes', clause } : { reason: 'home', clause }
  })
}

const REFUSALS: readonly AnswerKind[] = ['refused', 'insult', 'red-line']

/** The clauses that spoke against the last text that they refused, as far as nothing was agreed on them after it. */
function refusedLast({ remembered }: View): Break[] {
  const settled = new Set<ClauseId>()
  for (const { facts } of [...remembered].reverse()) {
    for (const fact of facts) {
      if (fact.fact === 'settled') settled.add(fact.clause)
      if (fact.fact !== 'answered' || !REFUSALS.includes(fact.answer.kind)) continue
      const against = fact.answer.verdicts.filter(({ clause, verdict }) => verdict !== 'fine' && !settled.has(clause))
      if (against.length > 0)
        return against.map(({ clause, verdict }) => ({ reason: verdict === 'red-line' ? verdict : 'refused', clause }))
    }
  }
  return []
}

/** How a summit without a text ended. */
function leftBy({ remembered }: View): Break {
  const last = remembered.at(-1)
  const reason = last?.move.do === 'walk' ? 'walked' : 'time'
  return { reason: last?.facts.some(({ fact }) => fact === 'broke-down') ? 'broke-down' : reason, clause: null }
}

/** Each clause and reason once. */
const once = (breaks: readonly Break[]): readonly Break[] => [
  ...new Map(breaks.map((each) => [`${each.reason} ${each.clause}`, each])).values(),
]

/**
 * What a summit turned on that is over without a text that holds, from the chair's view of its end. Signed and fallen: the
 * clause that the court or the Senate stopped, or what cost the votes. Not signed: the clauses that spoke against the last
 * text that they refused, if nothing was agreed on them after it; where there is none, how it ended. Empty where a
 * text holds; one that waits for years has not held.
 */
export function whatBroke({ rulesVersion }: Match, view: View): readonly Break[] {
  const { end, draft } = view
  if (end === null || (end.form !== null && isRatified(end.outcome))) return []
  if (end.outcome === 'struck-down') return [{ reason: 'court', clause: 'nationals' }]
  if (end.outcome === 'senate-text')
    return SENATE.filter((clause) => draft[clause] === 'a').map((clause) => ({ reason: 'senate', clause }))
  if (end.form !== null) return once(atHome(scenarioOf(rulesVersion), view, end))
  const refused = refusedLast(view)
  return refused.length > 0 ? once(refused) : [leftBy(view)]
}
