import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Move, Text } from '../../src/rules/move.ts'
import {
  formatMove,
  formatPosition,
  formatText,
  parseMove,
  parsePosition,
  parseText,
} from '../../src/rules/notation.ts'
import { POSITIONS, packPosition, readPosition, START } from '../../src/rules/position.ts'
import { CLAUSES, FORMS, OPTIONS } from '../../src/rules/scenario.ts'

const PLAIN = [
  ...['silent', 'warm', 'accept', 'ask', 'ease', 'press', 'bridge', 'gallery', 'adjourn', 'walk'],
  ...['channel', 'capital', 'lakeside', 'host', 'retract', 'joint', 'credit', 'claim'],
]

const text: fc.Arbitrary<Text> = fc
  .tuple(
    fc.subarray([...CLAUSES], { minLength: 1, maxLength: 2 }),
    fc.constantFrom(...OPTIONS),
    fc.constantFrom(...OPTIONS),
  )
  .map(([clauses, one, two]) => {
    const changes = clauses.map((clause, index): Change => ({ clause, option: index === 0 ? one : two }))
    return changes as unknown as Text
  })
const move: fc.Arbitrary<Move> = fc.oneof(
  text.map((changes): Move => ({ do: 'table', text: changes })),
  fc.constantFrom(...FORMS).map((form): Move => ({ do: 'sign', form })),
  fc.constantFrom(1, 2).map((line): Move => ({ do: 'line', line: line as 1 | 2 })),
  fc.constantFrom(...PLAIN).map((plain) => ({ do: plain }) as Move),
)

describe('notation', () => {
  it('reads back any move and text', () => {
    fc.assert(
      fc.property(move, (made) => {
        expect(parseMove(formatMove(made))).toEqual({ ok: true, value: made })
      }),
    )
    fc.assert(
      fc.property(text, (made) => {
        expect(parseText(formatText(made).split(' '))).toEqual({ ok: true, value: made })
      }),
    )
  })

  it('reads back any position, and packs what it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: POSITIONS - 1 }), (position) => {
        expect(parsePosition(formatPosition(position))).toEqual({ ok: true, value: position })
        expect(packPosition(readPosition(position))).toBe(position)
      }),
      { numRuns: 2000 },
    )
    expect(formatPosition(START)).toBe('arrival ------- trust=1 temper=1 face=1/1 line=0')
    expect(POSITIONS).toBeLessThan(2 ** 31)
  })

  it('does not mind case, blanks or the order of clauses', () => {
    const expected = {
      ok: true,
      value: {
        do: 'table',
        text: [
          { clause: 'nationals', option: 'b' },
          { clause: 'relief', option: 'c' },
        ],
      },
    }
    expect(parseMove('  TABLE   relief=C nationals=b ')).toEqual(expected)
  })

  it.each([
    ['', 'empty', ''],
    ['   ', 'empty', ''],
    ['shout', 'unknown-move', 'shout'],
    ['table', 'nothing-tabled', ''],
    ['table weather=a', 'unknown-clause', 'weather=a'],
    ['table relief', 'unknown-option', 'relief'],
    ['table relief=f', 'unknown-option', 'relief=f'],
    ['table relief=a=b', 'unknown-option', 'relief=a=b'],
    ['table relief=a relief=b', 'same-clause-twice', 'relief'],
    ['table scope=a relief=b numbers=c', 'too-many-clauses', 'numbers=c'],
    ['sign', 'unknown-form', ''],
    ['sign nothing', 'unknown-form', 'nothing'],
    ['sign treaty now', 'word-too-many', 'now'],
    ['line 3', 'unknown-line', '3'],
    ['ask twice', 'word-too-many', 'twice'],
    ['constructor', 'unknown-move', 'constructor'],
  ])('"%s" is misread: %s at "%s"', (line, problem, at) => {
    expect(parseMove(line)).toEqual({ ok: false, misread: { problem, at } })
  })

  it.each([
    'press ------- trust=1 temper=1 face=1/1 line=0',
    'press-peace ------- trust=1 temper=1 face=1/1 line=0',
    '9 ------- trust=1 temper=1 face=1/1 line=0',
    '1 ------ trust=1 temper=1 face=1/1 line=0',
    '1 ------f trust=1 temper=1 face=1/1 line=0',
    '1 ------- trust=4 temper=1 face=1/1 line=0',
    '1 ------- trust=1 temper=1 face=1/3 line=0',
    '1 ------- trust=1 temper=1 face=1/1 line=3',
    '1 ------- trust=1 temper=1 face=1/1',
  ])('"%s" is no position', (line) => {
    expect(parsePosition(line)).toEqual({ ok: false, misread: { problem: 'bad-position', at: line } })
  })

  it('gives a misread and never throws, whatever it is given', () => {
    const words = fc
      .array(
        fc.oneof(fc.constantFrom(...PLAIN, 'table', 'sign', 'line', 'scope=a', 'relief=', '=c', '1'), fc.string()),
        {
          maxLength: 5,
        },
      )
      .map((list) => list.join(' '))
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), words)
    const isParsed = (parsed: { readonly ok: boolean }) => typeof parsed.ok === 'boolean'
    fc.assert(
      fc.property(anything, (line) => {
        for (const parse of [parseMove, parsePosition, (words: string) => parseText(words.split(' '))]) {
          const parsed = parse(line)
          expect(isParsed(parsed)).toBe(true)
          if (!parsed.ok) expect(typeof parsed.misread.at).toBe('string')
        }
      }),
      { numRuns: 3000 },
    )
  })
})
