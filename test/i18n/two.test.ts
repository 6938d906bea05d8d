import { describe, expect, it } from 'vitest'
import { game as words } from '../../src/i18n/en/game.ts'
import { sayer } from '../../src/i18n/say.ts'
import { tellTwo } from '../../src/i18n/two.ts'
import type { SeatId } from '../../src/rules/scenario.ts'
import { viewOfTwo } from '../../src/rules/two/view.ts'
import { playLines, twoGame } from '../rules/two/games.ts'

const say = sayer(words, 'en')
const game = twoGame({ mandates: [2, 0], event: 4, leak: true, votes: 0 })
const played = playLines(game, [
  ...['russia line 1', 'usa warm', 'russia table scope=c', 'usa decline', 'usa accept', 'russia ask', 'usa adjourn'],
  ...['russia yes', 'russia channel', 'usa capital'],
])
const told = (reader: SeatId) =>
  tellTwo(viewOfTwo(played, reader === 'russia' ? 0 : 1).remembered, { reader, seed: 7, say }).map(({ done, came }) =>
    [done, ...came].join(' '),
  )

describe('what two people did', () => {
  it('is told to each from its own side', () => {
    expect(told('russia')[0]).toMatch(/^We promised the press: Our own stay home\./)
    expect(told('usa')[0]).toMatch(/^They promised the press: Our own stay home\./)
    expect(told('russia')[3]).toBe('They declined.')
    expect(told('usa')[5]).toContain('What weighs most for us here, and they know it now')
  })

  it('tells an answer from a text that is taken up', () => {
    expect(told('usa')[4]).toMatch(/^We took up the text that we had declined\. Scope c is settled/)
  })

  it('tells the event once, and what the back channel said to its user alone', () => {
    expect(told('russia')[7]).toContain('An arrest elsewhere (Fiction).')
    expect(told('russia')[8]).toContain('What they were sent for')
    expect(told('usa')[8]).not.toContain('What they were sent for')
    expect(told('usa')[8]).toContain('The back channel has leaked.')
  })
})
