import { mix } from '../rules/mix.ts'
import type { BySeat } from '../rules/scenario.ts'
import { linesOf } from '../session/lines.ts'

/** Who sits where in one round: pairs, a table each, and whoever is left over and observes. */
export interface Round {
  readonly pairs: readonly BySeat<string>[]
  readonly observer: string | null
}

/** Why labels make no pairs: fewer than two of them, or one of them twice. */
export type LabelProblem =
  | { readonly problem: 'few-labels' }
  | { readonly problem: 'label-twice'; readonly label: string }

/** Labels as they are pasted, one a line: blanks around them and empty lines do not count. */
export function readLabels(text: string): readonly string[] | LabelProblem {
  const labels = linesOf(text)
    .map((line) => line.trim())
    .filter((label) => label !== '')
  if (labels.length < 2) return { problem: 'few-labels' }
  const twice = labels.find((label, index) => labels.indexOf(label) < index)
  return twice === undefined ? labels : { problem: 'label-twice', label: twice }
}

export const areLabels = (read: readonly string[] | LabelProblem): read is readonly string[] => Array.isArray(read)

const codesOf = (text: string): number[] => [...text].map((sign) => sign.codePointAt(0) ?? 0)

/** The labels as the seed word shuffles them: their order before does not matter. */
function shuffled(labels: readonly string[], word: string): string[] {
  const placed = labels.map((label) => ({ label, place: mix([...codesOf(word), -1, ...codesOf(label)]) }))
  return placed.sort((a, b) => a.place - b.place || (a.label < b.label ? -1 : 1)).map(({ label }) => label)
}

/**
 * Two rounds for labels of which none comes twice: everyone sits once a round, in the second round in the other chair
 * and with a partner who is new, two people alone aside. Of an odd number one observes, in each round another one. The
 * same labels and the same seed word give the same rounds.
 */
export function pairingOf(labels: readonly string[], word: string): readonly [Round, Round] {
  const order = shuffled(labels, word)
  const tables = Math.ceil(order.length / 2)
  // One half keeps its place, the other moves on by one: where it is short, its last place is the observer's table.
  const seated = (shift: number) =>
    order.slice(0, tables).map((one, table) => [one, order[tables + ((table + shift) % tables)] ?? null] as const)
  const round = (shift: number): Round => ({
    pairs: seated(shift).flatMap(([one, other]): BySeat<string>[] =>
      other === null ? [] : [shift === 0 ? { russia: one, usa: other } : { russia: other, usa: one }],
    ),
    observer: seated(shift).find(([, other]) => other === null)?.[0] ?? null,
  })
  return [round(0), round(1)]
}
