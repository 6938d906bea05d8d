import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sourcesIn, stripped } from './imports.ts'

const sources = sourcesIn(fileURLToPath(new URL('..', import.meta.url)), ['src', 'scenes'])

/** What is written in one place and asked for everywhere else: a sign of it in the code, and the files it may be in. */
const HOMES: readonly (readonly [what: string, sign: RegExp, files: readonly string[]])[] = [
  ['red lines are told by their thresholds', /\bthresholds\.redLine/, ['src/rules/red-lines.ts']],
  ['the brink is a number', /\bBRINK\s*=|\btemper\s*[=!]==?\s*3\b/, ['src/rules/position.ts']],
  ['words to the press move face', /\bcredit:\s*-1|['"]credit['"]\s*\?\s*-1|CREDIT\s*\?\s*-1/, ['src/rules/press.ts']],
  ['a step of face is worth support', /^(?:export )?const (?:\w*FACE\w*)\s*=\s*3\b/m, ['src/rules/votes.ts']],
  ['the clauses on the table are found', /texts === 'amend' \? \w*\.?draft/, ['src/rules/on-table.ts']],
  ['the key of a reason is put together', /`reason\.\$/, ['src/i18n/reason.ts']],
  ['a risk is weighed', /question: 'confirm\.unsigned'/, ['src/i18n/risk.ts']],
  ['moves without an argument are listed', /\blakeside: CODE|'lakeside',\n\s*'host',/, ['src/rules/move.ts']],
  ['a whole number is read', /\\d\{1,\d+\}/, ['src/session/whole-number.ts']],
  ['a tag of minutes is read', /\^\\\[\\?\(?\\w\+/, ['src/session/minutes-sheet.ts']],
  ['a line ends', /\\r\\n\|\\r\|\\n|\\r\?\\n/, ['src/session/lines.ts']],
  ['the day is told', /toISOString|toLocaleDateString|getFullYear/, ['src/i18n/local-day.ts']],
]

describe('one place alone', () => {
  it.each(HOMES)('says how %s', (_, sign, files) => {
    const found = sources.filter(({ text }) => sign.test(stripped(text, false))).map(({ path }) => path)
    expect(found).toEqual(files)
  })
})
