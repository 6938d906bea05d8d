import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { dailyAt } from '../../src/runner/daily.ts'
import { SET_SEED, seedDrawn } from '../../src/runner/seeds.ts'
import { DEAL, WALK } from '../runner/played.ts'
import { CLOCK, cli, jsonLines } from './fake-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'reciprocity-run-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (lines: readonly string[], more = '', start = '--chair usa --seed 7') =>
  cli(`play ${start} --runner ${more}`, lines.join('\n'), folder)
/** The minutes that a run printed last. */
const minutesIn = (out: string) =>
  `${out.slice(out.lastIndexOf('[Game ')).split('\n\n').slice(0, 2).join('\n\n').trimEnd()}\n`
const timesIn = (out: string) =>
  [...minutesIn(out).matchAll(/\[%t (\S+)\/(\S+)\]/g)].map(([, real, game]) => [real, game])
const questionsIn = (out: string) =>
  [...out.matchAll(/^\[([\d.]+)\/([\d.]+)(?: (\S+))?\] > (\S*)/gm)].map((found) => found.slice(1))

describe('play --runner', () => {
  it('begins with what is run for, and shows both clocks at every prompt', async () => {
    const { out, err, code } = await run(['silent', 'ask', 'help'])
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toMatch(
      /^Any% deal · United States · seed 7 \(a seed of your own choice\):(\s[a-z]+){4}\s·\srules\s2\n/,
    )
    expect(out).toContain('Times are claims, choices are proofs.')
    expect(out).not.toContain('Your guess')
    // a look at the clock at each prompt and at each line: in-game time counts between the two
    expect(questionsIn(out)).toEqual([
      ['0.000', '0.000', undefined, 'silent'],
      ['0.500', '0.250', undefined, 'ask'],
      ['1.000', '0.500', undefined, 'help'],
    ])
    expect(timesIn(out)).toEqual([
      ['0.250', '0.250'],
      ['0.750', '0.500'],
    ])
  })

  it('ends with splits, run code, submission and minutes with times', async () => {
    const { out } = await run(DEAL)
    expect(out).toContain('  Arrival 0.250\n')
    expect(out).toContain('The goal of Any% deal is reached.')
    expect(out).toMatch(/\n {2}Restricted session +1\.250 +0\.750 +1\.000 +1\.000 +gold\n/)
    expect(out).toMatch(/\n {2}Votes and ending +4\.500 +2\.250 +0\.250 +0\.250 +gold\n/)
    expect(out).toContain('Sum of best: 4.500\n')
    const [, code = ''] = /Run code: (\S+)\n/.exec(out) ?? []
    expect((await cli(`verify ${code}`)).out).toContain('Ending 10: ')
    const submitted = out.slice(out.indexOf('Reciprocity: Geneva 2021, Any% deal'))
    for (const line of [
      'Chair: United States\n',
      'Rules version 2, build test\n',
      'Real time (a claim): 4.500\n',
      'In-game time (a claim): 2.250\n',
      '9 decisions in 1 match\n',
      'Press conference: 4.250\n',
      `Run code: ${code}\n`,
    ]) {
      expect(submitted).toContain(line)
    }
    const minutes = minutesIn(out)
    expect(minutes).toContain(
      '[Category "any"]\n[Seeds "own"]\n[Started "2027-01-02 10:00:00.000"]\n[End "4.500/2.250"]\n',
    )
    expect((await cli('code -', minutes)).out).toBe(`${code}\n`)
    expect(out).toContain('restart: the same seed once more.')
  })

  it('says why a match is no run of its category, and submits nothing', async () => {
    const { out } = await run([...WALK, 'walk'])
    expect(out).toContain('This is no run of Any% deal: nothing was signed.')
    expect(out).not.toContain('Real time (a claim)')
    expect(timesIn(out)).toHaveLength(2)
  })

  it('restarts the same seed at once, whenever asked, with clocks at zero', async () => {
    const { out } = await run(['silent', 'ask', 'restart', 'warm', 'restart', ...DEAL, 'RESTART', 'silent'])
    expect(questionsIn(out).map(([real, , , typed]) => [real, typed])).toEqual([
      ['0.000', 'silent'],
      ['0.500', 'ask'],
      ['1.000', 'restart'],
      ['0.000', 'warm'],
      ['0.500', 'restart'],
      ...DEAL.map((move, index) => [`${Math.floor(index / 2)}.${index % 2 === 0 ? '0' : '5'}00`, move.split(' ')[0]]),
      ['0.000', 'silent'],
    ])
    expect(out.match(/You lead the American delegation\. Seed 7/g)).toHaveLength(1)
    expect(out).toContain('> RESTART')
  })

  it('draws another seed at new', async () => {
    const { out } = await run(['silent', 'new', 'silent'])
    const seed = seedDrawn(0.25)
    expect(out).toContain(`seed ${seed} (random seed)`)
    expect(out).toContain(`You lead the American delegation. Seed ${seed}.`)
    expect(minutesIn(out)).toContain(`[Seed "${seed}"]`)
    expect(minutesIn(out)).toContain('[Seeds "random"]')
  })

  it('compares with a run of a file, and with the best of this sitting', async () => {
    writeFileSync(join(folder, 'best.txt'), minutesIn((await run(DEAL)).out))
    const slow = ['help', ...DEAL.slice(0, 3), 'help', ...DEAL.slice(3)]
    const { out } = await run([...slow, 'restart', 'help', ...DEAL], '--pb best.txt')
    expect(out).toContain('  Arrival 0.750 (+0.500)\n')
    expect(out).toContain('  Restricted session 1.750 (+0.500)\n')
    expect(out).toContain('  Votes and ending 5.500 (+1.000)\n')
    expect(questionsIn(out)[2]?.[2]).toBe('+0.500')
    expect(out).toMatch(/Restricted session +1\.750 +1\.000 +\+0\.500 +1\.000 +1\.000 +gold/)
    expect(out).toContain('Sum of best: 4.500')
    const parted = await run([...DEAL.slice(0, 2), 'ask'], '--pb best.txt')
    expect(parted.out.match(/Here you leave the path of the best run\./g)).toHaveLength(1)
  })

  it('refuses to compare with what is no such run', async () => {
    writeFileSync(join(folder, 'deal.txt'), minutesIn((await run(DEAL)).out))
    writeFileSync(join(folder, 'walk.txt'), minutesIn((await run([...WALK, 'walk'])).out))
    writeFileSync(join(folder, 'untimed.txt'), (await cli('random --chair usa --seed 7')).out)
    const refused = async (more: string, start?: string) => (await run([], more, start)).err
    expect(await refused('--pb deal.txt', '--chair usa --seed 8')).toContain(
      'deal.txt cannot stand beside this run: it holds Any% deal',
    )
    expect(await refused('--pb deal.txt --category treaty')).toContain('cannot stand beside this run')
    expect(await refused('--pb walk.txt')).toContain('did not reach its goal')
    expect(await refused('--pb untimed.txt')).toContain('untimed.txt holds no times')
  })

  it('runs on the set seed, the seed of the day, or one drawn by chance', async () => {
    const seedOf = async (seed: string) => minutesIn((await run(['silent'], '', `--chair russia ${seed}`)).out)
    expect(await seedOf('')).toContain(`[Seed "${SET_SEED}"]`)
    expect(await seedOf(`--seed ${SET_SEED}`)).toContain('[Seeds "set"]')
    expect(await seedOf('--seed daily')).toContain(`[Seed "${dailyAt(CLOCK.start)?.seed}"]`)
    expect(await seedOf('--seed random')).toContain(`[Seed "${seedDrawn(0.25)}"]`)
    expect((await run([], '', '--chair usa --seed daily')).out).toContain('Day 201, 2027-01-02 (UTC)')
  })

  it('gives splits, run and minutes as JSON', async () => {
    const { out } = await run(DEAL, '--json')
    const lines = jsonLines(out)
    expect(lines.filter((line) => 'splits' in line)).toHaveLength(DEAL.length)
    expect(lines.find((line) => 'splits' in line)).toEqual({
      mark: { real: 250, game: 250 },
      splits: [{ name: 'Arrival', split: { real: 250, game: 250 }, delta: null }],
    })
    expect(lines.at(-2).run).toMatchObject({
      category: 'any',
      seed: 7,
      reached: true,
      miss: null,
      code: expect.any(String),
    })
    expect(lines.at(-1).minutes).toContain('[End "4.500/2.250"]')
  })

  it.each([
    ['play --chair usa --seed 7 --category any%', '--category is of use with --runner only.'],
    ['play --chair usa --seed 7 --pb best.txt', '--pb is of use with --runner only.'],
    ['play --chair usa --runner --category all', 'There is no category all. Known: any, treaty, best-deal, low,'],
    ['play --chair usa --runner --seed today', 'A seed for a run is set, random, daily or a whole number'],
    ['play --chair usa --runner --own justice', 'A run is made on a seed, so --own has no place here.'],
    ['play --runner', 'A chair is missing'],
  ])('%s is refused with a sentence', async (line, sentence) => {
    const { code, out, err } = await cli(line)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
  })
})
