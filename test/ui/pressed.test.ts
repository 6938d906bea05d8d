import { describe, expect, it } from 'vitest'
import { meantBy, wishOf } from '../../src/ui/parts/pressed.ts'

const TABLE = ['a', 'd', 'm', 'q', '1', '?', 'Enter', 'Escape'] as const
const meant = (key: string, code: string, remap = {}) => meantBy({ key, code }, TABLE, remap)

describe('a press means', () => {
  it('the letter that is written, wherever it lies', () => {
    expect(meant('q', 'KeyA')).toBe('q')
    expect(meant('A', 'KeyQ')).toBe('a')
    expect(meant('m', 'Semicolon')).toBe('m')
  })
  it('the place of the key where another script is set', () => {
    expect(meant('ф', 'KeyA')).toBe('a')
    expect(meant('ض', 'KeyQ')).toBe('q')
    expect(meant('&', 'Digit1')).toBe('1')
  })
  it('a sign as it is written rather than by its place', () => {
    expect(meant('?', 'Digit7')).toBe('?')
    expect(meant('?', 'Slash')).toBe('?')
  })
  it('nothing where no key of the screen is bound to it', () => {
    expect(meant('x', 'KeyX')).toBeNull()
    expect(meant('ArrowLeft', 'ArrowLeft')).toBeNull()
    expect(meant('b', 'KeyB')).toBeNull()
  })
})

describe('a moved key', () => {
  it('acts by its new name and no longer by its old one', () => {
    expect(meant('x', 'KeyX', { d: 'x' })).toBe('d')
    expect(meant('ч', 'KeyX', { d: 'x' })).toBe('d')
    expect(meant('d', 'KeyD', { d: 'x' })).toBeNull()
    expect(meant('Backspace', 'Backspace', { d: 'Backspace' })).toBe('d')
  })
  it('may take the name of another that has moved away', () => {
    const swapped = { a: 'd', d: 'a' }
    expect([meant('a', 'KeyA', swapped), meant('d', 'KeyD', swapped)]).toEqual(['d', 'a'])
  })
  it('that is switched off does nothing', () => {
    expect(meant('d', 'KeyD', { d: null })).toBeNull()
    expect(meant('в', 'KeyD', { d: null })).toBeNull()
  })
  it('is never Enter or Escape', () => {
    expect(meant('Enter', 'Enter', { d: 'x' })).toBe('Enter')
    expect(meant('Escape', 'Escape')).toBe('Escape')
  })
})

describe('a wish for a key', () => {
  it('is the letter, or its place in another script, so that every layout has it', () => {
    expect(wishOf({ key: 'X', code: 'KeyX' })).toBe('x')
    expect(wishOf({ key: 'ч', code: 'KeyX' })).toBe('x')
  })
  it('is the sign as it is written', () => {
    expect(wishOf({ key: '?', code: 'Digit7' })).toBe('?')
    expect(wishOf({ key: 'ö', code: 'Semicolon' })).toBe('ö')
    expect(wishOf({ key: 'Delete', code: 'Delete' })).toBe('Delete')
  })
})
