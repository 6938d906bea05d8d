import { packDraft, readDraft } from '../../src/rules/position.ts'
import { CLAUSES, type ClauseId, OPTIONS, type OptionId } from '../../src/rules/scenario.ts'

/** A draft's packed number from seven letters, - for an open clause. */
export function draftOf(letters: string): number {
  const draft = {} as { [clause in ClauseId]: OptionId | null }
  for (const [index, clause] of CLAUSES.entries()) {
    draft[clause] = OPTIONS.find((option) => option === letters[index]) ?? null
  }
  return packDraft(draft)
}

/** Seven letters of a packed number. */
export const lettersOf = (packed: number): string => {
  const draft = readDraft(packed)
  return CLAUSES.map((clause) => draft[clause] ?? '-').join('')
}
