import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cli, SMALL } from './fake-io.ts'

/** A command line with its moves as one word. */
const withMoves = (line: string, moves: string) => [...line.split(' '), '--after', moves]

const FIRST = 'silent; table scope=c numbers=c; table nationals=b; capital; table offlimits=c'
const LATE = `${FIRST}; adjourn; ask`

describe('export', () => {
  it.each([
    ['mermaid', /^---\ntitle: "Reciprocity: Geneva 2021, rules 2: the acts"\n---\nstateDiagram-v2\n/],
    ['dot', /^digraph "Reciprocity: Geneva 2021, rules 2: the acts" \{\n/],
    ['xstate', /^\{\n "id": "summit",/],
    ['scxml', /^<\?xml version="1.0" encoding="UTF-8"\?>\n<scxml /],
  ])('gives the acts for %s', async (format, beginning) => {
    const { out, err, code } = await cli(`export --format ${format}`)
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toMatch(beginning)
  })

  it('gives the picture of the acts that the documents show', async () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/interchange.md', import.meta.url)), 'utf8')
    expect(page).toContain(`\`\`\`mermaid\n${(await cli('export --format mermaid')).out}\`\`\`\n`)
  })

  it('gives a game by its world, from the start or after some moves, and names both in the title', async () => {
    const whole = await cli(`export --of game --format dot --small ${SMALL}`)
    expect(whole).toMatchObject({ err: '', code: 0 })
    expect(whole.out).toContain('rules 1, cut down, United States, own=justice their=parity')
    expect(whole.out.match(/^ {4}p\d+ \[/gm)?.length).toBeGreaterThan(16_000)
    const late = await cli(withMoves(`export --of game --format efg --small ${SMALL}`, LATE))
    expect(late).toMatchObject({ err: '', code: 0 })
    expect(late.out).toMatch(
      /^EFG 2 R "[^"]*, after silent; [^"]*; ask" \{ "Russia" "United States" \}\n\np "7 cbc-c-- /,
    )
    const real = await cli(
      withMoves(
        'export --of game --format mermaid --chair russia --seed 7',
        'silent; press; adjourn; host; adjourn; ask; ask',
      ),
    )
    expect(real).toMatchObject({ err: '', code: 0 })
  })

  it('shows examples in its help that work as they stand', async () => {
    const { verbs } = JSON.parse((await cli('help export --json')).out) as { verbs: { examples: string[] }[] }
    for (const example of verbs[0]?.examples ?? []) {
      const words = [...example.replace('npm run -s cli -- ', '').matchAll(/"([^"]*)"|(\S+)/g)]
      const { code, err } = await cli(words.map(([, quoted, plain]) => quoted ?? plain ?? ''))
      expect({ code, err }, example).toEqual({ code: 0, err: '' })
    }
    expect(verbs[0]?.examples).toHaveLength(2)
  })

  it('gives it in JSON with --json', async () => {
    const { out } = await cli('export --format scxml --json')
    expect(JSON.parse(out)).toEqual({ format: 'scxml', of: 'acts', text: (await cli('export --format scxml')).out })
  })

  it.each([
    ['export', '', '--format is missing: it is mermaid, dot, xstate, scxml or efg.'],
    ['export --format gif', '', '--format cannot be gif: it is mermaid, dot, xstate, scxml or efg.'],
    ['export --format dot --of deal', '', '--of cannot be deal: it is acts or game.'],
    ['export --format efg', '', 'An .efg file holds the tree of a game: add --of game, a chair and a world.'],
    ['export --format dot --seed 7 --small', '', 'leave out --small and --seed, or add --of game.'],
    ['export --format dot --of game', '', 'A chair is missing'],
    [
      'export --format dot --of game --chair usa --seed 7',
      '',
      'This game has more than 30,000 positions, too many for a file. Begin later, with --after and the first moves, or take the cut-down scenario with --small.',
    ],
    ['export --format mermaid --of game --small --chair usa --seed 7', '', 'Mermaid reads no more than 50,000'],
    [`export --format efg --of game --small ${SMALL}`, 'silent', 'nodes; the limit is 100,000. Begin later'],
    [
      `export --format dot --of game --small ${SMALL}`,
      'silent; tabel scope=c',
      'Move 2 of --after, tabel scope=c, is not understood: tabel is no move.',
    ],
    [
      `export --format dot --of game --small ${SMALL}`,
      'silent; table scope=a',
      'Move 2 of --after, table scope=a, is not allowed: it holds a red line of ours',
    ],
    [
      `export --format dot --of game --small ${SMALL}`,
      'silent; walk',
      'The summit ends with move 2 of --after, walk, so there is nothing left to export.',
    ],
  ])('%s %s is refused with a sentence', async (line, moves, sentence) => {
    const { out, err, code } = await cli(moves === '' ? line : withMoves(line, moves))
    expect({ out, code }).toEqual({ out: '', code: 1 })
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
