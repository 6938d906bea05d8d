import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cli } from '../cli/fake-io.ts'

/**
 * Whole games of two people as the terminal prints them, the empty lines between two hands as one row. Where a difference
 * is meant: UPDATE_TRANSCRIPTS=1 npx vitest run test/transcripts
 */
const GAMES: readonly {
  readonly file: string
  readonly title: string
  readonly seed: number
  readonly moves: readonly string[]
}[] = [
  {
    file: 'two-deal.txt',
    title: 'two people sign a protocol that both capitals ratify',
    seed: 7,
    moves: [
      ...['silent', 'line 2'],
      ...['table scope=c numbers=c', 'accept', 'table nationals=b', 'accept', 'ask', 'adjourn', 'yes'],
      ...['capital', 'channel'],
      ...['table offlimits=d', 'decline', 'table relief=b', 'decline', 'accept'],
      ...['table evidence=b offlimits=c', 'accept', 'board verification=c', 'table verification=c', 'accept'],
      ...['adjourn', 'yes', 'sign protocol', 'no', 'table relief=c', 'accept', 'sign protocol', 'yes'],
      ...['joint', 'joint'],
    ],
  },
  {
    file: 'two-breakdown.txt',
    title: 'two people press and protest until the talks break down',
    seed: 21,
    moves: [
      ...['line 1', 'warm', 'table scope=a', 'protest', 'table numbers=e', 'decline', 'protest', 'press'],
      ...['papers', 'minutes', 'press', 'press'],
    ],
  },
]

const EMPTY = /\n{10,}/g

describe('golden transcripts of two', () => {
  for (const { file, title, seed, moves } of GAMES)
    it(`${file}: ${title}`, async () => {
      const { out, code } = await cli(`play --two --seed ${seed}`, `${moves.join('\n')}\n`)
      expect(code).toBe(0)
      const text = out.replace(EMPTY, '\n\n(the curtain)\n\n')
      const path = fileURLToPath(new URL(file, import.meta.url))
      if (process.env['UPDATE_TRANSCRIPTS'] === '1') writeFileSync(path, text)
      expect(existsSync(path), `${file} is not there yet`).toBe(true)
      expect(text).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
    })
})
