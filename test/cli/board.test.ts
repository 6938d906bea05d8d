import { describe, expect, it } from 'vitest'
import { formatCode } from '../../src/session/run-code.ts'
import { DEAL, matchOn, WALK } from '../runner/played.ts'
import { cli } from './fake-io.ts'

const codeOf = (lines: readonly string[]) => formatCode({ match: matchOn(7, 1, lines), settings: 0 })
const [deal, walk] = [codeOf(DEAL), codeOf(WALK)]
const longer = codeOf([...DEAL.slice(0, 7), 'ask', ...DEAL.slice(7)])
const FILE = `# Low% on seed 7\n${longer} 0:59.500 Ada # first try\n${deal} 1:30.000 Bob\n${walk} 2.000 Eve\nXYZ 1.0 Mallory\n${deal} 1:2.3 Carol\n`

describe('board', () => {
  it('ranks what can be played again, shows times as claims, and names every line that is left out', async () => {
    const { out, err, code } = await cli('board - --category low%', FILE)
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toContain('Low%: 2 runs\n')
    expect(out).toMatch(new RegExp(`\\n1 +Bob +9 +-?\\d+ +10 +1:30.000 +United States +7 +${deal}\\n`))
    expect(out).toMatch(new RegExp(`\\n2 +Ada +10 +-?\\d+ +10 +59.500 +United States +7 +${longer}\\n`))
    expect(out).toContain('times are claims and decide nothing')
    expect(out).toContain('3 lines are left out:\n')
    expect(out).toContain('  Line 4: nothing was signed\n')
    expect(out).toContain('  Line 5: This is too short for a run code.')
    expect(out).toContain('  Line 6: 1:2.3 is no time.')
  })
  it('keeps to a chair and a seed where told', async () => {
    expect((await cli('board - --chair russia', FILE)).out).toContain('Line 3: This run was played for United States.')
    expect((await cli('board - --seed 38', FILE)).out).toContain('Line 3: This run was made on seed 7.')
    expect((await cli('board - --seed 7 --chair usa', FILE)).out).toContain('Any% deal: 2 runs')
  })
  it('prints JSON', async () => {
    const { rows, bad } = JSON.parse((await cli('board - --category low --json', FILE)).out)
    expect(rows[0]).toMatchObject({
      rank: 1,
      name: 'Bob',
      chair: 'usa',
      seed: 7,
      decisions: 9,
      claim: 90_000,
      codes: [deal],
    })
    expect(bad).toEqual([
      { line: 4, problem: 'missed', why: 'nothing was signed' },
      { line: 5, problem: 'bad-code', why: expect.stringContaining('too short') },
      { line: 6, problem: 'bad-claim', why: expect.stringContaining('1:2.3 is no time') },
    ])
  })
  it.each([
    ['board', 'board needs a file'],
    ['board - --category x', 'There is no category x.'],
    ['board - --seed x', 'A seed is a whole number'],
  ])('%s is refused with a sentence', async (line, sentence) => {
    const { code, out, err } = await cli(line, FILE)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
  })
})
