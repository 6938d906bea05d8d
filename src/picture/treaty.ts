import { NEWEST_RULES, scenarioOf } from '../content/scenarios.ts'
import type { Draft } from '../rules/position.ts'
import type { ClauseId, OptionId } from '../rules/scenario.ts'
import { PAGES } from './places.ts'

/** One line of the treaty on the table: inked with its letter where it is settled, a faint dash where it is open. */
export interface TreatyLine {
  readonly clause: ClauseId
  readonly letter: OptionId | null
  /** Ends of the line, in design units. */
  readonly x1: number
  readonly x2: number
  readonly y: number
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share

/** The clauses as the two pages are painted: alike under every version of the rules. */
const { clauses: CLAUSES } = scenarioOf(NEWEST_RULES)

/** The seven lines of the draft: principles on the left page, the text on the right one. */
export function treatyLines(draft: Draft): readonly TreatyLine[] {
  return (['principles', 'text'] as const).flatMap((basket) => {
    const { first, last } = PAGES[basket]
    const clauses = CLAUSES.filter((clause) => clause.basket === basket)
    return clauses.map(({ id }, row) => {
      const share = row / (clauses.length - 1)
      return {
        clause: id,
        letter: draft[id],
        x1: Math.round(between(first.left, last.left, share)),
        x2: Math.round(between(first.right, last.right, share)),
        y: Math.round(between(first.y, last.y, share)),
      }
    })
  })
}

/** How the lines are written: colours, the letter's type, and the room it takes before its line, in design units. */
export const INK = {
  settled: '#4a1620',
  open: '#8f7f5f',
  letter: '700 12px "Source Serif 4", Georgia, serif',
  indent: 12,
} as const
