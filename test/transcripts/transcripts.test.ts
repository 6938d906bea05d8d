import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Seat } from '../../src/rules/scenario.ts'
import { isMatch, type Match, openMatch, playMove, viewFor } from '../../src/session/match.ts'
import { moveOf } from '../rules/scene.ts'
import { transcript } from './transcript.ts'

/**
 * Whole games as text. A change that moves anything a seat can see shows here as a difference to read. Where it is
 * meant: UPDATE_TRANSCRIPTS=1 npx vitest run test/transcripts
 */
const GAMES: readonly {
  readonly file: string
  readonly title: string
  /** Rules version; 1 where none is named. */
  readonly rules?: number
  readonly seed: number
  readonly chair: Seat
  readonly ending: number
  readonly moves: readonly string[]
}[] = [
  {
    file: 'usa-signature.txt',
    title: 'The United States signs a treaty that both capitals ratify',
    seed: 1213,
    chair: 1,
    ending: 1,
    moves: [
      'line 2',
      'table scope=d nationals=d',
      'table nationals=b numbers=b',
      'host',
      'table offlimits=e relief=c',
      'table evidence=c offlimits=c',
      'table verification=d relief=d',
      'sign treaty',
      'joint',
    ],
  },
  {
    file: 'russia-suspension.txt',
    title: 'Russia lets the summit run out: what really happened',
    seed: 9,
    chair: 0,
    ending: 13,
    moves: [
      'line 2',
      'table scope=b numbers=b',
      'table nationals=c numbers=c',
      'host',
      'table evidence=a offlimits=d',
      'table offlimits=a verification=e',
      'table evidence=b relief=d',
      'table scope=d evidence=c',
      'table evidence=d',
      'table relief=c',
    ],
  },
  {
    file: 'usa-walk-out.txt',
    title: 'The United States asks, learns their mandate, and walks out',
    seed: 2021,
    chair: 1,
    ending: 19,
    moves: [
      'warm',
      'ask',
      'table scope=c numbers=c',
      'channel',
      'table evidence=d',
      'gallery',
      'adjourn',
      'ask',
      'walk',
    ],
  },
  {
    file: 'russia-breakdown.txt',
    title: 'Russia presses until the talks break down',
    seed: 16,
    chair: 0,
    ending: 20,
    moves: ['silent', 'press', 'gallery', 'capital', 'press', 'press', 'press'],
  },
  {
    file: 'usa-texts-rules-2.txt',
    title: 'The United States puts text forward under rules version 2: one reason decides, one is plain to see',
    rules: 2,
    seed: 1213,
    chair: 1,
    ending: 15,
    moves: ['line 2', 'table scope=d nationals=d', 'table nationals=b numbers=b', 'host', 'adjourn', 'adjourn'],
  },
]

function play(rules: number, seed: number, chair: Seat, moves: readonly string[]): Match[] {
  let now = openMatch({ seed }, chair, rules)
  const all = [now]
  for (const line of moves) {
    if (now.summit.outcome !== null) break
    const next = playMove(now, moveOf(line))
    if (!isMatch(next)) throw new Error(`${line}: ${next}`)
    now = next
    all.push(now)
  }
  return all
}

describe('golden transcripts', () => {
  for (const { file, title, rules = 1, seed, chair, ending, moves } of GAMES)
    it(`${file}: ${title}`, () => {
      const stations = play(rules, seed, chair, moves)
      const last = stations.at(-1)
      expect(last === undefined ? null : viewFor(last, chair).end?.ending).toBe(ending)
      const path = fileURLToPath(new URL(file, import.meta.url))
      const text = transcript(title, stations)
      if (process.env['UPDATE_TRANSCRIPTS'] === '1') writeFileSync(path, text)
      expect(existsSync(path), `${file} is not there yet`).toBe(true)
      expect(text).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
    })
})
