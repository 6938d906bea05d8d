import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEWEST_RULES } from '../../src/content/scenarios.ts'
import { type Attempt, withMatch, withNextLeg } from '../../src/runner/attempt.ts'
import type { Reach } from '../../src/runner/goal.ts'
import {
  attemptsFrom,
  formatRunMinutes,
  isTimedMatch,
  readRunMinutes,
  type TimedMatch,
} from '../../src/runner/run-minutes.ts'
import { formatMinutes, parseMinutes, readMinutes } from '../../src/session/minutes.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { matchOf, recordOf } from '../../src/session/record.ts'
import { attemptOn, DEAL, marksAt, matchOn, WALK } from './played.ts'

const STARTED = Date.UTC(2026, 10, 24, 10, 5, 0, 250)
const { attempt, match } = attemptOn(DEAL, { started: STARTED })
const minutes = formatRunMinutes(attempt, match)

const read = (text: string): TimedMatch => {
  const found = readRunMinutes(text)
  if (!isTimedMatch(found)) throw new Error(`line ${found.line}: ${found.problem} ${found.at}`)
  return found
}
const problemOf = (from: string | RegExp, to: string) => {
  const text = minutes.replace(from, to)
  if (text === minutes) throw new Error(`${from} does not stand there`)
  const { problem, at, line } = readRunMinutes(text) as { problem: string; at: string; line: number }
  return { problem, at, line }
}

describe('minutes with times', () => {
  it('hold the tags of the run, and a moment of both clocks in every line', () => {
    expect(minutes.split('\n')).toEqual([
      '[Game "Reciprocity: Geneva 2021"]',
      '[Rules "2"]',
      '[Seed "7"]',
      '[Chair "usa"]',
      '[Date "2026-11-24"]',
      expect.stringMatching(/^\[Result "ending 10, /),
      '[Category "any"]',
      '[Seeds "own"]',
      '[Started "2026-11-24 10:05:00.250"]',
      '[End "9.040/4.500"]',
      '',
      'arrival. silent {[%t 1.000/0.500]}',
      expect.stringMatching(/^1\. table scope=c nationals=b \{[a-z-]+\} \{\[%t 2\.000\/1\.000\]\}$/),
      expect.stringMatching(/^2\. table numbers=c \{accepted\} /),
      expect.stringMatching(/^recess\. capital /),
      '3. accept {[%t 5.000/2.500]}',
      '4. accept {[%t 6.000/3.000]}',
      '5. accept {[%t 7.000/3.500]}',
      '6. sign declaration {[%t 8.000/4.000]}',
      'press. joint {ending 10} {[%t 9.000/4.500]}',
      '',
    ])
  })
  it('give the attempt back', () => {
    expect(attemptsFrom([read(minutes)], () => null)).toEqual([attempt])
    const left = attemptOn(DEAL.slice(0, 4), { category: 'treaty', kind: 'daily', started: STARTED })
    expect(attemptsFrom([read(formatRunMinutes(left.attempt, left.match))], () => null)).toEqual([left.attempt])
  })
  it('give any match back with any times', () => {
    const games = Array.from({ length: 6 }, (_, game) => randomGame({ seed: game * 77 }, game % 2 === 0 ? 0 : 1, game))
    fc.assert(
      fc.property(
        fc.constantFrom(...games),
        fc.array(fc.nat(99_999), { minLength: 40, maxLength: 40 }),
        (game, gains) => {
          let real = 0
          const marks = game.moves.map((_, index) => {
            real += gains[index] ?? 0
            return { real, game: Math.floor(real / 3) }
          })
          const text = formatMinutes(game, '2026-11-24', { tags: [], marks })
          const found = readMinutes(text)
          expect('problem' in found ? found : found.marks).toEqual(marks)
          expect(recordOf(parseMinutes(text) as typeof game)).toEqual(recordOf(game))
          expect(formatMinutes(parseMinutes(text) as typeof game, '2026-11-24')).toBe(formatMinutes(game, '2026-11-24'))
        },
      ),
      { numRuns: 12 },
    )
  })
  it('are read by whoever wants the match alone', () => {
    expect(recordOf(parseMinutes(minutes) as typeof match)).toEqual(recordOf(match))
    expect(matchOf(recordOf(match))?.moves).toEqual(match.moves)
  })
  it('may leave out the tags of the run: Any%, a seed of one’s own, from the start of the day to the last decision', () => {
    const bare = minutes.replace(/\[(Category|Seeds|Started|End) .*\]\n/g, '')
    expect(read(bare)).toMatchObject({
      task: { category: 'any', kind: 'own', seed: 7, chair: 1, rules: NEWEST_RULES },
      started: Date.UTC(2026, 10, 24),
      end: { real: 9000, game: 4500 },
    })
  })
  it('may leave out the answers', () => {
    expect(read(minutes.replaceAll(/ \{[^[}]+\}/g, ''))).toEqual(read(minutes))
  })
  it.each<readonly [string | RegExp, string, string, number]>([
    ['2.000/1.000', '0.900/0.400', 'bad-time', 13],
    ['2.000/1.000', '2.000/1.600', 'bad-time', 13],
    ['2.000/1.000', '2.000', 'bad-time', 13],
    [' {[%t 5.000/2.500]}', '', 'time-missing', 16],
    ['[End "9.040/4.500"]', '[End "8.999/4.500"]', 'bad-tag', 10],
    ['[Category "any"]', '[Category "every"]', 'bad-tag', 7],
    ['[Seeds "own"]', '[Seeds "mine"]', 'bad-tag', 8],
    ['11-24 10:05', '11-31 10:05', 'bad-tag', 9],
    [/ \{\[%t .*?\]\}/g, '', 'no-times', 1],
    [' {[%t 5.000/2.500]}', ' {[%t 5.000/2.500]} more', 'not-a-line', 16],
  ])('with %s as %j are refused: %s', (from, to, problem, line) => {
    expect(problemOf(from, to)).toMatchObject({ problem, line })
  })
  it('of a world named by hand are no run', () => {
    const { game } = match.summit
    const named = { ...match, seed: null }
    const text = formatMinutes(named, '2026-11-24', { tags: [], marks: marksAt(match.moves.length, 10) })
    expect(text).toContain('[World "')
    expect(readRunMinutes(text)).toMatchObject({ problem: 'no-seed' })
    expect(game.world.chair).toBe(1)
  })
})

describe('a series', () => {
  const reach: Reach = { best: 18, endings: [10, 19] }
  const series: Attempt = { ...attemptOn(WALK, { category: 'all-endings', started: STARTED, reach }).attempt }
  const second = withMatch(
    withNextLeg(series),
    match,
    marksAt(DEAL.length, 1000).map(({ real, game }) => ({ real: real + 5000, game: game + 1000 })),
    { real: 15_000, game: 5500 },
    reach,
  )

  it('is reached with its last new ending, and is one attempt of several minutes', () => {
    expect([series.reached, second.reached]).toEqual([false, true])
    const files = [formatRunMinutes(series, matchOn(7, 1, WALK)), formatRunMinutes(second, match)]
    expect(attemptsFrom(files.map(read), () => reach)).toEqual([second])
  })
  it('does not go on where another begins', () => {
    const other = { ...series, started: STARTED + 60_000 }
    const files = [formatRunMinutes(series, matchOn(7, 1, WALK)), formatRunMinutes(other, matchOn(7, 1, WALK))]
    expect(attemptsFrom(files.map(read), () => reach)).toHaveLength(2)
  })
})
