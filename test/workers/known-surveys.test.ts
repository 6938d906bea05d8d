import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Survey } from '../../src/atlas/survey.ts'
import { rememberingSurveys } from '../../src/workers/known-surveys.ts'
import type { KnownSurveys, SurveyAnswer, SurveyQuestion } from '../../src/workers/surveys.ts'

const survey: Survey = {
  endings: [],
  best: { own: { worth: 20, line: [] }, joint: { worth: 40, line: [] } },
  next: [],
  positions: 1,
  moves: 1,
}
const judged = { mark: null } as unknown as Extract<SurveyAnswer, { survey: unknown }>['judged']
const found = (decision: number, isJudged = false): SurveyAnswer => ({
  decision,
  survey,
  judged: isJudged ? judged : null,
})

/** Sums that are told by hand. */
function desk() {
  const begun: {
    question: SurveyQuestion
    known: number[]
    tell: (answer: SurveyAnswer | null) => void
    isEnded: boolean
  }[] = []
  const ask = rememberingSurveys((question, known: KnownSurveys, tell) => {
    const sum = { question, known: [...known.keys()], tell, isEnded: false }
    begun.push(sum)
    return () => {
      sum.isEnded = true
    }
  })
  const heard: SurveyAnswer[] = []
  return { begun, heard, ask: (of: 'start' | 'every', code = 'A') => ask({ code, of }, (answer) => heard.push(answer)) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what was worked out of a run', () => {
  it('is told again at once, and not worked out a second time', () => {
    const { begun, heard, ask } = desk()
    ask('start')()
    ask('start')
    begun[0]?.tell(found(0))
    begun[0]?.tell(null)
    ask('start')
    expect(heard).toEqual([found(0), found(0)])
    expect(begun).toHaveLength(1)
  })

  it('goes with the question for the rest of the same run, and with no other run', () => {
    const { begun, ask } = desk()
    ask('start')
    begun[0]?.tell(found(0))
    begun[0]?.tell(null)
    ask('every')
    ask('every', 'B')
    expect(begun.map(({ known }) => known)).toEqual([[], [0], []])
  })

  it('stays judged when the start is asked for alone', () => {
    const { begun, heard, ask } = desk()
    const end = ask('every')
    begun[0]?.tell(found(0, true))
    begun[0]?.tell(null)
    end()
    ask('every')
    expect(begun).toHaveLength(1)
    expect(heard.at(-1)).toEqual(found(0, true))
  })

  it('is told to all who wait for the same, and to nobody who has left', () => {
    const { begun, heard, ask } = desk()
    const end = ask('every')
    ask('every')
    begun[0]?.tell(found(3))
    end()
    begun[0]?.tell(found(2))
    expect(heard).toEqual([found(3), found(3), found(2)])
    expect(begun).toHaveLength(1)
  })

  it('is worked out a little longer than anybody waits, so that the next screen can go on with it', () => {
    const { begun, ask } = desk()
    ask('start')()
    const end = ask('start')
    vi.runAllTimers()
    expect(begun.map(({ isEnded }) => isEnded)).toEqual([false])
    end()
    vi.runAllTimers()
    expect(begun.map(({ isEnded }) => isEnded)).toEqual([true])
    ask('start')
    expect(begun).toHaveLength(2)
  })
})
