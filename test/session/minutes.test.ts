import { describe, expect, it } from 'vitest'
import { parseMove } from '../../src/rules/notation.ts'
import type { Seat } from '../../src/rules/scenario.ts'
import { isMatch, type Match, type Origin, openMatch, playAll, playMove } from '../../src/session/match.ts'
import { formatMinutes, NO_DATE, parseMinutes } from '../../src/session/minutes.ts'
import { isMinutesProblem } from '../../src/session/minutes-problem.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { matchOf, recordOf } from '../../src/session/record.ts'
import { numberOfWorld } from '../../src/session/world.ts'
import { worldNamed } from '../rules/scene.ts'

const DATE = '2021-06-16'
const named: Origin = { world: worldNamed({ chair: 'usa', own: 'victims', their: 'sovereignty', event: 5 }) }

function play(origin: Origin, chair: Seat, lines: readonly string[]): Match {
  const moves = lines.map((line) => {
    const parsed = parseMove(line)
    if (!parsed.ok) throw new Error(line)
    return parsed.value
  })
  const played = playAll(openMatch(origin, chair), moves)
  if (!('summit' in played)) throw new Error(`${lines[played.index]}: ${played.refusal}`)
  return played
}
const rejoin = (text: string, change: (lines: string[]) => void) => {
  const lines = text.split('\n')
  change(lines)
  return lines.join('\n')
}
const problemOf = (text: string) => {
  const parsed = parseMinutes(text)
  if (!isMinutesProblem(parsed)) throw new Error('it was read')
  return parsed
}
const read = (text: string): Match => {
  const parsed = parseMinutes(text)
  if (isMinutesProblem(parsed)) throw new Error(`${parsed.line}: ${parsed.problem} ${parsed.at}`)
  return parsed
}
/** What two matches must share; open hypotheses are compiled games and say nothing more. */
const gist = ({ rulesVersion, seed, chair, moves, guesses, summit }: Match) => ({
  ...{ rulesVersion, seed, chair, moves, guesses },
  ...{ world: summit.game.world, position: summit.position, outcome: summit.outcome, decisions: summit.decisions },
})
const games = Array.from({ length: 40 }, (_, game) => randomGame({ seed: game * 77 }, (game % 2) as Seat, game))

describe('the record of a match', () => {
  it('gives the match back, with a seed or a world, running or ended', () => {
    for (const match of games) {
      expect(gist(matchOf(recordOf(match)) as Match)).toEqual(gist(match))
    }
    const running = { ...play(named, 1, ['warm', 'ask']), guesses: { villa: 40, press: null } }
    expect(gist(matchOf(recordOf(running)) as Match)).toEqual(gist(running))
    expect(recordOf(running)).toEqual({
      rulesVersion: 2,
      seed: null,
      world: numberOfWorld(running.summit.game.world),
      chair: 1,
      moves: ['warm', 'ask'],
      guesses: { villa: 40, press: null },
    })
  })
  it('is nothing where its moves cannot be read or played', () => {
    const record = recordOf(play({ seed: 7 }, 0, ['silent', 'ask']))
    expect(matchOf({ ...record, moves: ['silent', 'sing'] })).toBeNull()
    expect(matchOf({ ...record, moves: ['silent', 'channel'] })).toBeNull()
    expect(matchOf({ ...record, moves: ['silent', 'walk', 'ask'] })).toBeNull()
  })
  it('is opened only under rules that are known', () => {
    expect(() => openMatch({ seed: 1 }, 0, 9)).toThrow()
  })
})

