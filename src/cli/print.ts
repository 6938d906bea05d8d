/** Figures as people read them: 3,124,616. */
export const figures = (value: number): string => value.toLocaleString('en')

/** Rows of a table with their columns in line: the first to the left, figures to the right where asked. */
export function columns(rows: readonly (readonly string[])[], side: 'left' | 'right' = 'left'): string {
  const widths: number[] = []
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length)
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (side === 'right' ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ')
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('')
}

/** Text in lines of at most `width` characters, each after `indent` spaces; a longer word keeps a line of its own. */
export function wrap(text: string, width = 80, indent = 0): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width - indent) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.map((line) => `${' '.repeat(line === '' ? 0 : indent)}${line}\n`).join('')
}

/** One line of JSON. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`
