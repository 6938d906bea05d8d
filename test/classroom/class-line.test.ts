import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClassLine } from '../../src/classroom/class-line.ts'
import { codeOf, DEAL_CODE, mistyped, OPEN_CODE } from './handed-in.ts'

const CODE = codeOf(1)
const groups = CODE.match(/.{1,4}/g) ?? []
const read = (text: string) => {
  const line = readClassLine(text)
  if (line === null) return null
  return 'problem' in line ? line.problem.problem : { label: line.label, code: line.code }
}

describe('a line that a class handed in', () => {
  it.each([
    ['a label and a code', `Heron-12 ${CODE}`, 'Heron-12'],
    ['a code alone', CODE, ''],
    ['the code in groups of four', `Heron-12 ${groups.join('-')}`, 'Heron-12'],
    ['the groups apart', `Heron-12 ${groups.join(' ')}`, 'Heron-12'],
    ['groups alone', groups.join(' '), ''],
    ['a number of a list and a colon', `1. Heron-12: ${groups.join('-')}`, 'Heron-12'],
    ['a number in brackets', `(12) Heron-12 ${CODE}`, 'Heron-12'],
    ['a point of a list', `- Heron-12: ${CODE}`, 'Heron-12'],
    ['cells of a spreadsheet', `1\tHeron-12\t${CODE}`, 'Heron-12'],
    ['cells in quotes', `"Heron-12","${CODE}"`, 'Heron-12'],
    ['quotes of other languages', `«Цапля-7»; “${CODE}”`, 'Цапля-7'],
    ['a label in Arabic', `بلشون-١٢ ${CODE}`, 'بلشون-١٢'],
    ['a link', `https://some.where/play/#r=${CODE}`, ''],
    ['a label and a link', `Heron-12: https://some.where/play/?x=1#r=${groups.join('-')}`, 'Heron-12'],
    ['the end of a link', `#r=${CODE}`, ''],
    ['words after the code', `Heron-12 ${CODE} finished, thank you!`, 'Heron-12'],
    ['small letters', `Heron-12 ${CODE.toLowerCase()}`, 'Heron-12'],
    ['a label that looks like a code', `Heron-1234 ${CODE}`, 'Heron-1234'],
    ['a number as label', `12 ${CODE}`, '12'],
  ])('may have %s', (_, text, label) => expect(read(text)).toEqual({ label, code: CODE }))

  it.each([
    ['nothing', ''],
    ['blanks', ' \t '],
    ['a remark', '# class 9b, Tuesday'],
  ])('says nothing where it holds %s', (_, text) => expect(read(text)).toBeNull())

  it.each([
    ['a sign is wrong', `Heron-12 ${mistyped(CODE)}`, 'mistyped'],
    ['a part is missing', `Heron-12 ${groups.slice(1).join('-')}`, 'mistyped'],
    ['a link holds no whole code', `Heron-12 https://some.where/#r=${mistyped(CODE)}`, 'mistyped'],
    ['it is a name alone', 'Crane-7', 'no-code'],
    ['it is something else', 'Heron-12 sorry, mine is gone', 'no-code'],
    ['a sign stands in no code', `Heron-12 ${CODE.replace(/^./, 'Ж')}`, 'bad-sign'],
    ['it has the beginning of a code', 'Heron-12 41Z4', 'too-short'],
    ['a code alone is mistyped', groups.join(' ').replace(/.$/, (sign) => (sign === '0' ? '1' : '0')), 'mistyped'],
  ])('is refused where %s', (_, text, problem) => expect(read(text)).toBe(problem))

  it('shows what was written where it is refused', () => {
    const text = `  Heron-12 ${mistyped(CODE)} `
    expect(readClassLine(text)).toMatchObject({ at: text.trim() })
  })

  it('is played again: chair, ending, worth and forecasts are those of the run', () => {
    expect(readClassLine(DEAL_CODE)).toMatchObject({
      result: {
        chair: 'usa',
        seed: 7,
        decisions: 9,
        end: { ending: 10 },
        guesses: { villa: 70, press: 90 },
        breaks: [],
      },
    })
  })

  it('has no end and no worth while the match goes on', () => {
    expect(readClassLine(OPEN_CODE)).toMatchObject({
      result: { act: 'recess', decisions: 3, end: null, breaks: [] },
    })
  })

  it('never makes the page fall, whatever stands there', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(CODE, '#', '#r=', ':', '-', '1.', '%', '\t', '"', '='),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(() => readClassLine(pieces.join(''))).not.toThrow()
      }),
    )
  })
})
