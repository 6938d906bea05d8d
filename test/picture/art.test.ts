import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { urlOf } from '../../src/picture/art.ts'
import type { ImageName } from '../../src/picture/places.ts'

describe('the drawings', () => {
  it('are all found by their names', () => {
    const names = readdirSync('assets/art/svg').map((file) => file.replace('.svg', '') as ImageName)
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name) => urlOf(name) === null)).toEqual([])
  })
})
