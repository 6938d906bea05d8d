import { describe, expect, it } from 'vitest'
import { terms } from '../../src/content/glossary.ts'
import { glossary } from '../../src/i18n/en/glossary.ts'
import { within } from './reading.ts'

const ids = terms.map(({ id }) => id)

describe('the glossary', () => {
  it('has thirty to forty-five terms, none twice', () => {
    expect(ids.length).toBeGreaterThanOrEqual(30)
    expect(ids.length).toBeLessThanOrEqual(45)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives each term a name and one sentence of twenty-five words at most, and nothing else', () => {
    const expected = ids.flatMap((id) => [`term.${id}.name`, `term.${id}.plain`])
    expect(Object.keys(glossary).sort()).toEqual(expected.sort())
    for (const id of ids) {
      within(glossary, `term.${id}.name`, 1, 6)
      within(glossary, `term.${id}.plain`, 6, 25)
      expect(glossary[`term.${id}.plain`], id).toMatch(/^[^.]+\.$/)
    }
  })

  it('names and explains nothing twice', () => {
    const texts = Object.values(glossary).map((text) => text.toLowerCase())
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('explains no term by itself', () => {
    for (const id of ids) {
      const name = glossary[`term.${id}.name`].split(',')[0] ?? ''
      expect(glossary[`term.${id}.plain`], id).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'))
    }
  })

  it('keeps accused, charged and convicted apart', () => {
    const at = ids.indexOf('accused')
    expect(ids.slice(at, at + 3)).toEqual(['accused', 'charged', 'convicted'])
  })
})
