import { describe, expect, it } from 'vitest'
import type { Lss } from '../../src/runner/lss.ts'
import { otherList } from '../../src/runner/lss-list.ts'

const file = (category: string, variables: Lss['variables'] = []): Lss => ({
  game: 'Reciprocity: Geneva 2021',
  category,
  variables,
  attemptCount: 0,
  attempts: [],
  segments: [],
})
const LIST = {
  category: 'No Deal',
  categories: ['Any% deal', 'No Deal'],
  variables: [
    ['Chair', 'Russia'],
    ['Seed', '38'],
  ],
} as const

describe('a file of splits beside the list it is read for', () => {
  it('belongs to it where it states the same, or nothing', () => {
    expect(otherList(file('No Deal', [...LIST.variables, ['Build', '1']]), LIST)).toBeNull()
    expect(otherList(file('', []), LIST)).toBeNull()
    expect(otherList(file('a category of another timer', [['Seed', '']]), LIST)).toBeNull()
  })
  it.each([
    ['category', file('Any% deal', LIST.variables), ['Any% deal', 'No Deal']],
    ['chair', file('No Deal', [['Chair', 'United States']]), ['Chair: United States', 'Chair: Russia']],
    ['seed', file('No Deal', [['Seed', '7']]), ['Seed: 7', 'Seed: 38']],
  ])('is of another where it states another %s, and both are named', (_, lss, named) => {
    expect(otherList(lss, LIST)).toEqual(named)
  })
})
