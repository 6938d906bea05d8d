import { describe, expect, it } from 'vitest'
import { gameTold } from '../../src/analysis/course.ts'
import { principleOf } from '../../src/analysis/principle.ts'
import { NEWEST_RULES, scenarioOf } from '../../src/content/scenarios.ts'
import { SEATS } from '../../src/rules/scenario.ts'
import { openSummit } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { viewFor } from '../../src/session/match.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { gameNamed, type Named, playLines } from '../rules/scene.ts'

const scenario = scenarioOf(NEWEST_RULES)

/** What a match shows: `logrolling, followed, at 2`, and how it ended. */
function shown(named: Named, line: string): string {
  const game = gameNamed(named)
  const view = viewOf(playLines(openSummit(game), line.split(', ')))
  const found = principleOf(game, view)
  const { ending, worth } = view.end ?? { ending: 0, worth: { russia: 0, usa: 0 } }
  const principle = found && `${found.principle}, ${found.heeded ? 'followed' : 'not followed'}, at ${found.decision}`
  return `${principle}: ending ${ending}, ${worth.russia} / ${worth.usa}`
}

const justice: Named = {
  ...({ chair: 'russia', own: 'sovereignty', their: 'justice', temperament: 'cautious', event: 5 } as const),
  ...{ leak: true, votes: 2 },
}
const good = 'silent, table scope=d nationals=b, table numbers=d, capital, table evidence=c relief=b, '
const text = `${good}table offlimits=b verification=c, table evidence=b, `

describe('the principle a signed match shows', () => {
  it('logrolling: one text gave on one clause and took on another', () => {
    // scope d -2 / +6, nationals b +6 / +3
    expect(shown(justice, `${text}sign treaty, joint`)).toBe('logrolling, followed, at 2: ending 1, 15 / 19')
  })
  it('reciprocity: what was given first was answered later', () => {
    const world: Named = { chair: 'russia', own: 'parity', their: 'victims', temperament: 'proud', event: 5, votes: 2 }
    const line =
      'line 1, table nationals=b numbers=d, table scope=d, capital, table evidence=b relief=b, ' +
      'table evidence=a offlimits=d, table verification=c, table nationals=a verification=d, ' +
      'table numbers=c evidence=b, sign treaty, joint'
    // scope d -1 / +6, answered by evidence b and relief b +7 / 0
    expect(shown({ ...world, posture: 'stability' }, line)).toBe('reciprocity, followed, at 3: ending 5, 14 / 27')
  })
  it('Pareto: the largest thing about it is what both left on the table', () => {
    const world: Named = { chair: 'russia', own: 'parity', their: 'justice', event: 1 }
    const line =
      'silent, table numbers=c, ask, capital, table evidence=c offlimits=c, table verification=d relief=b, ask, ' +
      'table offlimits=b, sign treaty, joint'
    // scope and nationals stayed open: 15 / 21 with them
    expect(shown(world, line)).toBe('pareto, not followed, at 9: ending 1, 12 / 12')
  })
  it('Pareto is shown where the text to be changed was written, if it was', () => {
    const world: Named = { chair: 'usa', own: 'stability', their: 'sovereignty', event: 4, leak: true }
    const line =
      'warm, table numbers=d, ask, capital, table evidence=a verification=c, table offlimits=c, ' +
      'table offlimits=d relief=b, table offlimits=c verification=d, sign declaration, joint'
    expect(shown(world, line)).toBe('pareto, not followed, at 5: ending 10, 12 / 12')
  })
  it('Pareto: nothing left to gain, where no trade of the chair made it so', () => {
    const view = viewOf(playLines(openSummit(gameNamed(justice)), `${text}sign treaty, joint`.split(', ')))
    const remembered = view.remembered.map((made) =>
      made.move.do === 'table' ? { ...made, move: { do: 'host' } as const } : made,
    )
    const found = principleOf(gameNamed(justice), { ...view, remembered })
    expect(found).toEqual({ principle: 'pareto', decision: 8, heeded: true })
  })
  it('two tables: home refused what was signed', () => {
    const line =
      'line 1, table nationals=b numbers=d, table scope=d numbers=c, capital, table evidence=b offlimits=c, ' +
      'table verification=c relief=b, ask, table scope=c numbers=d, table offlimits=b, sign treaty, joint'
    expect(shown(justice, line)).toBe('two-level, not followed, at 10: ending 3, 10 / 10')
  })
  it('commitment: a line broken made home refuse', () => {
    const world: Named = { chair: 'russia', own: 'sovereignty', their: 'stability', temperament: 'proud', event: 4 }
    const line =
      'line 2, table nationals=b numbers=d, table scope=d, capital, table verification=d relief=d, ' +
      'table evidence=b offlimits=d, ask, table scope=c, sign protocol, claim'
    expect(shown({ ...world, votes: 2 }, line)).toBe('commitment, not followed, at 2: ending 17, 8 / 8')
  })
  it('commitment: a line kept made home say yes', () => {
    const world: Named = { chair: 'usa', own: 'stability', their: 'relief', temperament: 'proud', posture: 'parity' }
    const line =
      'line 1, table numbers=b, table scope=c nationals=a, capital, table offlimits=c verification=c, ' +
      'table evidence=b relief=b, ask, table scope=b offlimits=d, table scope=c, sign treaty, joint'
    expect(shown({ ...world, leak: true, votes: 2 }, line)).toBe('commitment, followed, at 1: ending 5, 24 / 12')
  })
  it('the fallback: signed for less, even where a line kept had brought the votes', () => {
    const world: Named = { chair: 'russia', own: 'relief', their: 'stability', temperament: 'proud', votes: 2 }
    const line =
      'line 1, table nationals=b numbers=d, table scope=d numbers=c, capital, table evidence=b relief=d, ' +
      'table offlimits=c verification=d, table offlimits=d relief=c, table nationals=a relief=d, sign treaty, joint'
    expect(shown({ ...world, posture: 'justice', leak: true }, line)).toBe(
      'batna, not followed, at 9: ending 5, 7 / 30',
    )
  })
})

