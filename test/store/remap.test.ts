import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSound, moveKey } from '../../src/store/remap.ts'
import { DEFAULTS, readSettings } from '../../src/store/settings.ts'
import { boundTo, KEY_NAMES, type KeyName, PLACES, type Remap } from '../../src/store/shortcuts.ts'

describe('a single key', () => {
  it('is what it is called until it is moved', () => {
    expect(KEY_NAMES.map((key) => boundTo({}, key))).toEqual(KEY_NAMES)
    expect(boundTo({ a: 'x' }, 'a')).toBe('x')
    expect(boundTo({ a: null }, 'a')).toBeNull()
  })
  it('can be moved, switched off and set back', () => {
    expect(moveKey({}, 'a', 'x')).toEqual({ remap: { a: 'x' } })
    expect(moveKey({ a: 'x' }, 'a', null)).toEqual({ remap: { a: null } })
    expect(moveKey({ a: 'x', d: 'y' }, 'a', 'a')).toEqual({ remap: { d: 'y' } })
  })
  it('takes any one visible sign, and a few keys without one', () => {
    for (const wish of ['x', '0', '+', 'ö', 'ф', 'Backspace', 'Delete', 'Insert']) {
      expect(moveKey({}, 'w', wish)).toEqual({ remap: { w: wish } })
    }
    for (const wish of ['Enter', 'Escape', 'Tab', ' ', 'F5', 'ArrowUp', 'Shift', 'xy', '', 'X', '\u0301']) {
      expect(moveKey({}, 'w', wish)).toEqual({ why: 'unusable' })
    }
  })
})

describe('two keys of one screen', () => {
  it('are never the same: the second wish is refused and names the first', () => {
    expect(moveKey({}, 'q', 'e')).toEqual({ why: 'taken', by: 'e' })
    expect(moveKey({ e: 'x' }, 'q', 'x')).toEqual({ why: 'taken', by: 'e' })
    expect(moveKey({}, 'q', '2')).toEqual({ why: 'taken', by: '2' })
  })
  it('may change places once one of them is off', () => {
    expect(moveKey({ e: null }, 'q', 'e')).toEqual({ remap: { e: null, q: 'e' } })
    expect(moveKey({ e: null, q: 'e' }, 'e', 'q')).toEqual({ remap: { e: 'q', q: 'e' } })
    expect(moveKey({ e: null, q: 'e' }, 'e', 'e')).toEqual({ why: 'taken', by: 'q' })
  })
  it('are as free as they like on screens that never meet', () => {
    expect(moveKey({}, 'q', 't')).toEqual({ remap: { q: 't' } })
    expect(moveKey({}, 'o', 'd')).toEqual({ remap: { o: 'd' } })
  })
  it('meet on every screen where one of them acts everywhere, or anywhere in a run', () => {
    expect(moveKey({}, 'r', 'a')).toEqual({ why: 'taken', by: 'a' })
    expect(moveKey({}, '7', 'n')).toEqual({ why: 'taken', by: 'n' })
    expect(moveKey({}, 'r', 'm')).toEqual({ why: 'taken', by: 'm' })
    expect(moveKey({}, 'm', 'q')).toEqual({ why: 'taken', by: 'q' })
  })
})

describe('whatever is wished, in whatever order', () => {
  const wishes = fc.array(
    fc.tuple(fc.constantFrom(...KEY_NAMES), fc.option(fc.constantFrom(...KEY_NAMES, 'x', 'Delete', 'Enter'))),
  )
  it('one press means one thing on a screen, and what is kept is read again', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        let remap: Remap = {}
        for (const [key, wish] of all) {
          const moved = moveKey(remap, key, wish)
          if ('remap' in moved) remap = moved.remap
        }
        for (const keys of Object.values(PLACES)) {
          const bound = [...new Set<KeyName>([...PLACES.everywhere, ...keys])].flatMap(
            (key) => boundTo(remap, key) ?? [],
          )
          expect(new Set(bound).size).toBe(bound.length)
        }
        expect(isSound(remap)).toBe(true)
        expect(readSettings(JSON.stringify({ remap })).remap).toEqual(remap)
      }),
    )
  })
})

describe('kept settings', () => {
  it('bring letters, pace and moved keys back', () => {
    const kept = { font: 'plain', pace: 'instant', remap: { a: 'x', '1': null } }
    expect(readSettings(JSON.stringify(kept))).toEqual({ ...DEFAULTS, ...kept })
  })
  it('leave all keys as at first where the moved ones clash, cannot be pressed or are unknown', () => {
    for (const remap of [{ q: 'e' }, { q: 'Enter' }, { z: 'x' }, { q: 7 }, ['x'], 'x', null]) {
      expect(readSettings(JSON.stringify({ remap, pace: 'calm' }))).toEqual({ ...DEFAULTS, pace: 'calm' })
    }
  })
  it('take the default for a pace or letters that there are not', () => {
    expect(readSettings('{"pace":"slow","font":"comic"}')).toEqual(DEFAULTS)
  })
})