describe('minutes', () => {
  it('read as they are written', () => {
    const match = play({ seed: 2021 }, 1, ['warm', 'ask', 'table scope=c numbers=c', 'channel', 'table evidence=d'])
    const running = formatMinutes({ ...match, guesses: { villa: 60, press: null } }, DATE)
    const lines = running.split('\n')
    expect(lines.slice(0, 8)).toEqual([
      '[Game "Reciprocity: Geneva 2021"]',
      '[Rules "2"]',
      '[Seed "2021"]',
      '[Chair "usa"]',
      '[Date "2021-06-16"]',
      '[Result "*"]',
      '[GuessVilla "60"]',
      '',
    ])
    expect(lines[8]).toBe('arrival. warm')
    expect(lines[9]).toMatch(/^1\. ask \{names (scope|nationals|numbers)\}$/)
    expect(lines[11]).toMatch(/^recess\. channel \{mandate \w+(, leaked)?\}$/)
    expect(lines[12]).toBe('3. table evidence=d {better-text evidence=b}')
    expect(gist(read(running))).toEqual(gist({ ...match, guesses: { villa: 60, press: null } }))
  })
  it('give every match back', () => {
    for (const match of games) {
      expect(gist(read(formatMinutes(match, DATE)))).toEqual(gist(match))
      expect(gist(read(formatMinutes(match, NO_DATE)))).toEqual(gist(match))
    }
  })
  it('of a running match give the match as it stands', () => {
    for (const match of games.slice(0, 8)) {
      for (let made = 0; made < match.moves.length; made++) {
        const part = playAll(openMatch({ seed: match.seed ?? 0 }, match.chair), match.moves.slice(0, made)) as Match
        expect(gist(read(formatMinutes(part, DATE)))).toEqual(gist(part))
      }
    }
  })
  it('do not mind Windows line ends, blank lines and blanks', () => {
    const match = games[3] as Match
    const text = formatMinutes(match, DATE)
    expect(gist(read(text.replaceAll('\n', '\r\n')))).toEqual(gist(match))
    expect(gist(read(text.replaceAll('\n', '  \n\n')))).toEqual(gist(match))
  })
  it('may leave the answers out, some or all', () => {
    const match = games[5] as Match
    const text = formatMinutes(match, DATE)
    expect(gist(read(text.replaceAll(/ \{[^}]*\}/g, '')))).toEqual(gist(match))
    expect(gist(read(text.replace(/ \{[^}]*\}/, '')))).toEqual(gist(match))
  })
  it('name a world by hand only after the ending', () => {
    const running = play(named, 1, ['silent', 'ask'])
    const text = formatMinutes(running, DATE)
    expect(text).not.toMatch(/World|Seed/)
    expect(problemOf(text)).toMatchObject({ line: 1, problem: 'world-not-told' })
    const ended = playMove(running, { do: 'walk' })
    if (!isMatch(ended)) throw new Error(ended)
    const told = formatMinutes(ended, DATE)
    expect(told).toContain(
      '[World "own=victims their=sovereignty temperament=steady event=5 leak=no votes=0 posture=sovereignty"]',
    )
    expect(told).toContain('[Result "ending 19, russia 10, usa 10"]')
    expect(gist(read(told))).toEqual(gist(ended))
  })
})

