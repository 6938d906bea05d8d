import Papa from 'papaparse'

/** What a field of a table may hold; null for nothing. Numbers stay numbers. */
export type Field = string | number | null

/**
 * What a spreadsheet would take for a formula, or for the end of a field before one: a text that begins so is written
 * with an apostrophe before it, also where blanks stand first or the sign is one of the wide forms.
 */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** Programs that read tables take a file for UTF-8 by this. */
const BOM = '\ufeff'

/** A table as a file (RFC 4180, with a byte order mark) in which no text can act as a formula. */
export const csvOf = (rows: readonly (readonly Field[])[]): string =>
  `${BOM}${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA, newline: '\r\n' },
  )}\r\n`
