import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEWEST_RULES } from '../../src/content/scenarios.ts'
import { type BoardTask, boardOf } from '../../src/runner/board.ts'
import { formatBoardLine, readBoardLine } from '../../src/runner/board-line.ts'
import { openMatch } from '../../src/session/match.ts'
import { formatCode } from '../../src/session/run-code.ts'
import { LONGEST_TIME } from '../../src/session/times.ts'
import { numberOfWorld, worldOfNumber } from '../../src/session/world.ts'
import { DEAL, matchOn, WALK } from './played.ts'

const codeOf = (lines: readonly string[], seed = 7) => formatCode({ match: matchOn(seed, 1, lines), settings: 0 })
const deal = codeOf(DEAL)
/** One statement more before the signature. */
const LONGER = [...DEAL.slice(0, 7), 'ask', ...DEAL.slice(7)]
const longer = codeOf(LONGER)
const walk = codeOf(WALK)
const running = codeOf(DEAL.slice(0, 4))
const ANY: BoardTask = { category: 'low', rules: NEWEST_RULES }
const none = () => null

describe('a line of a board', () => {
  it('holds a code, a time or none, a name and a comment', () => {
    expect(readBoardLine(`  ${deal}   1:02.345  Ada  Lovelace # first #2`, 4)).toMatchObject({
      line: 4,
      code: deal,
      seed: 7,
      claim: 62_345,
      name: 'Ada Lovelace',
      comment: 'first #2',
    })
    expect(readBoardLine(`${deal.toLowerCase().replace(/^(.{5})/, '$1-')} - x`, 1)).toMatchObject({
      code: deal,
      claim: null,
    })
  })
  it.each([
    ['no time', `${deal} Ada Lovelace`, null, 'Ada Lovelace'],
    ['no name', `${deal} 1:02.345 # hers`, 62_345, ''],
    ['neither', deal, null, ''],
    ['words before it', `Run code: ${deal}`, null, ''],
    ['words around it', `Код партии: ${deal} 9.5 Ада`, 9500, 'Ада'],
  ])('may hold a code with %s', (_, text, claim, name) => {
    expect(readBoardLine(text, 1)).toMatchObject({ code: deal, claim, name })
  })
  it('is read as it is written', () => {
    const written = fc.record({
      code: fc.constantFrom(deal, walk),
      claim: fc.option(fc.nat(LONGEST_TIME)),
      name: fc.stringMatching(/^[A-Za-zА-я]{0,9}$/),
    })
    fc.assert(
      fc.property(written, (line) => {
        expect(readBoardLine(formatBoardLine(line), 1)).toMatchObject(line)
      }),
    )
  })
  it.each([
    '',
    '   ',
    '# a heading',
    '  # another',
    'hello world',
    'Real time (a claim): 1:02.345',
    'Seed: 38 (set seed): a b c d',
    'Rules version 2, build 0.1.0+3f9a02c',
    '2 decisions in 1 match',
  ])('may hold nothing, as %j does', (text) => {
    expect(readBoardLine(text, 1)).toBeNull()
  })
  it.each([
    [`${deal} 1:2.3 Ada`, 'bad-claim', '1:2.3'],
    [`${deal}X 1.0 Ada`, 'bad-code', `${deal}X`],
    [`Run code: ${deal}X`, 'bad-code', `${deal}X`],
    ['37JK 1:23.456 Ada', 'bad-code', '37JK'],
    ['37JK - Ada', 'bad-code', '37JK'],
  ])('such as %j is refused', (text, problem, at) => {
    expect(readBoardLine(text, 9)).toMatchObject({ line: 9, problem, at })
  })
  it('is of a seed', () => {
    const { game } = openMatch({ seed: 7 }, 1).summit
    const match = openMatch({ world: worldOfNumber(numberOfWorld(game.world), 1) }, 1)
    expect(readBoardLine(`${formatCode({ match, settings: 0 })} - Ada`, 1)).toMatchObject({ problem: 'no-seed' })
  })
})

