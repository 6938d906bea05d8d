import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { VERB_IDS } from '../../src/cli/verb-list.ts'
import { cli } from './fake-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'reciprocity-'))
mkdirSync(join(folder, 'folder'))
writeFileSync(join(folder, 'empty'), ' \n')
writeFileSync(join(folder, 'latin'), Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a]))
writeFileSync(join(folder, 'big'), Buffer.alloc((1 << 20) + 1, 0x61))
afterAll(() => rmSync(folder, { recursive: true }))

/** Command lines that are refused, each with a piece of the sentence. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['swep', 'swep is not known. Did you mean sweep?'],
  [
    'dance',
    'The verbs are play, world, count, sweep, random, replay, code, decode, verify, lss, board, scenario, check, export and help.',
  ],
  ['help dance', 'dance is not known'],
  ['help world count', 'it takes one verb'],
  ['count --sed 7', 'Did you mean --seed?'],
  ['count --colour', '--colour is not known. count takes --chair'],
  ['count -q', '-q is not known'],
  ['count --game 3', 'count has no use for --game'],
  ['scenario --seed 7', 'scenario has no use for --seed'],
  ['world --chair usa --seed', '--seed needs a value'],
  ['world --seed --chair usa', '--seed needs a value'],
  ['world --seed= --chair usa', '--seed needs a value'],
  ['world --chair usa --seed 7 --seed 8', '--seed stands there twice'],
  ['world --chair usa --seed 7 --json=yes', '--json stands alone'],
  ['world usa --seed 7', 'world has no use for usa: it takes options only'],
  ['world --seed 7', 'A chair is missing: --chair russia or --chair usa.'],
  ['world --seed 7 --chair moscow', 'There is no chair moscow'],
  ['world --chair usa', 'A seed or a world is missing'],
  ['world --chair usa --seed 7x', 'A seed is a whole number from 0 to 4294967295, which 7x is not.'],
  ['world --chair usa --seed -7', 'which -7 is not'],
  ['world --chair usa --seed 4294967296', 'which 4294967296 is not'],
  ['world --chair usa --seed 1.5', 'which 1.5 is not'],
  ['world --chair usa --seed 7 --own victims', 'A seed and a world cannot stand together'],
  ['world --chair usa --own victims --event 9', '--their is missing (sovereignty, parity or relief)'],
  ['world --chair usa --own victims --event 9', '--event cannot be 9 (0, 1, 2, 3, 4 or 5)'],
  ['world --chair usa --seed 7 --rules 9', 'Rules version 9 is not known'],
  ['help --rules 9', 'Rules version 9 is not known. Known: 1 or 2.'],
  ['help play --rules x', 'Rules version x is not known'],
  ['play --help --rules 9', 'Rules version 9 is not known'],
  ['replay - --rules 9', 'Rules version 9 is not known'],
  ['check - --rules 9', 'Rules version 9 is not known'],
  ['count --chair usa --seed 7 --depth 1.5', 'A depth is a whole number'],
  ['count --chair usa --seed 7 --depth -1', 'A depth is a whole number'],
  ['random --chair usa --seed 7 --game x', 'A game’s number is a whole number'],
  ['replay', 'replay needs a file'],
  ['replay a b', 'replay has no use for b: it takes one file'],
  ['replay nowhere', 'There is no file nowhere.'],
  ['check folder', 'folder is a folder, not a file.'],
  ['check empty', 'empty is empty.'],
  ['check latin', 'Line 3 of latin is not UTF-8 text.'],
  ['check big', 'big is too big'],
]

describe('what a command line cannot say', () => {
  it.each(REFUSED)('%s', async (line, sentence) => {
    const { out, err, code } = await cli(line, '', folder)
    expect(err).toContain(sentence)
    expect({ out, code }).toEqual({ out: '', code: 1 })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('is said in JSON with --json', async () => {
    const { out, err, code } = await cli('world --chair usa --seed 7x --json')
    expect(JSON.parse(err)).toEqual({ error: 'A seed is a whole number from 0 to 4294967295, which 7x is not.' })
    expect({ out, code }).toEqual({ out: '', code: 1 })
  })
})

describe('help', () => {
  it('lists every verb when nothing is asked', async () => {
    const { out, code } = await cli('')
    for (const verb of VERB_IDS) expect(out).toContain(`\n  ${verb}`)
    expect(code).toBe(0)
    expect((await cli('help')).out).toBe(out)
    expect((await cli('--help')).out).toBe(out)
  })

  it.each(VERB_IDS)('tells about %s with options and examples', async (verb) => {
    const { out, code } = await cli(`help ${verb}`)
    expect(code).toBe(0)
    expect(out).toContain(`npm run -s cli -- ${verb}`)
    expect(out).toContain('--json')
    if (verb !== 'help') expect((await cli(`${verb} --help`)).out).toBe(out)
  })

  it('is JSON with --json', async () => {
    const { verbs } = JSON.parse((await cli('help --json')).out)
    expect(verbs.map(({ verb }: { verb: string }) => verb)).toEqual(VERB_IDS)
  })

  it('shows examples that can be read', async () => {
    const { verbs } = JSON.parse((await cli('help --json')).out) as { verbs: { examples: string[] }[] }
    const quick = verbs
      .flatMap(({ examples }) => examples)
      .filter((line) => /-- (world|scenario|help|random)/.test(line))
    for (const line of quick) {
      expect(await cli(line.replace('npm run -s cli -- ', '')), line).toMatchObject({ code: 0, err: '' })
    }
  })
})
