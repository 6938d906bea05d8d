import { describe, expect, it } from 'vitest'
import { cli } from './fake-io.ts'

const TWO = 'play --two --seed 7'
const lines = (...typed: string[]) => `${typed.join('\n')}\n`

/** What each hand is shown, from one curtain to the next. */
const hands = (out: string): string[] => out.split(/\n{50,}/).slice(1)

describe('play --two', () => {
  it('shows a hand nothing of the other', async () => {
    const { out } = await cli(TWO, lines('silent', 'silent', 'table scope=c', 'decline'))
    const shown = hands(out)
    expect(shown).toHaveLength(4)
    const [russia, usa] = ['Your mandate: Ease the sanctions', 'Your mandate: Protect the victims'] as const
    expect(shown[0]).toContain(russia)
    expect(shown[0]).not.toContain(usa)
    expect(shown[1]).toContain(usa)
    expect(shown[1]).not.toContain(russia)
    expect(shown[2]).toContain('Hand over to the Russian delegation, then press Enter.')
    expect(shown[2]).not.toContain('Your mandate')
  })

  it('understands its commands, and says what it does not', async () => {
    const { out } = await cli(
      TWO,
      lines('help', 'moves', 'sing', 'yes', 'silent', 'silent', 'board', 'board scope=c numbers=b', 'board relief=c'),
    )
    expect(out).toContain('decline      leave their text')
    expect(out).toContain('Not understood')
    expect(out).toContain('Not allowed: nothing waits for an answer.')
    expect(out).toMatch(/scope=e .*our red line/)
    expect(out).toContain('that clause is not on the table in this session')
  })

  it('asks twice about what may lose the draft', async () => {
    const { out } = await cli(TWO, lines('silent', 'silent', 'walk', 'walk'))
    expect(out).toContain('Walk out of the summit?')
    expect(out).toContain('Ending 19')
  })

  it('goes on from pasted minutes, whoever holds the hand', async () => {
    const { out } = await cli(TWO, lines('[Seed "7"]', '', 'arrival. russia silent', 'arrival. usa warm', 'quit'))
    expect(out).toContain('arrival. usa warm')
    const other = await cli(TWO, lines('arrival. usa silent'))
    expect(other.out).toContain('Not allowed: the other side decides now.')
  })

  it('speaks other languages', async () => {
    const { out } = await cli(`${TWO} --lang ru`, lines('silent'))
    expect(out).toContain('Передайте место.')
    await cli('help --lang en') // the language stays with the process
  })

  it.each([
    ['play --two', 'A table of two needs a seed'],
    ['play --two --seed x', 'x'],
    ['play --two --seed 7 --chair usa', '--chair has no place with --two'],
    ['play --two --seed 7 --json', '--json has no place with --two'],
    ['play --two --seed 7 --runner', '--runner has no place with --two'],
  ])('refuses %s with a sentence', async (line, sentence) => {
    const { err, code } = await cli(line)
    expect(code).toBe(1)
    expect(err).toContain(sentence)
  })
})

describe('minutes of two', () => {
  const MINUTES = [
    ...['[Game "Reciprocity: Geneva 2021"]', '[Rules "2"]', '[Players "two"]', '[Seed "7"]', ''],
    ...['arrival. russia silent', 'arrival. usa silent', '1. russia walk {ending 19}', ''],
  ].join('\n')

  it('are played again by replay', async () => {
    expect((await cli('replay -', MINUTES)).out).toContain('3 decisions, two people, seed 7.')
    expect(JSON.parse((await cli('replay - --json', MINUTES)).out)).toMatchObject({ players: 'two', ending: 19 })
  })

  it('have no run code, and say so', async () => {
    const { err, code } = await cli('code -', MINUTES)
    expect(code).toBe(1)
    expect(err).toContain('holds minutes of two people')
  })
})
