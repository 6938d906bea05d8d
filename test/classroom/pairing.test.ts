import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areLabels, pairingOf, type Round, readLabels } from '../../src/classroom/pairing.ts'

const label = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && !/[\r\n]/.test(text))
const labels = fc.uniqueArray(label, { minLength: 2, maxLength: 40 })
const word = fc.string({ maxLength: 12 })

const everyone = ({ pairs, observer }: Round): string[] => [
  ...pairs.flatMap(({ russia, usa }) => [russia, usa]),
  ...(observer === null ? [] : [observer]),
]
const together = ({ pairs }: Round): string[] => pairs.map(({ russia, usa }) => JSON.stringify([russia, usa].sort()))

describe('a pairing sheet', () => {
  it('seats everyone once a round, and leaves over nobody, or one', () => {
    fc.assert(
      fc.property(labels, word, (given, seed) => {
        for (const round of pairingOf(given, seed)) {
          expect(everyone(round).sort()).toEqual([...given].sort())
          expect(round.observer === null).toBe(given.length % 2 === 0)
        }
      }),
    )
  })

  it('repeats no pair in the second round, two people alone aside, and lets another one observe', () => {
    fc.assert(
      fc.property(labels, word, (given, seed) => {
        const [first, second] = pairingOf(given, seed)
        const known = together(first)
        expect(together(second).filter((pair) => known.includes(pair))).toEqual(given.length === 2 ? known : [])
        if (first.observer !== null) expect(second.observer).not.toBe(first.observer)
      }),
    )
  })

  it('gives everyone who plays twice both chairs', () => {
    fc.assert(
      fc.property(labels, word, (given, seed) => {
        const [first, second] = pairingOf(given, seed).map(({ pairs }) => pairs.map(({ russia }) => russia))
        expect(first?.filter((one) => second?.includes(one))).toEqual([])
      }),
    )
  })

  it('is the same for the same seed word, whatever the order of the lines', () => {
    fc.assert(
      fc.property(labels, word, (given, seed) => {
        expect(pairingOf([...given].reverse(), seed)).toEqual(pairingOf(given, seed))
      }),
    )
  })

  it('is another one for another seed word', () => {
    const given = Array.from({ length: 12 }, (_, n) => `Table ${n}`)
    const sheets = ['lake', 'villa', 'june', 'Geneva', ''].map((seed) => JSON.stringify(pairingOf(given, seed)))
    expect(new Set(sheets).size).toBe(sheets.length)
  })
})

describe('pasted labels', () => {
  it('are one a line, in files of any system, without blanks around them', () => {
    expect(readLabels(' Falcon 12\r\nHeron 3\n\n  Owl 7 \r')).toEqual(['Falcon 12', 'Heron 3', 'Owl 7'])
  })
  it('are refused where there are fewer than two, or one stands there twice', () => {
    expect(readLabels('\n')).toEqual({ problem: 'few-labels' })
    expect(readLabels('Owl')).toEqual({ problem: 'few-labels' })
    expect(readLabels('Owl\nHeron\n Owl ')).toEqual({ problem: 'label-twice', label: 'Owl' })
    expect(areLabels(readLabels('Owl\nHeron'))).toBe(true)
  })
})