describe('damaged minutes', () => {
  const match = play({ seed: 2021 }, 1, ['warm', 'ask', 'table numbers=b', 'capital', 'press', 'walk'])
  const text = formatMinutes({ ...match, guesses: { villa: 60, press: null } }, DATE)
  const rows = text.split('\n')
  const lineOf = (start: string) => rows.findIndex((row) => row.startsWith(start)) + 1

  it.each([
    ['[Game', '[Game "Chess"]', 'other-game'],
    ['[Rules', '[Rules "9"]', 'unknown-rules'],
    ['[Seed', '[Seed "-1"]', 'bad-tag'],
    ['[Seed', '[Seed "99999999999"]', 'bad-tag'],
    ['[Seed', '[World "own=victims"]', 'bad-tag'],
    ['[Chair', '[Chair "france"]', 'bad-tag'],
    ['[GuessVilla', '[GuessVilla "101"]', 'bad-tag'],
    ['[GuessVilla', '[GuessVilla "many"]', 'bad-tag'],
    ['[Result', '[Result "ending 1, russia 40, usa 40"]', 'other-result'],
    ['[Result', '[Result "*"]', 'other-result'],
    ['1. ', '1. shout', 'misread'],
    ['1. ', '1. channel', 'refused'],
    ['1. ', '2. ask', 'other-place'],
    ['1. ', '1. ask {names relief}', 'other-answer'],
    ['recess', 'recess. capital {leaked}', 'other-answer'],
    ['2. ', 'recess. capital', 'refused'],
  ])('%s becomes %s: %s', (start, damage, problem) => {
    const line = lineOf(start)
    const damaged = rejoin(text, (lines) => {
      lines[line - 1] = damage
    })
    expect(problemOf(damaged)).toMatchObject({ line, problem })
  })
  it.each(['Game', 'Rules', 'Seed', 'Chair', 'Date', 'Result', 'GuessVilla'])('%s stands twice', (tag) => {
    const row = rows.find((one) => one.startsWith(`[${tag} `)) ?? ''
    const damaged = rejoin(text, (lines) => lines.splice(lines.indexOf(''), 0, row))
    expect(problemOf(damaged)).toMatchObject({ line: rows.indexOf('') + 1, problem: 'bad-tag', at: row.slice(1, -1) })
  })
  it('a seed and a world: whichever stands second is wrong', () => {
    const world = 'World "own=victims their=relief temperament=proud event=0 leak=no votes=0 posture=relief"'
    const damaged = rejoin(text, (lines) => lines.splice(lines.indexOf(''), 0, `[${world}]`))
    expect(problemOf(damaged)).toMatchObject({ line: rows.indexOf('') + 1, problem: 'bad-tag', at: world })
    const before = rejoin(text, (lines) => lines.splice(0, 0, `[${world}]`))
    expect(problemOf(before)).toMatchObject({ line: lineOf('[Seed') + 1, problem: 'bad-tag', at: 'Seed "2021"' })
  })
  it.each([
    ['a field that no world has', (world: string) => `${world} weather=fine`],
    ['a field told twice', (world: string) => world.replace('votes=0', 'own=justice')],
    ['a field told twice alike', (world: string) => `${world} own=victims`],
    ['a field with two words', (world: string) => `${world}=relief`],
    ['a word alone', (world: string) => `${world} relief`],
    ['a field left out', (world: string) => world.replace('votes=0 ', '')],
  ])('a world with %s', (_, damage) => {
    const told = formatMinutes(play(named, 1, ['silent', 'walk']), DATE)
    expect(isMinutesProblem(parseMinutes(told))).toBe(false)
    const damaged = told.replace(/\[World "([^"]*)"/, (__, world: string) => `[World "${damage(world)}"`)
    expect(problemOf(damaged)).toMatchObject({ line: 3, problem: 'bad-tag' })
  })
  it.each(['Game', 'Rules', 'Chair'])('%s is missing', (tag) => {
    const damaged = rejoin(text, (lines) => lines.splice(lineOf(`[${tag}`) - 1, 1))
    expect(problemOf(damaged)).toMatchObject({ line: 1, problem: 'missing-tag', at: tag })
  })
  it('any line cut short or overwritten is named by its number', () => {
    for (const [index, row] of rows.entries()) {
      if (row === '') continue
      for (const damage of ['%%%', `${row.slice(0, 2)}%`, `${row} %`]) {
        const damaged = rejoin(text, (lines) => {
          lines[index] = damage
        })
        expect(problemOf(damaged).line, `${row} as ${damage}`).toBe(index + 1)
      }
    }
  })
  it('a line too many, and one too few', () => {
    expect(problemOf(`${text}4. ask\n`)).toMatchObject({ problem: 'after-the-end', line: rows.length })
    const short = rejoin(text, (lines) => lines.splice(lines.length - 2, 1))
    expect(problemOf(short)).toMatchObject({ problem: 'other-result', line: lineOf('[Result') })
  })
  it('nothing at all is no match', () => {
    expect(problemOf('')).toMatchObject({ line: 1, problem: 'missing-tag' })
    expect(isMinutesProblem(parseMinutes('\u0000\uFEFF{}'))).toBe(true)
  })
  it('tags that contradict each other: one twice, a seed and a world, a world with a field twice or one too many', () => {
    const withLine = (start: string, extra: string) => rejoin(text, (lines) => lines.splice(lineOf(start), 0, extra))
    expect(problemOf(withLine('[Seed', '[Seed "7"]'))).toMatchObject({ line: lineOf('[Seed') + 1, problem: 'bad-tag' })
    expect(problemOf(withLine('[Seed', '[World "own=victims"]'))).toMatchObject({ problem: 'bad-tag' })
    const world = formatMinutes(play(named, 1, ['silent', 'walk']), DATE)
    for (const more of [' own=victims', ' colour=red']) {
      const damaged = world.replace(/\[World "([^"]*)"\]/, `[World "$1${more}"]`)
      expect(problemOf(damaged)).toMatchObject({ problem: 'bad-tag', at: expect.stringContaining('World') })
    }
  })
  it('old line ends are no damage', () => {
    expect(isMinutesProblem(parseMinutes(text.replaceAll('\n', '\r')))).toBe(false)
  })
  it('a mark of byte order at the start is no damage', () => {
    expect(isMinutesProblem(parseMinutes(`\uFEFF${text}`))).toBe(false)
  })
})
