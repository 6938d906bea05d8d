import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { NEWEST_RULES } from '../../src/content/scenarios.ts'
import { openAttempt, withMatch } from '../../src/runner/attempt.ts'
import { isLss, parseLss } from '../../src/runner/lss-read.ts'
import { formatRunMinutes } from '../../src/runner/run-minutes.ts'
import { formatCode } from '../../src/session/run-code.ts'
import { attemptOn, DEAL, marksAt, matchOn, WALK } from '../runner/played.ts'
import { sweptCli } from './fake-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'reciprocity-swept-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (lines: readonly string[], category: string) =>
  sweptCli(`play --chair usa --seed 7 --runner --category ${category}`, lines.join('\n'))
const clocksIn = (out: string) =>
  [...out.matchAll(/^\[([\d.]+)\/[^\]]+\] > (\S*)/gm)].map(([, real, typed]) => [Number(real), typed])
const deal = matchOn(7, 1, DEAL)
const codeOf = (lines: readonly string[]) => formatCode({ match: matchOn(7, 1, lines), settings: 0 })

// the first asking sweeps a world of ten million positions
const LONG = 300_000

describe('what needs the sweep of a world', { timeout: LONG }, () => {
  it('a run of All Endings is a series: the clock runs on from match to match', async () => {
    const { out } = await run([...WALK, 'walk', 'restart', 'silent', 'restart', ...DEAL], 'all-endings')
    expect(out).toContain('Sweeping the world before the clock starts')
    expect(out).toMatch(/\n1 of \d+ endings seen\.\n/)
    expect(out).toMatch(/\n2 of \d+ endings seen\.\n/)
    expect(out).toContain('  New ending 1 1.')
    expect(out).toContain('restart: the next match; the clock runs on.')
    const clocks = clocksIn(out).map(([real]) => real)
    expect(clocks).toEqual([...clocks].sort((one, other) => Number(one) - Number(other)))
    expect(new Set(clocks).size).toBe(clocks.length)
  })
  it('a run of Best Deal knows whether its deal is the best of the world', async () => {
    const { out } = await run(DEAL, 'best-deal')
    expect(out).toContain('This is no run of Best Deal: the best own worth of this world is higher.')
  })
  it('a LiveSplit file of a series is one attempt, with a split for every new ending', async () => {
    const walked = attemptOn(WALK, { category: 'all-endings' })
    writeFileSync(join(folder, 'walk.txt'), formatRunMinutes(walked.attempt, walked.match))
    const started = openAttempt({ category: 'all-endings', kind: 'own', seed: 7, chair: 1, rules: NEWEST_RULES }, 0)
    const later = marksAt(DEAL.length, 1000).map(({ real, game }) => ({ real: real + 3000, game }))
    const second = withMatch(started, deal, later, { real: 12_100, game: 4500 }, null)
    writeFileSync(join(folder, 'deal.txt'), formatRunMinutes(second, deal))
    const read = parseLss((await sweptCli('lss walk.txt deal.txt', '', folder)).out)
    if (!isLss(read)) throw new Error(read.problem)
    expect(read.attemptCount).toBe(1)
    expect(read.segments.length).toBeGreaterThan(15)
    expect(read.segments.slice(0, 3).map(({ name, gold }) => [name, gold.real])).toEqual([
      ['New ending 1', 2040],
      ['New ending 2', 10_060],
      ['New ending 3', null],
    ])
  })
  it('boards of Best Deal and All Endings judge by it', async () => {
    const best = await sweptCli('board - --category best-deal', `${codeOf(DEAL)} - Bob`)
    expect(best.out).toContain('Line 1: the best own worth of this world is higher')
    const all = await sweptCli('board - --category all-endings', `${codeOf(DEAL)} - Bob\n${codeOf(WALK)} - Bob\n`)
    expect(all.out).toMatch(/\n1 +Bob +11 +-?\d+ +2 of \d\d +- /)
  })
})
