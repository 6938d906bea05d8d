import { linesOf } from './lines.ts'

/**
 * One decision of written minutes: its line in the file, the place before it, the move, the answer in braces, and in
 * braces of its own the moment it was made, such as `{[%t 12.345/11.200]}`.
 */
export interface MinutesLine {
  readonly number: number
  readonly place: string
  readonly move: string
  readonly answer: string | null
  readonly time: string | null
}

/** A tag of written minutes and its line in the file. */
export interface MinutesTag {
  readonly tag: string
  readonly value: string
  readonly line: number
}

/** Minutes as they are written, before anything is known of what they say. */
export interface Sheet {
  readonly tags: readonly MinutesTag[]
  readonly lines: readonly MinutesLine[]
}

const TAG = /^\[(\w+) "([^"]*)"\]$/
const LINE = /^(\w+)\.\s+([^{]+?)\s*(?:\{(?!\[%)([^}]*)\})?\s*(?:\{\[%t ([^\]}]*)\]\})?$/

/** A moment as the braces of a line hold it. */
export const timed = (mark: string): string => `[%t ${mark}]`

/** Reads one row as a tag such as `[Seed "7"]`; null where it is none. */
export function readTag(row: string): Omit<MinutesTag, 'line'> | null {
  const found = TAG.exec(row.trim())
  return found === null ? null : { tag: found[1] as string, value: found[2] as string }
}

/** Reads one row as a decision such as `1. table scope=c {accepted}`, with or without a moment; null where it is none. */
export function readLine(row: string): Omit<MinutesLine, 'number'> | null {
  const [, place, move, answer, time] = LINE.exec(row.trim()) ?? []
  if (place === undefined || move === undefined) return null
  return { place, move, answer: answer?.trim() ?? null, time: time?.trim() ?? null }
}

/** Reads minutes row by row, tags before decisions; or the first row that is neither, with its line. */
export function readSheet(text: string): Sheet | { readonly line: number; readonly row: string } {
  const tags: MinutesTag[] = []
  const lines: MinutesLine[] = []
  for (const [index, row] of linesOf(text).entries()) {
    const tag = lines.length === 0 ? readTag(row) : null
    const line = readLine(row)
    if (tag !== null) tags.push({ ...tag, line: index + 1 })
    else if (line !== null) lines.push({ ...line, number: index + 1 })
    else if (row.trim() !== '') return { line: index + 1, row: row.trim() }
  }
  return { tags, lines }
}
