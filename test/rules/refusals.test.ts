import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMove, type Move } from '../../src/rules/move.ts'
import type { Refusal } from '../../src/rules/refusal.ts'
import { openSummit, play } from '../../src/rules/summit.ts'
import { gameNamed, leads, playLines, textOf } from './scene.ts'

const usa = gameNamed({ chair: 'usa', own: 'justice', their: 'sovereignty' })
const russia = gameNamed({ chair: 'russia', own: 'sovereignty', their: 'justice' })
const at = (place: string, draft = '-------', gauges = 'trust=1 temper=1 face=1/1', line = 0) =>
  `${place} ${draft} ${gauges} line=${line}`
const pair = (one: string, two: string): Move => {
  const change = (word: string) => {
    const [clause, option] = word.split('=')
    return { clause, option }
  }
  return { do: 'table', text: [change(one), change(two)] } as Move
}

/** Every code but two, with a move it refuses. */
const CASES: {
  readonly [code in Exclude<Refusal, 'summit-over' | 'malformed'>]: readonly (readonly [string, string | Move])[]
} = {
  'not-in-this-act': [
    [at('arrival'), 'ask'],
    [at('arrival'), 'table scope=b'],
    [at('1'), 'sign treaty'],
    [at('5', 'cbcbccc'), 'sign treaty'],
    [at('1'), 'channel'],
    [at('recess'), 'walk'],
    [at('press-treaty', 'cbcbccc'), 'walk'],
    [at('6', 'cbcbccc'), 'joint'],
  ],
  'your-red-line': [
    [at('1'), 'table nationals=a'], // justice: 3 x -3
    [at('1'), 'table scope=a numbers=b'],
    [at('6', 'bbb----'), 'table numbers=a'],
    [at('8', 'cabcccb', 'trust=3 temper=0 face=1/1'), 'sign treaty'], // a draft that cannot arise
  ],
  'no-change': [
    [at('2', 'c------'), 'table scope=c'],
    [at('2', 'c------'), 'table scope=c numbers=c'],
    [at('6', 'c------'), 'table scope=c'],
  ],
  'same-clause-twice': [[at('1'), pair('scope=b', 'scope=c')]],
  'other-basket': [
    [at('1'), 'table relief=c'],
    [at('3'), 'table scope=c relief=c'],
  ],
  'not-settled': [[at('6', 'c------'), 'table numbers=c']],
  'more-than-one-step': [[at('6', 'b------'), 'table scope=d']],
  'no-proposal': [[at('8', 'cccbccc', 'trust=0 temper=1 face=1/1'), 'accept']],
  'proposal-holds-your-red-line': [[at('1'), 'accept']],
  'temper-is-calm': [[at('4', undefined, 'trust=1 temper=0 face=1/1'), 'ease']],
  'own-face-bowed': [[at('4', undefined, 'trust=1 temper=1 face=1/0'), 'bridge']],
  'their-face-high': [[at('4', undefined, 'trust=1 temper=1 face=2/1'), 'bridge']],
  'own-face-high': [[at('4', undefined, 'trust=1 temper=1 face=1/2'), 'gallery']],
  'too-few-clauses': [[at('8', 'bb-----', 'trust=3 temper=0 face=1/1'), 'sign protocol']],
  'they-will-not-sign': [[at('8', 'cccbccc', 'trust=0 temper=1 face=1/1'), 'sign protocol']],
  'no-open-principle': [[at('recess', 'cbc----'), 'host']],
  'no-public-line': [[at('recess'), 'retract']],
}

describe('refusals', () => {
  for (const [code, cases] of Object.entries(CASES)) {
    it(code, () => {
      for (const [line, move] of cases) expect(leads(usa, line, move), `${JSON.stringify(move)} at ${line}`).toBe(code)
    })
  }

  it('malformed: whatever is no move, at any point, and never thrown', () => {
    const strange: readonly unknown[] = [
      ...[null, undefined, 7, 'ask', [], {}, { do: 'dance' }, { do: 'toString' }, { do: 'table' }],
      ...[
        { do: 'table', text: [] },
        { do: 'table', text: [null] },
        { do: 'table', text: 'scope=b' },
      ],
      { do: 'table', text: [{ clause: 'scope', option: 'f' }] },
      { do: 'table', text: [{ clause: 'peace', option: 'a' }] },
      { do: 'table', text: (['scope', 'nationals', 'numbers'] as const).map((clause) => ({ clause, option: 'b' })) },
      ...[{ do: 'sign' }, { do: 'sign', form: 'foo' }],
      ...[{ do: 'line' }, { do: 'line', line: 0 }, { do: 'line', line: 3 }, { do: 'line', line: '1' }],
    ]
    for (const line of [[], ['silent'], ['silent', 'adjourn'], ['silent', 'walk']]) {
      const summit = playLines(openSummit(usa), line)
      for (const move of strange) expect(play(summit, move as Move), JSON.stringify(move)).toBe('malformed')
    }
  })

  it('malformed is what is no move and nothing else, whatever is given, holes in a list too', () => {
    const start = openSummit(usa)
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(play(start, value as Move) === 'malformed').toBe(!isMove(value))
      }),
    )
    const hole = new Array<unknown>(2)
    hole[1] = textOf('scope=b')[0]
    expect(isMove({ do: 'table', text: hole })).toBe(false)
  })

  it('summit-over', () => {
    const over = playLines(openSummit(usa), ['silent', 'walk'])
    for (const move of [{ do: 'ask' }, { do: 'walk' }, { do: 'joint' }] as const)
      expect(play(over, move)).toBe('summit-over')
  })

  it('look at the face of the chair, whichever it is', () => {
    const gauges = 'trust=1 temper=1 face=0/2'
    expect(leads(russia, at('4', undefined, gauges), 'bridge')).toBe('own-face-bowed')
    expect(leads(russia, at('4', undefined, 'trust=1 temper=1 face=1/2'), 'bridge')).toBe('their-face-high')
    expect(leads(russia, at('4', undefined, 'trust=1 temper=1 face=2/0'), 'gallery')).toBe('own-face-high')
  })

  it('do not depend on the order of the two clauses', () => {
    const texts = [
      ['nationals=a', 'relief=c'],
      ['scope=a', 'evidence=b'],
      ['scope=c', 'nationals=a'],
    ] as const
    for (const [one, two] of texts) {
      const line = at('2', 'c------')
      expect(leads(usa, line, pair(two, one)), `${one} ${two}`).toBe(leads(usa, line, pair(one, two)))
    }
  })
})
