import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isLss, parseLss } from '../../src/runner/lss-read.ts'
import { formatRunMinutes } from '../../src/runner/run-minutes.ts'
import { attemptOn, DEAL } from '../runner/played.ts'
import { cli } from './fake-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'reciprocity-lss-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, ...made: Parameters<typeof attemptOn>) => {
  const { attempt, match } = attemptOn(...made)
  writeFileSync(join(folder, name), formatRunMinutes(attempt, match))
}
write('first.txt', DEAL, { pace: 1200 })
write('left.txt', DEAL.slice(0, 5), { pace: 700 })
write('second.txt', DEAL)
write('treaty.txt', DEAL, { category: 'treaty' })
writeFileSync(join(folder, 'untimed.txt'), (await cli('random --chair usa --seed 7')).out)

const lss = async (line: string, input = '') => {
  const { out, err, code } = await cli(`lss ${line}`, input, folder)
  expect({ err, code }).toEqual({ err: '', code: 0 })
  const read = parseLss(out)
  if (!isLss(read)) throw new Error(read.problem)
  return read
}

describe('lss', () => {
  it('makes a LiveSplit file of several attempts, with names, times, and what they were made on', async () => {
    const read = await lss('first.txt left.txt second.txt')
    expect([read.game, read.category, read.attemptCount]).toEqual(['Reciprocity: Geneva 2021', 'Any% deal', 3])
    expect(read.variables).toEqual([
      ['Seed', '7'],
      ['Chair', 'United States'],
      ['Rules version', '2'],
    ])
    expect(read.segments.map(({ name, best, gold }) => [name, best.real, gold.real])).toEqual([
      ['Arrival', 1000, 700],
      ['Restricted session', 3000, 1400],
      ['Recess', 4000, 700],
      ['Expanded session', 7000, 3000],
      ['Final session', 8000, 1000],
      ['Press conference', 9000, 1000],
      ['Votes and ending', 9040, 40],
    ])
    expect(read.attempts.map(({ time }) => time.real)).toEqual([10_840, null, 9040])
  })
  it('reads standard input, and takes a category that stands over what the minutes say', async () => {
    const { attempt, match } = attemptOn(DEAL, { category: 'treaty' })
    const minutes = formatRunMinutes(attempt, match)
    const { out } = await cli('lss treaty.txt', '', folder)
    expect(out).toContain('<CategoryName>Treaty</CategoryName>')
    const read = await lss('- --category Low%', minutes)
    expect([read.category, read.attempts[0]?.time.real]).toEqual(['Low%', 9040])
  })
  it('prints JSON', async () => {
    const { out } = await cli('lss second.txt --json', '', folder)
    expect(JSON.parse(out).lss).toBe((await cli('lss second.txt', '', folder)).out)
  })
  it.each([
    ['lss', 'lss needs a file'],
    ['lss none.txt', 'There is no file none.txt.'],
    ['lss second.txt untimed.txt', 'untimed.txt holds no times: these are minutes, but not of a run.'],
    ['lss second.txt treaty.txt', 'treaty.txt is a run of another list than the first file'],
    ['lss second.txt --category x', 'There is no category x.'],
  ])('%s is refused with a sentence', async (line, sentence) => {
    const { code, out, err } = await cli(line, '', folder)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
  })
})
