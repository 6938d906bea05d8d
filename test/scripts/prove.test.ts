import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newPage, withPart } from '../../scripts/prove/balance.ts'
import { type Found, keysOf } from '../../scripts/prove/job.ts'
import { readProveOptions } from '../../scripts/prove/options.ts'
import { graphsOf, sampleOfWorlds } from '../../scripts/prove/order.ts'
import { keep, openResults } from '../../scripts/prove/results.ts'
import { WORLDS } from '../../src/session/world.ts'

describe('the worlds that are swept', () => {
  it('are all different, and a larger sample holds every smaller one', () => {
    const all = sampleOfWorlds(WORLDS)
    expect(new Set(all).size).toBe(WORLDS)
    expect(sampleOfWorlds(300)).toEqual(expect.arrayContaining(sampleOfWorlds(40)))
  })
  it('lie spread: forty hold every pair of mandates', () => {
    const worlds = graphsOf([0], sampleOfWorlds(40)).flat()
    expect(new Set(worlds.map(({ mandates }) => mandates.join())).size).toBe(9)
  })
  it('are taken together where they differ in the votes alone', () => {
    const graphs = graphsOf([0, 1], sampleOfWorlds(WORLDS))
    expect(graphs).toHaveLength((2 * WORLDS) / 3)
    expect(graphs[0]?.map(({ votes }) => votes)).toEqual([0, 1, 2])
    expect(graphs.flatMap((worlds) => keysOf({ worlds }))).toHaveLength(2 * WORLDS)
  })
})

describe('results', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prove-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const readings = { afterProposal: 9, byRecess: 4, worlds: 1, toRecess: 1, firstProposals: ['scope=c'] }
  const found = (key: string): Found => ({ key, chair: { chair: 'usa', plans: [], readings } })

  it('are there again for the same build, and for no other', () => {
    keep(openResults(folder, 1, 'one'), [found('a'), found('b')])
    const again = openResults(folder, 1, 'one')
    expect([...again.known]).toEqual([
      ['a', found('a')],
      ['b', found('b')],
    ])
    expect(again.others).toEqual([])
    const other = openResults(folder, 1, 'two')
    expect(other.known.size).toBe(0)
    expect(other.others).toEqual(['rules-1-one.jsonl'])
  })
  it('lose a last line that was cut off, and nothing else', () => {
    const first = openResults(folder, 1, 'one')
    keep(first, [found('a')])
    appendFileSync(first.path, '{"key":"b","cha')
    const again = openResults(folder, 1, 'one')
    expect([...again.known.keys()]).toEqual(['a'])
    keep(again, [found('c')])
    expect(readFileSync(first.path, 'utf8').split('\n')).toHaveLength(3)
    expect([...openResults(folder, 1, 'one').known.keys()]).toEqual(['a', 'c'])
  })
})

describe('the page', () => {
  it('gets the figures of a version between its marks, and keeps the rest', () => {
    const page = `before\n${newPage(1)}between\n${newPage(2)}after\n`
    const once = withPart(page, 2, 'figures')
    expect(once).toMatch(/^before\n[\s\S]*between\n<!-- .* 2 -->\nfigures\n<!-- .* 2 -->\nafter\n$/)
    expect(withPart(once ?? '', 2, 'figures')).toBe(once)
    expect(withPart(once ?? '', 3, 'figures')).toBeNull()
  })
})

describe('the words of the command', () => {
  it('name rules, chair, worlds and file', () => {
    expect(readProveOptions(['--worlds', '12'])).toMatchObject({ worlds: 12, chairs: [0, 1], out: 'docs/balance.md' })
    expect(readProveOptions(['--chair', 'usa'])).toMatchObject({ worlds: WORLDS, chairs: [1], out: null })
  })
  it.each([
    [['--worlds', '0'], '--worlds takes a whole number from 1 to 2916.'],
    [['--chair', 'france'], '--chair takes russia or usa.'],
    [['--rules', '99'], '--rules takes one of'],
    [['--fast'], 'It takes --rules N'],
  ])('%s: refused in a sentence', (argv, sentence) => {
    expect(readProveOptions(argv)).toContain(sentence)
  })
})
