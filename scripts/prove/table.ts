import type { SeatId } from '../../src/rules/scenario.ts'
import { figure } from './name.ts'

/** The chairs as headings. */
export const HEADING: { readonly [seat in SeatId]: string } = { russia: 'Russia', usa: 'US' }

/** A table in Markdown; all columns but the first stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)).join(' | ')} |`
  const rule = `|${head.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
