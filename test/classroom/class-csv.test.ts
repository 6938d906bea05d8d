import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { bargainOf } from '../../src/analysis/bargain.ts'
import { bestOf, planeOf, shareOf } from '../../src/classroom/class-best.ts'
import { readClassLine } from '../../src/classroom/class-line.ts'
import { classListOf } from '../../src/classroom/class-list.ts'
import { ended } from '../../src/classroom/class-summary.ts'
import { csvOf } from '../../src/classroom/csv.ts'
import { COLUMNS, canvasRows, moodleRows, pointsOf, sheetRows } from '../../src/classroom/gradebook.ts'
import { matchOn } from '../runner/played.ts'
import { THIRTY } from './handed-in.ts'

const cells = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',', skipEmptyLines: true }).data

describe('a table as a file', () => {
  it('begins with a byte order mark, and its lines end as spreadsheets want it', () => {
    expect(
      csvOf([
        ['a', 'b'],
        [1, null],
      ]),
    ).toBe('\ufeffa,b\r\n1,\r\n')
  })
  it.each(['=HYPERLINK("https://some.where","x")', '+1', '@x', '-2+3', '\t=1', '\r=1', '\n=1', ' =1', '=1\n+2', '＝1'])(
    'lets %j act as no formula',
    (text) => expect(cells(csvOf([[text, 'x']]))[0]?.[0]).toBe(`'${text}`),
  )
  it('leaves numbers what they are, also below 0', () => expect(csvOf([[-3, 0.5]])).toBe('\ufeff-3,0.5\r\n'))
  it('gives every other text back as it was', () => {
    const plain = fc.string().filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) && text !== '')
    fc.assert(
      fc.property(plain, (text) => {
        expect(cells(csvOf([[text, 'x']]))).toEqual([[text, 'x']])
      }),
    )
  })
})

const list = classListOf([...THIRTY, `=cmd ${THIRTY[7]}`].map(readClassLine))
const [first] = ended(list.runs)
if (first === undefined) throw new Error('the first summit has ended')
const best = bestOf(bargainOf(matchOn(7, 1, []).summit.game), first.result.fallback)
const bests = new Map([[planeOf(first), best]])
const grades = { list, tries: 'best', pointsFor: 'joint', bests } as const

describe('points', () => {
  it('are all for a match brought to its end', () => expect(pointsOf(first, 'handed-in', new Map())).toBe(100))
  it('are unknown while the best of a world is', () => expect(pointsOf(first, 'own', new Map())).toBeNull())
  it('are the way from the fallback to the best', () => {
    expect([12, 7, 22, 25].map((worth) => shareOf(worth, 12, 22))).toEqual([0, -50, 100, 130])
    expect(shareOf(12, 12, 12)).toBe(0)
    for (const run of ended(list.runs)) {
      const points = pointsOf(run, 'own', bests) ?? -1
      expect(points).toBeGreaterThanOrEqual(0)
      expect(points).toBeLessThanOrEqual(100)
    }
  })
})

describe('a grade book', () => {
  it('for Canvas has its heads, the points possible, and a row for each pseudonym', () => {
    const [heads, possible, ...rows] = cells(csvOf(canvasRows(grades, 'Geneva')))
    expect(heads?.join()).toBe('Student,ID,SIS User ID,SIS Login ID,Section,Geneva')
    expect(possible?.join()).toBe('    Points Possible,,,,,100')
    expect(rows[0]?.join()).toMatch(/^Heron-12,,,,,\d+$/)
    expect(rows.find(([label]) => label?.includes('cmd'))?.join()).toMatch(/^'=cmd,,,,,\d+$/)
  })
  it('for Moodle has whom it is for and the grade', () => {
    const rows = moodleRows({ ...grades, pointsFor: 'handed-in' }, 'Geneva')
    expect(rows[0]).toEqual(['Identifier', 'Geneva'])
    expect(rows.find(([label]) => label === 'Stork-3')).toEqual(['Stork-3', 100])
    expect(rows.find(([label]) => label === 'Otter-9')).toEqual(['Otter-9', 100])
  })
  it('leaves the grade empty where no match has ended', () => {
    expect(moodleRows(grades, 'Geneva').find(([label]) => label === 'Badger-8')).toEqual(['Badger-8', null])
  })
  it('for a spreadsheet has a row for each summit, and nothing invented of one that has not ended', () => {
    const tell = { chair: () => 'chair', ending: () => 'ending', home: (said: string) => said }
    const [heads, ...rows] = sheetRows(grades, (column) => column, tell)
    expect(heads).toEqual(COLUMNS)
    expect(rows).toHaveLength(list.runs.length)
    const open = rows.find(([label]) => label === 'Badger-8')
    expect(open?.slice(4, 11)).toEqual([null, null, null, null, null, null, null])
  })
})
