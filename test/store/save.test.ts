import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMatch, openMatch, playMove } from '../../src/session/match.ts'
import { recordOf } from '../../src/session/record.ts'
import { worldOfNumber } from '../../src/session/world.ts'
import { readSave, writeSave } from '../../src/store/save.ts'

function someMatch() {
  const match = playMove(openMatch({ seed: 7 }, 1), { do: 'warm' })
  if (!isMatch(match)) throw new Error('a warm word is legal on arrival')
  return match
}
const save = { match: recordOf(someMatch()), arrived: true, voted: false }

describe('a save', () => {
  it('is read back as it was written', () => {
    expect(readSave(writeSave(save))).toMatchObject({
      ok: true,
      save,
      match: { seed: 7, chair: 1, moves: [{ do: 'warm' }] },
    })
  })

  it('holds a world named by hand without its words', () => {
    const match = openMatch({ world: worldOfNumber(1234, 0) }, 0)
    const text = writeSave({ match: recordOf(match), arrived: false, voted: false })
    expect(readSave(text)).toMatchObject({ ok: true, save: { match: { seed: null, world: 1234 } } })
    expect(text).not.toMatch(/proud|steady|cautious|parity|victims/)
  })

  it('of another game is foreign', () => {
    expect(readSave('{"game":"chess"}')).toEqual({ ok: false, problem: 'foreign' })
    expect(readSave('{}')).toEqual({ ok: false, problem: 'foreign' })
  })

  it('of a newer format or newer rules is newer', () => {
    const newerFormat = JSON.stringify({ ...JSON.parse(writeSave(save)), format: 2 })
    expect(readSave(newerFormat)).toEqual({ ok: false, problem: 'newer' })
    const newerRules = writeSave({ ...save, match: { ...save.match, rulesVersion: 9 } })
    expect(readSave(newerRules)).toEqual({ ok: false, problem: 'newer' })
  })

  it('whose moves the rules refuse is damaged', () => {
    const forged = writeSave({ ...save, match: { ...save.match, moves: ['sign treaty'] } })
    expect(readSave(forged)).toEqual({ ok: false, problem: 'damaged' })
  })

  it('with both a seed and a world, or neither, is damaged', () => {
    for (const match of [
      { ...save.match, world: 3 },
      { ...save.match, seed: null },
    ]) {
      expect(readSave(writeSave({ ...save, match }))).toEqual({ ok: false, problem: 'damaged' })
    }
  })

  it('cut off or altered anywhere is refused or still a legal match, never thrown', () => {
    const text = writeSave(save)
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), (at, patch) => {
        const read = readSave(text.slice(0, at) + patch + text.slice(at + patch.length))
        if (!read.ok) expect(['damaged', 'foreign', 'newer']).toContain(read.problem)
      }),
    )
    fc.assert(fc.property(fc.anything(), (value) => void readSave(JSON.stringify(value) ?? '')))
  })
})
