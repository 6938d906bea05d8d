import { describe, expect, it } from 'vitest'
import { draftsAfter, gameTold } from '../../src/analysis/course.ts'
import { NEWEST_RULES, scenarioOf } from '../../src/content/scenarios.ts'
import { packDraft } from '../../src/rules/position.ts'
import { SEATS, type Seat } from '../../src/rules/scenario.ts'
import { openSummit } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { openMatch, stationsOf, viewFor } from '../../src/session/match.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { gameNamed, playLines } from '../rules/scene.ts'
import { lettersOf } from './letters.ts'

const scenario = scenarioOf(NEWEST_RULES)

const games = (chair: Seat) => Array.from({ length: 12 }, (_, game) => randomGame({ seed: game }, chair, game))

describe('the course of a match', () => {
  it('is the draft after every decision, as its facts tell it', () => {
    const summit = playLines(openSummit(gameNamed({ chair: 'russia', own: 'parity', their: 'justice' })), [
      'silent',
      'table numbers=c',
      'ask',
      'host',
      'table evidence=c offlimits=c',
    ])
    expect(draftsAfter(viewOf(summit).remembered).map(lettersOf)).toEqual([
      '-------',
      '--c----',
      '--c----',
      'c-c----', // the host's hand
      'c-ccc--',
    ])
  })
  for (const chair of [0, 1] as const) {
    it(`${SEATS[chair]}: is what the views showed, whatever was played`, () => {
      for (const match of games(chair)) {
        const [, ...after] = stationsOf(match).map((each) => packDraft(viewFor(each, chair).draft))
        expect(draftsAfter(viewFor(match, chair).remembered)).toEqual(after)
      }
    })
  }
})

describe('the game told at the end', () => {
  for (const chair of [0, 1] as const) {
    it(`${SEATS[chair]}: is the game that was played`, () => {
      for (const match of games(chair)) expect(gameTold(scenario, viewFor(match, chair))).toEqual(match.summit.game)
    })
  }
  it('is not told before', () => {
    expect(gameTold(scenario, viewFor(openMatch({ seed: 1 }, 0), 0))).toBeNull()
  })
})
