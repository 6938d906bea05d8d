import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { cli } from './fake-io.ts'

/** The scenario as loose JSON, to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: a file may hold anything
const loose = (): any => JSON.parse(JSON.stringify(geneva))

async function problemsOf(value: unknown): Promise<string[]> {
  const { out, err, code } = await cli('check - --json', JSON.stringify(value, null, 2))
  expect({ out, code }).toEqual({ out: '', code: 1 })
  return JSON.parse(err).problems.map(({ path, problem }: { path: string; problem: string }) => `${path} ${problem}`)
}

describe('check', () => {
  it('tells every problem at once, with its line', async () => {
    const scenario = loose()
    scenario.clauses[0].values.usa[1] = -2.5
    scenario.clauses[2].values.russia.push(3)
    scenario.clauses[3].id = 'offlimits'
    scenario.mandates.usa[1].weights[3] = 10
    scenario.mandates.usa[1].id = 'victims'
    scenario.temperaments[1].last = 95
    scenario.temperaments[2].colour = 'red'
    scenario.fallback = '12'
    scenario.homeGroups.russia[0].weights.pop()
    scenario.lines.usa[0].keptBy = ['c', 'c', 'z']
    delete scenario.thresholds.insult
    scenario.extra = 1
    const text = JSON.stringify(scenario, null, 2)
    const { err } = await cli('check -', text)
    const [first, ...lines] = err.trimEnd().split('\n')
    expect(first).toBe('standard input is no valid scenario: 13 problems.')
    expect(lines).toHaveLength(13)
    const at = (piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length
    expect(lines).toContain(`Line ${at('-2.5')}: clauses[0].values.usa[1] must be a whole number.`)
    expect(lines).toContain(`Line ${at('"extra"')}: extra is a key that a scenario does not have.`)
    expect(lines).toContain(`Line ${at('"thresholds"')}: thresholds.insult is missing.`)
    expect(lines).toContain(
      `Line ${at('95')}: temperaments[1].last is 95, above the first aspiration, 90: it may only come down.`,
    )
  })

  it('tells one problem of a kind for a place, and quotes keys that are no plain words', async () => {
    expect(await problemsOf({ ...loose(), fallback: 1e300 })).toEqual(
      ['fallback too-high'].map(() => expect.any(String)),
    )
    const { err } = await cli('check -', JSON.stringify({ ...loose(), 'a\nb': 1, '': 2, [`${'x'.repeat(500)}`]: 3 }))
    expect(err.trimEnd().split('\n')).toHaveLength(4)
    expect(err).toContain('"" is a key that a scenario does not have')
    expect(err).not.toMatch(/x{100}/)
  })

  it('says when a valid scenario is of a version that is not played here', async () => {
    const { out } = await cli('check - --json', JSON.stringify({ ...loose(), rulesVersion: 7 }))
    expect(JSON.parse(out)).toEqual({ valid: true, rules: 7, played: false })
    expect((await cli('check -', JSON.stringify(loose()))).out).not.toContain('does not play')
  })

  it('reads a long file with many problems in one go', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, nth) => [`k${nth}`, nth]))
    const { err } = await cli('check - --json', JSON.stringify({ ...loose(), ...many }, null, 1))
    expect(JSON.parse(err).problems).toHaveLength(20_000)
  })

  it.each([
    [
      (s: ReturnType<typeof loose>) => (s.clauses[1].values.usa[0] = 21),
      'clauses[1].values.usa[0] is too high: the most is 20.',
    ],
    [
      (s: ReturnType<typeof loose>) => (s.clauses[1].values.usa[0] = -21),
      'clauses[1].values.usa[0] is too low: the least is -20.',
    ],
    [
      (s: ReturnType<typeof loose>) => (s.clauses[0].basket = 'text'),
      'clauses[6].basket puts a fifth clause into the basket text: it may hold 4.',
    ],
    [(s: ReturnType<typeof loose>) => (s.mandates.usa[0].id = 'No Id'), 'mandates.usa[0].id must be an id'],
    [
      (s: ReturnType<typeof loose>) => (s.lines.russia[0].clause = 'visas'),
      'lines.russia[0].clause must be one of these: scope',
    ],
    [(s: ReturnType<typeof loose>) => (s.rulesVersion = 0), 'rulesVersion is too low: the least is 1.'],
    [
      (s: ReturnType<typeof loose>) => (s.mandates.russia = s.mandates.russia.slice(1)),
      'mandates.russia has too few entries: it needs 3.',
    ],
    [(s: ReturnType<typeof loose>) => (s.homeGroups = null), 'homeGroups must be an object.'],
    [(s: ReturnType<typeof loose>) => (s.fallback = 1e300), 'fallback is too high: the most is 1260.'],
    [(s: ReturnType<typeof loose>) => (s.fallback = -1e300), 'fallback is too low: the least is -1260.'],
    [
      (s: ReturnType<typeof loose>) => (s.mandates.usa[1].weights[0] = 2 ** 53),
      'weights[0] is too high: the most is 9.',
    ],
  ])('%#: one problem is one problem', async (spoil, problem) => {
    const scenario = loose()
    spoil(scenario)
    const problems = await problemsOf(scenario)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
  })

  it('tells one problem a place, whatever else is wrong there', async () => {
    const scenario = loose()
    for (const mandate of scenario.mandates.usa) mandate.id = 'No Id'
    scenario.lines.usa[0].keptBy = ['z', 'z']
    scenario.fallback = 1e300
    const places = (await problemsOf(scenario)).map((problem) => problem.split(' ')[0])
    expect(new Set(places).size).toBe(places.length)
    expect(places).toHaveLength(6)
  })

  it.each([[[]], [null], [3], ['text']])('refuses %j as a whole', async (value) => {
    expect(await problemsOf(value)).toEqual([' must be an object.'])
  })

  it.each([
    ['{\n"a": [1,\n2,]}', 'Line 3 of standard input is not JSON at ]}.'],
    ['{\n"a": 1', 'Line 2 of standard input is not JSON: the text ends too early.'],
    ['{} {}', 'Line 1 of standard input is not JSON at {}.'],
    ['{\r"a": [1,\r\n2,]}', 'Line 3 of standard input is not JSON at ]}.'],
    ['{"a": 01}', 'Line 1 of standard input is not JSON at 1}.'],
    ['{\n"a": 1,\n"a": 2}', 'Line 3 of standard input: the key "a" stands twice in one object.'],
    ['['.repeat(5000), 'is not JSON'],
  ])('names the line where %j is no JSON', async (text, sentence) => {
    const { out, err, code } = await cli('check -', text)
    expect(err).toContain(sentence)
    expect({ out, code }).toEqual({ out: '', code: 1 })
  })
})

describe('what check repeats from a file', () => {
  const problem = async (text: string) => (await cli('check -', text)).err

  it('is cut at 60 characters', async () => {
    const long = 'x'.repeat(5000)
    expect(await problem(`{"${long}": 1, "${long}": 2}`)).toContain(`the key "${'x'.repeat(59)}… stands twice`)
    expect(await problem(JSON.stringify({ ...loose(), [long]: 1 }))).toContain(`: ${'x'.repeat(60)}… is a key`)
    const twice = loose()
    for (const mandate of twice.mandates.usa) mandate.id = long
    expect(Math.max(...(await problem(JSON.stringify(twice))).split('\n').map((line) => line.length))).toBeLessThan(200)
  })

  it('shows no sign that a terminal would obey', async () => {
    const evil = '\u001b[2J\u009b\r\u202e\u200b\u2028'
    const shown = '\\u001b[2J\\u009b\\r\\u202e\\u200b\\u2028'
    expect(await problem(JSON.stringify({ ...loose(), [evil]: 1 }))).toContain(`: "${shown}" is a key`)
    expect(await problem('{"a": 1} \u001b[2J')).toBe('Line 1 of standard input is not JSON at \\u001b[2J.\n')
    const twice = loose()
    for (const mandate of twice.mandates.usa) mandate.id = evil
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
    expect(await problem(JSON.stringify(twice))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('can be read where a key is odd', async () => {
    const odd = JSON.stringify({ ...loose(), '': 1, 'two words': 1, 'a.b': 1, 'say "a"': 1, fine_1: 1 })
    const told = await problem(odd)
    for (const path of ['""', '"two words"', '"a.b"', '"say \\"a\\""', 'fine_1'])
      expect(told).toContain(`: ${path} is a`)
  })
})