describe('a board', () => {
  it('is ranked by what the codes prove; claims move nobody up', () => {
    const text = [`${longer} 1.000 Fast`, `${deal} 99:00.000 Slow`, `${deal} - Silent`, `${deal} 50.000 Middle`].join(
      '\n',
    )
    const { rows, bad } = boardOf(text, ANY, none)
    expect(bad).toEqual([])
    expect(rows.map(({ rank, name, decisions, claim }) => [rank, name, decisions, claim])).toEqual([
      [1, 'Middle', 9, 50_000],
      [1, 'Slow', 9, 5_940_000],
      [1, 'Silent', 9, null],
      [4, 'Fast', 10, 1000],
    ])
    expect(rows[0]).toMatchObject({ chair: 1, seed: 7, endings: [10], codes: [deal], left: 0, line: 4 })
  })
  it('lists what is left out, with line and reason', () => {
    const text = [
      '# Low%',
      `${walk} 1.0 Ada`,
      `${running} 1.0 Ada`,
      `${deal}X`,
      'nonsense',
      `${deal} 9 Ada # fine`,
    ].join('\r\n')
    const { rows, bad } = boardOf(text, ANY, none)
    expect(rows.map(({ line, comment }) => [line, comment])).toEqual([[6, 'fine']])
    expect(bad).toMatchObject([
      { line: 2, problem: 'missed', miss: 'unsigned' },
      { line: 3, problem: 'missed', miss: 'running' },
      { line: 4, problem: 'bad-code' },
    ])
  })
  it('merges the same run of one name, and keeps two names that played alike', () => {
    const text = [`${deal} 30.000 Ada`, `${deal.toLowerCase()} 20.000 ADA # again`, `${deal} 25.000 Bob`].join('\n')
    const { rows } = boardOf(text, ANY, none)
    expect(rows.map(({ name, claim, comment, same }) => [name, claim, comment, same])).toEqual([
      ['Ada', 20_000, 'again', null],
      ['Bob', 25_000, '', 1],
    ])
  })
  it('keeps to a chair, a seed and its rules', () => {
    const text = `${deal} - Ada`
    expect(boardOf(text, { ...ANY, chair: 0 }, none).bad).toMatchObject([{ problem: 'other-chair' }])
    expect(boardOf(text, { ...ANY, seed: 38 }, none).bad).toMatchObject([{ problem: 'other-seed', at: '7' }])
    expect(boardOf(text, { ...ANY, rules: 1 }, none).bad).toMatchObject([{ problem: 'other-rules', at: '2' }])
    expect(boardOf(text, { ...ANY, chair: 1, seed: 7 }, none).rows).toHaveLength(1)
  })
  it('of Best Deal asks what the world has to give', () => {
    const text = `${deal} - Ada`
    const { own } = boardOf(text, ANY, none).rows[0] ?? { own: 0 }
    const asked = (best: number) => boardOf(text, { ...ANY, category: 'best-deal' }, () => ({ best, endings: [] }))
    expect(asked(own).rows).toHaveLength(1)
    expect(asked(own + 1).bad).toMatchObject([{ problem: 'missed', miss: 'below-the-best' }])
  })
  it('of All Endings gathers the matches of a name, and ranks by endings left', () => {
    const text = [`${deal} 10.000 Ada`, `${walk} 20.000 ada`, `${walk} 5.000 Bob`, `${longer} 30.000 Ada`].join('\n')
    const reach = { best: 18, endings: [10, 15, 19] as const }
    const { rows } = boardOf(text, { ...ANY, category: 'all-endings' }, () => reach)
    expect(
      rows.map(({ rank, name, endings, left, claim, codes }) => [rank, name, endings, left, claim, codes.length]),
    ).toEqual([
      [1, 'Ada', [10, 19], 1, 30_000, 3],
      [2, 'Bob', [19], 2, 5000, 1],
    ])
  })
  it('of nothing is empty', () => {
    expect(boardOf('', ANY, none)).toEqual({ rows: [], bad: [] })
  })
})
