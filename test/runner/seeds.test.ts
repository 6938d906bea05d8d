import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { game } from '../../src/i18n/en/game.ts'
import { runner } from '../../src/i18n/en/runner.ts'
import { seedWords } from '../../src/i18n/seed-words.ts'
import { ENDINGS } from '../../src/rules/outcomes.ts'
import type { Seat } from '../../src/rules/scenario.ts'
import { dailyAt, dailyOn } from '../../src/runner/daily.ts'
import { SEED_ICONS, SEED_WORDS, seedSigns } from '../../src/runner/seed-signs.ts'
import { SET_SEED, seedDrawn } from '../../src/runner/seeds.ts'
import { openMatch } from '../../src/session/match.ts'
import { LARGEST_SEED } from '../../src/session/seed.ts'
import type { IconName } from '../../src/ui/parts/icon.tsx'
import { bundled } from '../rules/bundled.ts'

/** What the module says when it runs by itself under a time zone. */
async function inZone(zone: string, moments: readonly number[]): Promise<unknown> {
  const input = fileURLToPath(new URL('../../src/runner/daily.ts', import.meta.url))
  const { output } = await build({ input, platform: 'node', write: false, logLevel: 'silent' })
  const ask = `console.log(JSON.stringify([new Date(0).getHours(), ...${JSON.stringify(moments)}.map(dailyAt)]))`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', `${output[0].code}\n${ask}`], {
    env: { ...process.env, TZ: zone },
  })
  return JSON.parse(said.toString())
}

describe('the seed of the day', () => {
  it('begins on 16 June 2026 with number 1', () => {
    expect(dailyOn('2026-06-16')?.number).toBe(1)
    expect(dailyOn('2027-06-16')?.number).toBe(366)
    expect(dailyOn('2026-06-15')).toBeNull()
    expect(dailyAt(Date.UTC(2026, 5, 15, 23, 59, 59, 999))).toBeNull()
  })
  it('is the same for everybody, for good', () => {
    expect(dailyOn('2026-11-28')).toEqual({ day: '2026-11-28', number: 166, seed: expect.any(Number) })
    expect(dailyOn('2026-11-28')?.seed).toBe(4_025_261_209)
  })
  it('changes at midnight in UTC', () => {
    const midnight = Date.UTC(2026, 10, 29)
    expect(dailyAt(midnight - 1)).toEqual(dailyOn('2026-11-28'))
    expect(dailyAt(midnight)).toEqual(dailyOn('2026-11-29'))
  })
  it('does not hang on the time zone', async () => {
    const moments = [0, 1, 5, 11, 12, 18, 23].map((hour) => Date.UTC(2026, 10, 28, hour, 59, 59))
    const here = moments.map(dailyAt)
    const [kolkata, losAngeles] = [await inZone('Asia/Kolkata', moments), await inZone('America/Los_Angeles', moments)]
    expect(kolkata).toEqual([5, ...here])
    expect(losAngeles).toEqual([16, ...here])
  })
  it('is another on every day of ten years', () => {
    const days = Array.from({ length: 3652 }, (_, day) => dailyAt(Date.UTC(2026, 5, 16) + day * 86_400_000))
    expect(days.at(-1)?.number).toBe(3652)
    expect(new Set(days.map((daily) => daily?.seed)).size).toBe(3652)
    expect(days.every((daily) => daily !== null && daily.seed >= 0 && daily.seed <= LARGEST_SEED)).toBe(true)
  })
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-6-16', '16-06-2026', '2026-06-16 ', ''])(
    'is of no day such as %j',
    (day) => {
      expect(dailyOn(day)).toBeNull()
    },
  )
})

describe('the set seed', () => {
  it.each([0, 1] as const)('has all twenty endings from chair %d under the newest rules', async (chair: Seat) => {
    const { sweep } = await bundled<typeof import('../../src/atlas/sweep.ts')>(
      new URL('../../src/atlas/sweep.ts', import.meta.url),
    )
    const { endingsMet } = await import('../../src/atlas/line.ts')
    const walk = sweep(openMatch({ seed: SET_SEED }, chair).summit.game)
    expect([...endingsMet(walk).keys()]).toEqual(ENDINGS)
  })
})

describe('a seed drawn by chance', () => {
  it('is any seed there is', () => {
    expect([0, 0.5, 1 - 2 ** -53].map(seedDrawn)).toEqual([0, 2 ** 31, LARGEST_SEED])
  })
})

describe('the signs of a seed', () => {
  const list = runner['runner.words'].split(' ')

  it('are four words and four drawings, always the same', () => {
    expect(seedSigns(7)).toEqual(seedSigns(7))
    expect(seedSigns(7).words).toHaveLength(4)
    expect(seedSigns(7).icons).toHaveLength(4)
    expect(seedWords(game, seedSigns(7).words)).toMatch(/^[a-z]+( [a-z]+){3}$/)
  })
  it('come from 256 words, each once, and from drawings that the page has', () => {
    expect(list).toHaveLength(SEED_WORDS)
    expect(new Set(list).size).toBe(SEED_WORDS)
    const icons: readonly IconName[] = SEED_ICONS
    expect(new Set(icons).size).toBe(12)
  })
  it('tell twenty thousand neighbours apart, and use every word and drawing in every place', () => {
    const signs = Array.from({ length: 20_000 }, (_, seed) => seedSigns(seed))
    expect(new Set(signs.map(({ words }) => words.join(' '))).size).toBe(20_000)
    for (const place of [0, 1, 2, 3]) {
      expect(new Set(signs.map(({ words }) => words[place])).size).toBe(SEED_WORDS)
      expect(new Set(signs.map(({ icons }) => icons[place])).size).toBe(SEED_ICONS.length)
    }
  })
})
