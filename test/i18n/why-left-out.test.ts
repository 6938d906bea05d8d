import { describe, expect, it } from 'vitest'
import { game } from '../../src/i18n/en/game.ts'
import { start } from '../../src/i18n/en/start.ts'
import { sayer } from '../../src/i18n/say.ts'
import { whyLeftOut } from '../../src/i18n/why-left-out.ts'
import type { BoardProblem } from '../../src/runner/board.ts'

const why = (found: BoardProblem) => whyLeftOut(sayer(start, 'en'), sayer(game, 'en'), found)

describe('why a line of a board is left out', () => {
  it('says of a code what is said of it everywhere', () => {
    expect(why({ line: 3, problem: 'bad-code', at: '', code: { problem: 'too-short' } })).toBe(
      start['code.no.too-short'],
    )
  })

  it('says what the run lacks for its category', () => {
    expect(why({ line: 1, problem: 'missed', at: '', miss: 'unsigned' })).toBe(game['runner.miss.unsigned'])
  })

  it('names the other chair', () => {
    expect(why({ line: 1, problem: 'other-chair', at: 'russia' })).toContain(game['seat.russia'])
    expect(why({ line: 1, problem: 'other-chair', at: 'usa' })).toContain(game['seat.usa'])
  })

  it('quotes what stands where a time belongs, unseen characters written out', () => {
    expect(why({ line: 2, problem: 'bad-claim', at: 'fa\u202est' })).toContain('fa\\u202est')
  })
})
