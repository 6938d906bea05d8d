import { describe, expect, it } from 'vitest'
import { isLabel } from '../../src/classroom/pseudonym.ts'
import { assignment as ar } from '../../src/i18n/ar/assignment.ts'
import { assignment as en } from '../../src/i18n/en/assignment.ts'
import { assignment as ru } from '../../src/i18n/ru/assignment.ts'

describe.each(Object.entries({ en, ru, ar }))('the names of a class in %s', (_, words) => {
  const names = words['task.names'].split(' ')
  it('are sixty-four, each once, in single words that can stand before a run code', () => {
    expect(names).toHaveLength(64)
    expect(new Set(names).size).toBe(64)
    expect(names.filter((name) => !isLabel(`${name}-12`))).toEqual([])
  })
})
