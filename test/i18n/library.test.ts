import { describe, expect, it } from 'vitest'
import { library } from '../../src/i18n/en/library.ts'
import { count, read, within } from './reading.ts'

const headings = ['real', 'invented', 'simplified', 'numbers', 'left-out'] as const
const keys = headings.flatMap((heading) => [1, 2, 3].map((n) => `library.about.${heading}.${n}`))

describe('the assumptions', () => {
  it('say in about 550 words what is real, invented, simplified, why these numbers, and what is left out', () => {
    const about = Object.keys(library).filter((key) => key.startsWith('library.about.'))
    expect(about.sort()).toEqual([...headings.map((heading) => `library.about.${heading}`), ...keys].sort())
    const words = keys.reduce((sum, key) => sum + count(read(library, key)), 0)
    expect(words).toBeGreaterThan(450)
    expect(words).toBeLessThan(600)
  })

  it('keep paragraphs under 60 words and sentences under 45', () => {
    for (const key of keys) {
      within(library, key, 10, 60)
      for (const sentence of read(library, key).split(/[.;?:] /)) expect(count(sentence), sentence).toBeLessThan(45)
    }
  })

  it('give no figure for what a clause, a person or a country is worth', () => {
    for (const n of [1, 2, 3]) expect(read(library, `library.about.numbers.${n}`)).not.toMatch(/\d/)
  })
})

describe('the words of the library', () => {
  it('use no straight quotes', () => {
    expect(Object.entries(library).filter(([, text]) => /['"]/.test(text))).toEqual([])
  })
})
