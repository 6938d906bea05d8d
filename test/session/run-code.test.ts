import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Match, openMatch, playLegal } from '../../src/session/match.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { recordOf } from '../../src/session/record.ts'
import { formatCode, isRun, parseCode, type Run } from '../../src/session/run-code.ts'
import { LARGEST_SEED } from '../../src/session/seed.ts'
import { WORLDS, worldOfNumber } from '../../src/session/world.ts'
import { bundled } from '../rules/bundled.ts'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const guess = fc.option(fc.integer({ min: 0, max: 100 }))
const seeds = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: LARGEST_SEED }))
/** A match of random moves, from a seed or a world named by hand, broken off anywhere or played to its end. */
const matches: fc.Arbitrary<Match> = fc
  .record({
    chair: fc.constantFrom(0 as const, 1 as const),
    from: fc.oneof(
      seeds.map((seed) => ({ seed })),
      fc.integer({ min: 0, max: WORLDS - 1 }).map((world) => ({ world })),
    ),
    game: fc.integer({ min: 0, max: 9999 }),
    stop: fc.oneof(fc.constant(99), fc.integer({ min: 0, max: 12 })),
    villa: guess,
    press: guess,
  })
  .map(({ chair, from, game, stop, villa, press }) => {
    const origin = 'seed' in from ? from : { world: worldOfNumber(from.world, chair) }
    const whole = randomGame(origin, chair, game)
    return { ...playLegal(openMatch(origin, chair), whole.moves.slice(0, stop)), guesses: { villa, press } }
  })
const runs: fc.Arbitrary<Run> = fc.record({
  match: matches,
  settings: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: LARGEST_SEED })),
})

const problemOf = (text: string, context = '') => {
  const read = parseCode(text, context)
  return isRun(read) ? null : read.problem
}

describe('a run code', () => {
  it('gives the same match and settings back, whatever they are', () => {
    fc.assert(
      fc.property(runs, fc.string({ maxLength: 20 }), (run, context) => {
        const read = parseCode(formatCode(run, context), context)
        if (!isRun(read)) throw new Error(read.problem)
        expect(recordOf(read.match)).toEqual(recordOf(run.match))
        expect(read.settings).toBe(run.settings)
      }),
      { numRuns: 150 },
    )
  })

  it('is at most 32 letters long for a usual match', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const match = {
        ...randomGame({ seed: seed * 163 }, seed % 2 === 0 ? 0 : 1, seed),
        guesses: { villa: 60, press: 80 },
      }
      expect(formatCode({ match, settings: 0 }).length).toBeLessThanOrEqual(32)
    }
  })

  it('is read in small letters, in groups, and with O, I and L for what they look like', () => {
    const match = randomGame({ seed: 7 }, 0, 3)
    const code = formatCode({ match, settings: 0 })
    const written = code
      .toLowerCase()
      .replace(/0/g, 'o')
      .replace(/1/g, 'l')
      .replace(/(....)/g, '$1-')
    expect(parseCode(` ${written} `)).toEqual(parseCode(code))
  })

  it('is refused with one letter wrong, missing, too many or exchanged with its neighbour', () => {
    fc.assert(
      fc.property(runs, fc.nat(), fc.integer({ min: 1, max: 31 }), (run, place, step) => {
        const code = formatCode(run)
        const at = place % code.length
        const wrong = LETTERS[(LETTERS.indexOf(code[at] ?? '') + step) % 32]
        expect(problemOf(`${code.slice(0, at)}${wrong}${code.slice(at + 1)}`), 'wrong').not.toBeNull()
        expect(problemOf(code.slice(0, at) + code.slice(at + 1)), 'missing').not.toBeNull()
        expect(problemOf(`${code.slice(0, at)}${wrong}${code.slice(at)}`), 'too many').not.toBeNull()
        const [one = '', two = ''] = [code[at], code[at + 1]]
        if (one === two || two === '') return
        expect(problemOf(`${code.slice(0, at)}${two}${one}${code.slice(at + 2)}`), 'exchanged').not.toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('comes back in great numbers, and no mistake of one letter is read', { timeout: 300_000 }, async () => {
    const { checkCodes } = await bundled<typeof import('./codes.ts')>(new URL('./codes.ts', import.meta.url))
    const { matches, codes, mistakes, longest, problems } = checkCodes(300, 100)
    console.log(
      `${matches} matches, ${codes} codes, ${mistakes} mistakes of one letter; \`npm run bench codes\` tries all`,
    )
    expect(problems).toEqual([])
    expect(mistakes).toBeGreaterThan(50_000)
    expect(longest).toBeLessThanOrEqual(32)
  })

  it('belongs to what it was played for, and is refused elsewhere', () => {
    const code = formatCode({ match: randomGame({ seed: 7 }, 1, 1), settings: 0 }, 'class 9b')
    expect(problemOf(code, 'class 9b')).toBeNull()
    expect(problemOf(code, 'class 9c')).toBe('mistyped')
    expect(problemOf(code)).toBe('mistyped')
  })

  it.each([
    ['', 'too-short'],
    ['ABC', 'too-short'],
    ['HELLO WORLD U', 'bad-sign'],
    ['Ж'.repeat(20), 'bad-sign'],
    ['7'.repeat(90), 'too-long'],
    ['7'.repeat(30), 'mistyped'],
  ])('says why %j is none: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })
})
