import { describe, expect, it } from 'vitest'
import { game } from '../../src/i18n/en/game.ts'
import { tellingOf } from '../../src/i18n/telling.ts'
import { formatMove } from '../../src/rules/notation.ts'
import type { View } from '../../src/rules/view.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { cli, jsonLines } from './fake-io.ts'

const play = (lines: readonly string[], more = '') => cli(`play --chair usa --seed 7 ${more}`, lines.join('\n'))

/** Lines that lead to a signature in seed 7, from the American chair. */
const SIGNED = ['silent', 'table scope=c nationals=b', 'table numbers=c', 'capital']

describe('play', () => {
  it('opens with the dossier and tells gauges, draft, proposal, home and cards', async () => {
    const { out, code } = await play(['', 'silent'])
    expect(code).toBe(0)
    for (const piece of [
      'You lead the American delegation. Seed 7.',
      'Your mandate: Protect the victims.',
      'Our worth: 0 · fallback: 12',
      'Restricted session · statement 1 of 8 · 2 left here',
      'Their proposal: ',
      'Moscow: ',
      'Washington: ',
      '9 of 9 readings still possible',
      '  1  Envoy: ',
      '  3  Hardliner: ',
    ]) {
      expect(out).toContain(piece)
    }
  })

  it('plays whole games from their moves, and from their minutes', async () => {
    for (const game of [0, 1, 2, 3]) {
      const match = randomGame({ seed: 7 }, 1, game)
      const moves = match.moves.map(formatMove)
      const { out: minutes } = await cli(`random --chair usa --seed 7 --game ${game}`)
      const ending = /ending (\d+)/.exec(minutes)?.[1]
      const twice = moves.flatMap((move) => [move, 'yes'])
      for (const lines of [twice, minutes.split('\n')]) {
        const { out, err, code } = await play(lines)
        expect({ err, code }).toEqual({ err: '', code: 0 })
        expect(out, minutes).toContain(`Ending ${ending}: `)
        expect(out).toMatch(/Worth: Russia -?\d+, United States -?\d+; the fallback is 12\./)
        expect(out).not.toContain('The input ended')
      }
    }
  })

  it('prints the minutes and how to go on where the input ends early', async () => {
    for (const lines of [
      ['60', ...SIGNED],
      ['60', ...SIGNED, 'quit', 'ask'],
    ]) {
      const { out, code } = await play(lines)
      expect(code).toBe(0)
      expect(out).toContain('[GuessVilla "60"]')
      expect(out).toContain('[Date "2026-01-02"]')
      expect(out).toContain('recess. capital\n\nTo go on, start the same match again')
    }
  })

  it('tells answers with verdicts and reasons in words', async () => {
    const { out } = await play(['silent', 'table scope=a', 'table scope=e nationals=e', 'ask'])
    expect(out).toContain('Not allowed: it holds a red line of ours, and our instructions forbid it. Type board')
    expect(out).toContain('You: table scope=e nationals=e\n  Red line.\n')
    expect(out).toContain('Scope e: red line.')
    expect(out).toMatch(/ {2}(Scope gives|Nationals give) them /)
    expect(out).toContain('What weighs most for them here: ')
    expect(out).toContain('Recess by the lake')
    expect(out).toContain('America’s press turns (Fiction). ')
    expect(out.replaceAll(/\s+/g, ' ')).toContain(`${game[tellingOf('event', 3, 7)]} ${game['event.3.does']}`)
  })

  it('warns at the last statement, and asks before a summit that could be signed ends unsigned', async () => {
    const first = ['line 2', 'table scope=d nationals=d', 'table nationals=b numbers=b', 'host']
    const text = ['table offlimits=e relief=c', 'table evidence=c offlimits=c', 'table verification=d relief=d']
    const start = 'play --chair usa --seed 1213'
    const signable = await cli(start, [...first, ...text, 'ask', 'ask', 'ask', 'ask'].join('\n'))
    expect(signable.out).toContain('Final session · statement 8 of 8')
    expect(signable.out.match(/Let the summit end unsigned\?/g)).toHaveLength(1)
    expect(signable.out.replaceAll(/\s+/g, ' ').split(game['table.last'])).toHaveLength(2)
    expect(signable.out).toMatch(/Ending \d+: /)
    const thin = await play(['silent', 'adjourn', 'capital', 'adjourn', 'ask', 'ask'])
    expect(thin.out.replaceAll(/\s+/g, ' ')).toContain(game['table.last.thin'])
    expect(thin.out).not.toContain('Let the summit end unsigned?')
  })

  it('asks twice before a walk-out, a suspension and a risk at the brink', async () => {
    const walked = await play(['silent', 'walk', 'ask', 'walk', 'walk'])
    expect(walked.out.match(/Walk out of the summit\?/g)).toHaveLength(2)
    expect(walked.out).toContain('Ending 19: ')
    const kept = await play(['silent', 'walk'])
    expect(kept.out).not.toContain('Ending 19: ')
    const suspended = await play(['silent', 'adjourn', 'capital', 'adjourn', 'adjourn', 'yes'])
    expect(suspended.out.match(/Suspend the summit\?/g)).toHaveLength(1)
    expect(suspended.out).toMatch(/Ending \d+: /)
    const risked = await play(['silent', 'press', 'press', 'channel', 'press', 'ease', 'press', 'press', 'PRESS'])
    expect(risked.out).toContain('Temper is at the brink. Go on?')
    expect(risked.out).toContain('the talks break down')
  })

  it('leaves the minutes when the summit is over, for people and as JSON', async () => {
    const { out } = await play(['60', 'silent', 'walk', 'walk'])
    const minutes = out.slice(out.indexOf('The minutes of this summit:'))
    expect(minutes).toMatch(/^The minutes of this summit:\n\n\[Game "[^"]+"\]\n/)
    expect(minutes).toMatch(/\[GuessVilla "60"\]\n\narrival\. silent\n1\. walk \{ending 19\}\n$/)
    const json = await play(['silent', 'walk', 'walk'], '--json')
    expect(jsonLines(json.out).at(-1)).toEqual({ minutes: expect.stringMatching(/1\. walk \{ending 19\}\n$/) })
    expect(await cli('replay -', jsonLines(json.out).at(-1).minutes)).toMatchObject({ code: 0 })
  })

  it('leaves the question for a guess open until a number, an empty line or a move answers it', async () => {
    const asked = async (lines: readonly string[]) => (await play(lines)).out.match(/Your guess: /g)?.length
    expect(await asked(['help', 'state', 'moves', 'dance', 'ask', '101', '-5', '3.5'])).toBe(8)
    expect(await asked(['help', '', 'state', 'help'])).toBe(2)
    expect(await asked(['help', '50', 'state', 'help'])).toBe(2)
    expect(await asked(['help', 'guess 50', 'state', 'help'])).toBe(2)
    expect(await asked(['help', 'silent', 'help'])).toBe(2)
  })

  it('takes 1 to 3 for a card where a guess is asked, unless a % follows', async () => {
    const card = await play(['2'])
    expect(card.out).toContain('You: silent')
    expect(card.out).not.toContain('Noted')
    for (const [typed, percent] of [
      ['2%', 2],
      ['3 %', 3],
      ['4', 4],
      ['0', 0],
    ] as const) {
      const { out } = await play([typed])
      expect(out, typed).toContain(`Noted: ${percent} %.`)
      expect(out, typed).not.toContain('You: ')
    }
  })

  it('reads both guesses where minutes are pasted, and no other time', async () => {
    const pasted = ['[Game "x"]', '[GuessVilla "60"]', '[GuessPress "35"]', '', 'arrival. silent', '[GuessVilla "99"]']
    const { out } = await play([...pasted, 'minutes'])
    expect(out).toContain('[GuessVilla "60"]\n[GuessPress "35"]\n\narrival. silent\n')
    expect((await play(['[GuessVilla "101"]'])).out).toContain('A guess is a whole number from 0 to 100.')
  })

  it('asks for a guess twice at the most, and takes moves instead', async () => {
    const { out } = await play(['150', '61%', 'guess 62', 'silent', 'guess 3', 'yes', '9'])
    expect(out).toContain('A guess is a whole number from 0 to 100.')
    expect(out).toContain('Noted: 61 %.\n')
    expect(out).toContain('[GuessVilla "62"]')
    expect(out).toContain('A guess is made before the villa or before the press conference.')
    expect(out).toContain('Nothing has been asked that yes could answer.')
    expect(out).toContain('No adviser has a card with that number now.')
  })

  it('asks again before the press conference, and shows what was signed', async () => {
    let moves: string[] = []
    for (let game = 0; !moves.some((move) => move.startsWith('sign ')); game++) {
      moves = randomGame({ seed: 7 }, 1, game).moves.map(formatMove)
    }
    const typed = moves.slice(0, -1).flatMap((move) => [move, 'yes'])
    const { out } = await play([...typed, '40', 'minutes', 'moves', ...moves.slice(-1)])
    expect(out).toContain('Signed as a ')
    expect(out).toContain('Press conference\n')
    expect(out).toContain('[GuessPress "40"]')
    expect(out).toContain('joint: Joint words.')
    expect(out).toMatch(/ {2}Moscow\n {4}Security services: support -?\d+, needs 4: /)
    expect(out).toMatch(/Ending \d+: /)
  })

  it('lists moves, options and prices', async () => {
    const { out } = await play([
      'moves',
      'board',
      'silent',
      'moves',
      'board',
      'board scope=c numbers=b',
      'board scope=a',
      'help',
      'dance',
      'state',
    ])
    expect(out).toContain('line 1: Infrastructure is off limits. ')
    expect(out).toContain('There is no draft to work on in this part')
    expect(out).toMatch(/ {2}\d+ texts can be put forward, such as table scope=b\./)
    expect(out).toMatch(/ {2}scope=a +Information crimes, content included +our red line\n/)
    expect(out).toMatch(/ {2}scope=c +Money crimes only, state agents excluded +0 → 2 +\d of 9 readings\n/)
    expect(out).toMatch(/Scope: c, .*\n.*Numbers: b, .*\n {2}\d of 9 readings accept · our worth 0 → 2/)
    expect(out).toContain('Not understood: dance is no move.')
    expect(out).toContain('do what that adviser drafted')
  })

  it('gives each state as one line of JSON with --json, and the minutes at the end', async () => {
    const { out, err } = await play(['silent', '1', 'dance', 'walk', 'yes'], '--json')
    const lines = jsonLines(out)
    const views = lines.filter((line): line is View => 'act' in line)
    expect(views.map(({ act, decisions }) => [act, decisions])).toEqual([
      ['arrival', 0],
      ['restricted', 1],
      ['restricted', 2],
      ['ended', 3],
    ])
    expect(views.at(-1)?.end?.ending).toBe(19)
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toMatchObject({ minutes: expect.stringContaining('2. walk') })
    expect(lines[3]).toMatchObject({ move: 'walk', confirm: expect.stringContaining('Walk out') })
    expect(jsonLines(err)).toEqual([{ error: expect.stringContaining('dance is no move') }])
  })

  it('keeps a world named by hand to itself until the end', async () => {
    const name = '--own justice --their parity --temperament proud --event 4 --leak yes --votes 2 --posture relief'
    const { out } = await cli(`play --chair usa ${name} --json`, 'silent\nask\nminutes')
    expect(out).not.toMatch(/proud|"temperament":"|World|posture/)
  })
})
