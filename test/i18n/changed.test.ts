import { describe, expect, it } from 'vitest'
import { game } from '../../src/i18n/en/game.ts'
import { reasonKey } from '../../src/i18n/reason.ts'
import { sayer } from '../../src/i18n/say.ts'
import { SEATS } from '../../src/rules/scenario.ts'
import { viewOf } from '../../src/rules/view.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { changesOf } from '../../src/ui/table/changed.ts'

/** A speaker that fails on a key without words. */
const say = sayer(game, 'en')

describe('what a decision changed, and why they answered so,', () => {
  it('has words for whatever happens in 120 random games a chair', () => {
    const banks = { russia: {}, usa: {} }
    let told = 0
    for (const chair of [0, 1] as const) {
      for (let seed = 1; seed <= 120; seed++) {
        for (const made of viewOf(randomGame({ seed }, chair, 1).summit).remembered) {
          told += changesOf(made, SEATS[chair], { say, banks }).length
          for (const fact of made.facts) {
            if (fact.fact === 'answered') for (const reason of fact.answer.reasons) say(reasonKey(reason))
          }
        }
      }
    }
    expect(told).toBeGreaterThan(1000)
  })
})
