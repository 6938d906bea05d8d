import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { SCENARIOS } from '../../src/content/scenarios.ts'
import type { Scenario } from '../../src/rules/scenario.ts'
import { parseMinutes } from '../../src/session/minutes.ts'
import { isMinutesProblem } from '../../src/session/minutes-problem.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { cli, SMALL } from './fake-io.ts'

const game = async (number: number) => (await cli(`random --chair usa --seed 7 --game ${number}`)).out

describe('random', () => {
  it('gives the same game for the same numbers, and others for others', async () => {
    expect(await game(3)).toBe(await game(3))
    const games = await Promise.all([0, 1, 2, 3, 4, 5].map(game))
    expect(new Set(games).size).toBe(6)
    const { out } = await cli('random --chair russia --seed 7 --game 3')
    expect(out).not.toBe(await game(3))
  })

  it('plays to an ending that replay comes to as well', async () => {
    for (const number of [0, 1, 2]) {
      const { minutes, ...random } = JSON.parse((await cli(`random ${SMALL} --game ${number} --json`)).out)
      const { out, code } = await cli('replay - --json', minutes)
      expect(code).toBe(0)
      expect(random).toMatchObject({ ...JSON.parse(out), game: number })
      expect(random.ending).toBeGreaterThan(0)
      expect(random.moves).toHaveLength(random.decisions)
    }
  })

  it('plays by the rules that are asked for', async () => {
    const scenarios = SCENARIOS as Map<number, Scenario>
    scenarios.set(99, { ...geneva, rulesVersion: 99, fallback: 20 })
    try {
      const { out } = await cli('random --chair usa --seed 7 --game 3 --rules 99 --json')
      expect(JSON.parse(out)).toMatchObject({
        rules: 99,
        fallback: 20,
        minutes: expect.stringContaining('[Rules "99"]'),
      })
    } finally {
      scenarios.delete(99)
    }
  })

  it('draws moves of every kind', () => {
    const kinds = new Set<string>()
    for (let number = 0; number < 40; number++) {
      for (const move of randomGame({ seed: number }, 0, number).moves) kinds.add(move.do)
    }
    expect(kinds.size).toBeGreaterThan(14)
  })
})

describe('replay', () => {
  it('repeats a file without its odd signs, and not at any length', async () => {
    const row = `\u001b[31m${'x'.repeat(500)}`
    const { err } = await cli('replay -', `[Game "Reciprocity: Geneva 2021"]\n${row}\n`)
    expect(err).toContain(`: \\u001b[31m${'x'.repeat(50)}…\n`)
    const odd = (await game(3)).replace(/arrival\. [^\n]*/, `arrival. \u001b[31m${'y'.repeat(500)}`)
    const { err: misread } = await cli('replay -', odd)
    expect(misread).toContain('\\u001b[31my')
    expect(misread).not.toContain('\u001b')
    expect(misread.length).toBeLessThan(250)
  })

  it('says where the game ends and what that is worth', async () => {
    const { out } = await cli('replay -', await game(3))
    expect(out).toMatch(/^\d+ decisions, United States, seed 7\.\nLast position: /)
    expect(out).toMatch(/\nEnding \d+: .+\nWorth: Russia -?\d+, United States -?\d+; the fallback is 12\.\n$/)
  })

  it('takes minutes of a game that has not ended', async () => {
    const head = '[Game "Reciprocity: Geneva 2021"]\n[Rules "1"]\n[Seed "7"]\n[Chair "usa"]\n[GuessVilla "60"]\n'
    const { out } = await cli('replay - --json', `${head}\narrival. warm\n`)
    expect(JSON.parse(out)).toMatchObject({
      ending: null,
      outcome: null,
      worth: null,
      decisions: 1,
      position: '1 ------- trust=2 temper=1 face=1/0 line=0',
      guesses: { villa: 60, press: null },
    })
    expect((await cli('replay -', `${head}\narrival. warm\n`)).out).toContain('The summit has not ended.')
  })

  const damaged: readonly (readonly [string, (minutes: string) => string, RegExp])[] = [
    ['another game', (text) => text.replace('Geneva 2021', 'Chess'), /^Line 1 of standard input names another game/],
    ['no chair', (text) => text.replace('[Chair "usa"]\n', ''), /the tag Chair is missing/],
    ['a bad seed', (text) => text.replace('"7"', '"x"'), /^Line 3 .*Seed "x"/],
    ['no seed', (text) => text.replace('[Seed "7"]\n', ''), /no Seed and no World is told/],
    ['newer rules', (text) => text.replace(/Rules "\d"/, 'Rules "9"'), /^Line 2 .*rules version 9 is not known/],
    ['prose', (text) => `${text}and so on\n`, /neither a tag .* nor a move/],
    ['an unknown move', (text) => text.replace(/arrival\. [^\n]*/, 'arrival. dance'), /^Line 8 .*dance is no move/],
    [
      'a move out of place',
      (text) => text.replace(/arrival\. [^\n]*/, 'arrival. ask'),
      /^Line 8 .*not allowed: this part/,
    ],
    ['a wrong place', (text) => text.replace('arrival.', '4.'), /^Line 8 .*should begin with “arrival\.”/],
    ['a wrong answer', (text) => text.replace(/\{[^}]*\}/, '{accepted, and gladly}'), /the answer in braces/],
    ['a move after the end', (text) => `${text}8. ask\n`, /the summit is over before ask/],
    ['a wrong result', (text) => text.replace(/Result "[^"]*"/, 'Result "ending 1"'), /^Line 6 .*the result is not/],
  ]

  it.each(damaged)('names the line of minutes with %s', async (_, damage, sentence) => {
    const text = damage(await game(3))
    expect(isMinutesProblem(parseMinutes(text))).toBe(true)
    const { out, err, code } = await cli('replay -', text)
    expect(err).toMatch(sentence)
    expect(err).toMatch(/^Line \d+ of standard input/)
    expect({ out, code }).toEqual({ out: '', code: 1 })
  })
})
