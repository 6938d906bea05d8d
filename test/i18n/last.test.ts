import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { lastKey } from '../../src/i18n/last.ts'
import { viewOf } from '../../src/rules/view.ts'
import { gameNamed, summitAt } from '../rules/scene.ts'

const game = gameNamed({ chair: 'usa', own: 'justice', their: 'parity' })
const noteAt = (place: number, draft: string) =>
  lastKey(geneva, viewOf(summitAt(game, `${place} ${draft} trust=1 temper=1 face=1/1 line=0`)))

describe('the note of a last statement', () => {
  it('says at the end of the first and second session that what is open stays open', () => {
    expect(noteAt(2, 'c------')).toBe('table.last.restricted')
    expect(noteAt(5, 'c--c---')).toBe('table.last.expanded')
  })
  it('is silent where nothing in the basket is open, and before', () => {
    expect(noteAt(2, 'ccc----')).toBeNull()
    expect(noteAt(5, '---cccc')).toBeNull()
    expect(noteAt(1, '-------')).toBeNull()
    expect(noteAt(4, 'c------')).toBeNull()
    expect(noteAt(7, 'ccc----')).toBeNull()
  })
  it('says at the last of all whether anything can be signed', () => {
    expect(noteAt(8, 'c------')).toBe('table.last.thin')
    expect(noteAt(8, 'ccccccc')).toMatch(/^table\.last(\.unwilling)?$/)
  })
})
