import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import lids from '../../assets/art/lids.json'
import places from '../../assets/art/places.json'
import { urlOf } from '../../src/picture/art.ts'
import type { ImageName } from '../../src/picture/places.ts'

const names = readdirSync('assets/art/svg').map((file) => file.replace('.svg', ''))

/** Width and height of a drawing. */
const sizeOf = (name: string): readonly number[] => {
  const text = readFileSync(`assets/art/svg/${name}.svg`, 'utf8')
  return [/ width="(\d+)"/, / height="(\d+)"/].map((pattern) => Number(pattern.exec(text)?.[1]))
}

describe('the drawings', () => {
  it('are all found by their names', () => {
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name) => urlOf(name as ImageName) === null)).toEqual([])
  })

  it('of closed eyes fit their places, and lie on a portrait', () => {
    const drawn = names.filter((name) => name.endsWith('-lids')).map((name) => name.replace('-lids', ''))
    expect(Object.keys(lids).sort()).toEqual(drawn.sort())
    for (const [name, box] of Object.entries(lids)) {
      expect(sizeOf(`${name}-lids`), name).toEqual(box.slice(2))
      expect(names).toContain(name)
    }
  })

  it('of lit houses fit their places over the capitals', () => {
    for (const [seat, boxes] of Object.entries(places.votes)) {
      expect(boxes.map((_, i) => sizeOf(`vote-${seat}-${i + 1}`))).toEqual(boxes.map((box) => [box.width, box.height]))
    }
  })

  it('of a flag are of one size at both ends of its wave', () => {
    const flags = names.filter((name) => name.startsWith('flag-'))
    expect(flags).toHaveLength(6)
    expect(new Set(flags.map((name) => sizeOf(name).join())).size).toBe(1)
  })
})