describe('the principle a match without a signature shows', () => {
  it('the fallback: left a draft worth more, which they would have signed', () => {
    expect(shown(justice, `${text}adjourn`)).toBe('batna, not followed, at 8: ending 12, 12 / 12')
    expect(shown(justice, `${text}walk`)).toBe('batna, not followed, at 8: ending 19, 10 / 10')
  })
  it('the fallback: left for more than it, where nothing better could be signed', () => {
    const world: Named = { chair: 'usa', own: 'victims', their: 'parity', temperament: 'proud', event: 5, votes: 2 }
    const line =
      'line 1, table nationals=a numbers=b, table scope=c, capital, table offlimits=c verification=d, ' +
      'table evidence=a relief=b, table offlimits=d, adjourn'
    expect(shown({ ...world, posture: 'relief' }, line)).toBe('batna, followed, at 8: ending 18, 13 / 13')
  })
  it('anchoring too far: a red line of theirs was demanded, or a text with nothing in it for them', () => {
    const redLine = 'silent, table scope=d, table scope=a, capital, adjourn, adjourn'
    expect(shown(justice, redLine)).toBe('anchoring, not followed, at 3: ending 15, 12 / 12')
    const refused = 'silent, table numbers=b, adjourn, capital, adjourn, adjourn'
    const proud = { ...justice, temperament: 'proud' }
    expect(shown(proud, refused)).toBe('anchoring, not followed, at 2: ending 15, 12 / 12')
  })
  it('Pareto: nobody was asked for anything, and a deal was there', () => {
    const line = 'silent, adjourn, capital, adjourn, adjourn'
    expect(shown(justice, line)).toBe('pareto, not followed, at 5: ending 15, 12 / 12')
  })
})

describe('any match', () => {
  it('shows nothing before its end', () => {
    const game = gameNamed(justice)
    expect(principleOf(game, viewOf(playLines(openSummit(game), ['silent'])))).toBeNull()
  })
  for (const chair of [0, 1] as const) {
    it(`${SEATS[chair]}: shows one principle on a decision of its own once it is over`, { timeout: 60_000 }, () => {
      for (let number = 0; number < 15; number++) {
        const view = viewFor(randomGame({ seed: number }, chair, number), chair)
        const game = gameTold(scenario, view)
        const found = game && principleOf(game, view)
        expect(found?.decision).toBeGreaterThanOrEqual(1)
        expect(found?.decision).toBeLessThanOrEqual(view.decisions)
        expect(game && principleOf(game, view)).toEqual(found)
      }
    })
  }
})
