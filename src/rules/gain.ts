import { type Game, OPTION_ROW } from './game.ts'
import { type Basket, CLAUSES } from './scenario.ts'

/** What one option gains the other seat at a statement, against the present option or their hope. */
export function gainOf(game: Game, statement: number, line: number, clause: number, from: number, to: number): number {
  const worths = game.worths[game.other]
  const entry = clause * OPTION_ROW
  if (from !== 0) return (worths[entry + to] as number) - (worths[entry + from] as number)
  const bonus =
    game.lineClause[line] === clause && game.lineKept[line]?.[entry + to] === 1 ? game.scenario.thresholds.lineBonus : 0
  return (worths[entry + to] as number) - (game.hopes[statement * CLAUSES.length + clause] as number) + bonus
}

/**
 * Whether the chair's public line can change what a statement brings: only where some line speaks of an open clause that
 * a text may settle here (`texts` is what the act lets be tabled).
 */
export function lineMatters(game: Game, texts: Basket | 'amend' | null, options: Uint8Array): boolean {
  if (texts === 'amend') return false
  for (let line = 1; line < game.lineClause.length; line++) {
    const clause = game.lineClause[line] as number
    if (options[clause] === 0 && game.scenario.clauses[clause]?.basket === texts) return true
  }
  return false
}

/** Whether they would sign a draft of this worth and credit in a mood (rule book, section 6: leeway, not goodwill). */
export const isWilling = (game: Game, mood: number, worth: number, credit: number): boolean =>
  worth >= game.scenario.fallback && credit >= -(game.leeway[mood] as number)
