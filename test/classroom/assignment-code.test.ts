import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAssignment, isAssignment, parseAssignment, shortCode } from '../../src/classroom/assignment-code.ts'
import { checksumOf, lettersOf } from '../../src/session/code-letters.ts'
import { base32 } from '../../src/session/code-number.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { formatCode } from '../../src/session/run-code.ts'
import { anyAssignment, PLAIN } from './any-assignment.ts'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const problemOf = (text: string) => {
  const read = parseAssignment(text)
  return isAssignment(read) ? null : read.problem
}
const putInto = (code: string, place: number, sign: string, instead: number) =>
  code.slice(0, place) + sign + code.slice(place + instead)

describe('the code of an assignment', () => {
  it('gives the same assignment back, whatever it is: a thousand of them', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        expect(parseAssignment(formatAssignment(assignment))).toEqual(assignment)
      }),
      { numRuns: 1000 },
    )
  })

  it('is read in small letters, in groups, and with O, I and L for what they look like', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const code = formatAssignment(assignment)
        const written = code
          .toLowerCase()
          .replace(/0/g, 'o')
          .replace(/1/g, 'l')
          .replace(/(....)/g, '$1-')
        expect(parseAssignment(` ${written} `)).toEqual(assignment)
      }),
      { numRuns: 100 },
    )
  })

  it('is refused with any one sign wrong, missing or too many', () => {
    const written = [PLAIN, { ...PLAIN, title: 'Женева', due: 'الخميس', seed: 'random' as const, tries: 3 }]
    for (const code of written.map(formatAssignment)) {
      for (let place = 0; place < code.length; place++) {
        for (const letter of LETTERS) {
          if (letter !== code[place]) expect(problemOf(putInto(code, place, letter, 1))).toBe('mistyped')
          expect(problemOf(putInto(code, place, letter, 0))).not.toBeNull()
        }
        expect(problemOf(putInto(code, place, '', 1))).toBe('mistyped')
      }
    }
  })

  it('is refused with one letter wrong anywhere, however long its texts are', () => {
    fc.assert(
      fc.property(anyAssignment, fc.nat(), fc.integer({ min: 1, max: 31 }), (assignment, at, step) => {
        const code = formatAssignment(assignment)
        const place = at % code.length
        const letter = LETTERS[(LETTERS.indexOf(code[place] as string) + step) % 32] as string
        expect(problemOf(putInto(code, place, letter, 1))).toBe('mistyped')
      }),
      { numRuns: 500 },
    )
  })

  it('fits a board: at most six groups of four without its texts', () => {
    expect(shortCode({ ...PLAIN, title: 'Monday', due: 'Friday' })).toBe(formatAssignment(PLAIN))
    const most = {
      ...PLAIN,
      seed: 4_294_967_295,
      minutes: 240,
      tries: 9,
      locks: { language: 'ar', keys: false },
    } as const
    expect(shortCode(most).length).toBeLessThanOrEqual(24)
    expect(shortCode({ ...PLAIN, seed: 4711 }).length).toBeLessThanOrEqual(20)
  })

  it('says of every other text why it is none', () => {
    expect(parseAssignment('')).toEqual({ problem: 'too-short' })
    expect(parseAssignment('ABCD-EFGÄ')).toEqual({ problem: 'bad-sign', sign: 'Ä' })
    expect(parseAssignment('A'.repeat(1024))).toEqual({ problem: 'too-long' })
    expect(problemOf(formatCode({ match: randomGame({ seed: 7 }, 0, 3), settings: 0 }))).toBe('a-run')
    expect(parseAssignment(formatAssignment({ ...PLAIN, rules: 1 }))).toMatchObject({ rules: 1 })
  })

  it('tells what a newer game has written from what nobody can have written', () => {
    const signed = (number: bigint) => {
      const values = base32(number)
      return lettersOf([...values, ...checksumOf(values, 'assignment')])
    }
    expect(problemOf(signed(3n))).toBe('other-version')
    expect(parseAssignment(signed(4n * (1n + 9n * 9n)))).toEqual({ problem: 'unknown-rules', rules: 9 })
    expect(problemOf(signed(4n * (1n + 9n * 2n)))).toBe('not-an-assignment')
  })

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void problemOf(text)))
  })
})
