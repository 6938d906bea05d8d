import { readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BEDS } from '../../src/audio/beds.ts'
import { CUES } from '../../src/audio/cues.ts'
import { CUE_SPRITE, FORMATS, type LoopName, loopSprite, urlOf } from '../../src/audio/files.ts'
import { LAYERS } from '../../src/audio/theme.ts'

const FOLDER = 'assets/sound'
const beds = BEDS.map((bed): LoopName => `bed-${bed}`)
const layers = LAYERS.map((layer): LoopName => `theme-${layer}`)
const names = [...beds, ...layers, 'cues'] as const

describe('the files of sounds', () => {
  it('are there in both formats, and no other', () => {
    for (const format of FORMATS) {
      expect(names.filter((name) => urlOf(name, format) === null)).toEqual([])
      const lying = readdirSync(FOLDER).filter((file) => file.endsWith(`.${format}`))
      expect(lying.sort()).toEqual(names.map((name) => `${name}.${format}`).sort())
    }
  })
  it.each(FORMATS)('weigh 1.6 MB at most as %s', (format) => {
    const bytes = names.map((name) => statSync(`${FOLDER}/${name}.${format}`).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_600_000)
  })
})

describe('the sprite of cues', () => {
  it('has every cue and no other, in order', () => {
    expect(Object.keys(CUE_SPRITE)).toEqual([...CUES])
  })
  it('gives each its own whole seconds, without a gap', () => {
    let at = 0
    for (const cue of CUES) {
      const [from, long] = CUE_SPRITE[cue]
      expect([cue, from]).toEqual([cue, at])
      expect(long % 1000).toBe(0)
      expect(long).toBeGreaterThan(0)
      at += long
    }
  })
})

describe('loops', () => {
  it('of places last 12 to 24 seconds', () => {
    for (const name of beds) {
      const [, long, repeats] = loopSprite(name)
      expect([long >= 12_000 && long <= 24_000, repeats]).toEqual([true, true])
    }
  })
  it('of the theme are of one length, so that they stay together', () => {
    expect(new Set(layers.map((name) => loopSprite(name)[1])).size).toBe(1)
  })
})
