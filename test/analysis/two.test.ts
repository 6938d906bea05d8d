import { describe, expect, it } from 'vitest'
import { twoDebriefOf } from '../../src/analysis/two.ts'
import { tallies } from '../../src/rules/two/tally.ts'
import { viewOfTwo } from '../../src/rules/two/view.ts'
import { playLines, twoGame } from '../rules/two/games.ts'

const game = twoGame({ mandates: [2, 0], event: 0, leak: false, votes: 0 })
const OPENED = ['russia silent', 'usa silent']
const over = playLines(game, [
  ...OPENED,
  ...['russia table scope=c numbers=c', 'usa accept', 'usa table nationals=d', 'russia decline'],
  ...['russia table nationals=a', 'usa protest', 'usa ask', 'russia capital', 'usa capital', 'usa walk'],
])

describe('what two people could have agreed', () => {
  const debrief = twoDebriefOf(game.scenario, viewOfTwo(over, 0).view)

  it('is told when the summit is over, the same from either seat', () => {
    const running = playLines(game, OPENED)
    expect(twoDebriefOf(game.scenario, viewOfTwo(running, 0).view)).toBeNull()
    expect(twoDebriefOf(game.scenario, viewOfTwo(over, 1).view)).toEqual(debrief)
  })

  it('has the draft as they left it, and one on the frontier that is no worse for either', () => {
    expect(debrief?.yours).toEqual([2, 6]) // relief: 1 x 1 + 1 x 1; victims: 2 x 1 + 2 x 2
    const [russia = 0, usa = 0] = debrief?.better?.worth ?? []
    expect(russia).toBeGreaterThanOrEqual(2)
    expect(usa).toBeGreaterThanOrEqual(6)
    expect(debrief?.bargain.frontier.map(({ draft }) => draft)).toContain(debrief?.better?.draft)
    expect(debrief?.mostJoint).toBeGreaterThanOrEqual(russia + usa)
  })

  it('counts what each asked and what became of it', () => {
    expect(tallies(viewOfTwo(over, 0).remembered)).toEqual({
      russia: { texts: 2, accepted: 1, declined: 0, protested: 1, questions: 0 },
      usa: { texts: 1, accepted: 0, declined: 1, protested: 0, questions: 1 },
    })
  })
})
