import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { noticesOf } from '../../scripts/notices.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))
const { game, packages } = noticesOf(ROOT)
const of = (name: string) => packages.find((notice) => notice.name === name)?.text ?? ''

describe('the notices', () => {
  it('name every package that is part of the game, with its version, licence and the text of it', () => {
    const names = packages.map(({ name }) => name)
    for (const name of Object.keys(dependencies)) expect(names).toContain(name)
    for (const { name, version, licence, text } of packages) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/)
      expect(licence, name).toMatch(/^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|\(MIT OR Apache-2\.0\))$/)
      expect(text, name).toMatch(
        /permission is hereby granted|redistribution and use|permission to use|open font license/i,
      )
      expect(text.length, name).toBeGreaterThan(700)
    }
  })

  it('name what those packages need in turn, each once, in alphabetical order', () => {
    const names = packages.map(({ name }) => name)
    expect(names).toContain('@formatjs/icu-messageformat-parser')
    expect(names).toContain('eventemitter3')
    expect(names).toEqual([...new Set(names)].sort())
  })

  it('name no tool that only builds or tests the game', () => {
    expect(packages.map(({ name }) => name)).not.toContain('vite')
  })

  it('hold letters and flags: they are packages too', () => {
    expect(of('@fontsource/source-serif-4')).toMatch(/SIL OPEN FONT LICENSE/)
    expect(of('flag-icons')).toMatch(/Panayiotis Lipiridis/)
  })

  it('pass on what Phaser took from others', () => {
    for (const holder of ['Mapbox', 'Vladimir Agafonkin', 'Liam Brummitt', 'Stefan Gustavson']) {
      expect(of('phaser')).toContain(holder)
    }
  })

  it('begin with the game itself, under the licence of the repository', () => {
    expect(game.licence).toBe('MIT')
    expect(game.text).toBe(readFileSync(`${ROOT}/LICENSE`, 'utf8').trim())
  })
})
