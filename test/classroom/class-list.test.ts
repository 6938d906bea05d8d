import { describe, expect, it } from 'vitest'
import { readClassLine } from '../../src/classroom/class-line.ts'
import { classListOf, countedIn, pupilsOf } from '../../src/classroom/class-list.ts'
import { questionsOn } from '../../src/classroom/class-questions.ts'
import { resultOf } from '../../src/classroom/class-result.ts'
import { clauseBreaks, ended, endingsOf, otherBreaks, saidAtHome, spreadOf } from '../../src/classroom/class-summary.ts'
import { planned } from '../../src/delegates/plans/plans.ts'
import { standAt } from '../../src/delegates/plans/stand.ts'
import { moveAt } from '../../src/rules/move.ts'
import { openMatch, playLegal } from '../../src/session/match.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { BROKEN, codeOf, codeOn, DEAL_CODE, OPEN_CODE, STUCK_CODE, THIRTY } from './handed-in.ts'

const listOf = (lines: readonly string[]) => classListOf(lines.map(readClassLine))
const thirty = listOf(THIRTY)
const runOf = (code: string) => thirty.runs.find((run) => run.code === code)

describe('thirty lines of a class, five of them broken', () => {
  it('name the broken ones by line, with what was written and why', () => {
    expect(thirty.bad.map(({ line, at }) => [line, at])).toEqual(BROKEN.map((at, nth) => [26 + nth, at]))
    expect(thirty.bad.map(({ problem }) => problem.problem)).toEqual([
      ...['mistyped', 'mistyped', 'no-code', 'no-code', 'too-long'],
    ])
  })
  it('make one summit of a code that one pseudonym handed in twice, and say on what lines', () => {
    expect(runOf(DEAL_CODE)).toMatchObject({ n: 1, labels: ['Heron-12'], lines: [1, 2] })
  })
  it('show under whom a code was handed in that two pseudonyms have', () => {
    expect(runOf(STUCK_CODE)).toMatchObject({ labels: ['Stork-3', 'Otter-9'], lines: [4, 5] })
  })
  it('number the summits in the order of the list', () => {
    expect(thirty.runs.map(({ n }) => n)).toEqual(Array.from({ length: 23 }, (_, nth) => nth + 1))
  })
  it('keep a match that has not ended, and count it nowhere', () => {
    expect(runOf(OPEN_CODE)?.result.end).toBeNull()
    expect(countedIn(thirty, 'every').map(({ code }) => code)).not.toContain(OPEN_CODE)
    expect(pupilsOf(thirty, 'every').find(({ label }) => label === 'Badger-8')).toEqual({ label: 'Badger-8', runs: [] })
  })
  it('count of a pseudonym its last try, its best, or all, as the teacher wants', () => {
    const tries = (which: 'last' | 'best' | 'every') =>
      pupilsOf(thirty, which)
        .find(({ label }) => label === 'Heron-12')
        ?.runs.map(({ code }) => code)
    const own = (code: string) => runOf(code)?.result.end?.worth.usa ?? 0
    const better = own(DEAL_CODE) > own(codeOf(1, 1)) ? DEAL_CODE : codeOf(1, 1)
    expect(tries('last')).toEqual([codeOf(1, 1)])
    expect(tries('best')).toEqual([better])
    expect(tries('every')).toEqual([DEAL_CODE, codeOf(1, 1)])
    expect(countedIn(thirty, 'every')).toHaveLength(22)
    expect(countedIn(thirty, 'last')).toHaveLength(21)
  })
  it('count a code without a pseudonym', () => {
    expect(countedIn(thirty, 'last').map(({ code }) => code)).toContain(codeOf(4))
  })
})

describe('what a class has reached', () => {
  const runs = ended(countedIn(thirty, 'every'))
  it('is counted by endings, the most frequent first, every run once', () => {
    const counts = endingsOf(runs).map((one) => one.runs.length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(runs.length)
  })
  it('is asked three questions, of which the first names the clause that broke most', () => {
    const most = Math.max(...clauseBreaks(runs).map(({ count }) => count))
    const questions = questionsOn(runs)
    expect(questions).toHaveLength(3)
    expect(questions[0]).toMatchObject({ ask: 'clause', count: most, of: 22 })
  })
  it('lies between the lowest and the highest, with the middle one of all', () => {
    expect(spreadOf([12, -3, 40, 12, 7])).toEqual({ low: -3, middle: 12, high: 40 })
    expect(spreadOf([2, 1])).toEqual({ low: 1, middle: 1, high: 2 })
    expect(spreadOf([5])).toEqual({ low: 5, middle: 5, high: 5 })
  })
  it('gives no question where nothing was handed in', () => expect(questionsOn([])).toEqual([]))
})

describe('the clause that broke a summit', () => {
  const breaksOf = (lines: readonly string[]) => {
    const [run] = listOf([codeOn(lines)]).runs
    return run?.result.breaks
  }
  it('is none where a text holds', () => expect(runOf(DEAL_CODE)?.result.breaks).toEqual([]))
  it('is what home was told, cost or missed where a signature fell', () => {
    const [stuck] = ended(listOf([STUCK_CODE]).runs)
    expect(stuck?.result.end.ending).toBe(3)
    expect(stuck && saidAtHome(stuck.result.end)).toBe('no')
    expect(stuck?.result.breaks.map(({ reason }) => reason)).not.toContain('refused')
    expect(stuck?.result.breaks).not.toEqual([])
  })
  it('is none exactly where both capitals said yes', () => {
    const played = (seed: number, plan: 'accept' | 'trade-1' | 'split') => {
      let match = openMatch({ seed }, seed % 2 === 0 ? 0 : 1)
      while (match.summit.outcome === null) {
        const stand = standAt(match.summit.game, match.summit.position)
        match = playLegal(match, [moveAt(stand.ctx, planned(plan, stand))])
      }
      return match
    }
    const matches = [0, 1, 2, 3].flatMap((seed) => [
      ...(['accept', 'trade-1', 'split'] as const).map((plan) => played(seed, plan)),
      ...[0, 1, 2, 3].map((game) => randomGame({ seed }, seed % 2 === 0 ? 1 : 0, game)),
    ])
    for (const match of matches) {
      const { end, breaks } = resultOf(match)
      expect(breaks.length === 0, end?.outcome).toBe(end !== null && saidAtHome(end) === 'yes')
    }
    expect(new Set(matches.map((match) => resultOf(match).breaks.length === 0)).size).toBe(2)
  })
  it('is named with how it ended where somebody walked out before a text was refused', () => {
    expect(breaksOf(['silent', 'walk'])).toEqual([{ reason: 'walked', clause: null }])
  })
  it('is that of the text which they refused last', () => {
    expect(breaksOf(['silent', 'table nationals=e', 'walk'])).toEqual([{ reason: 'red-line', clause: 'nationals' }])
  })
  it('is counted by clause, all seven, and beside them what no clause did', () => {
    const runs = ended(listOf([codeOn(['silent', 'walk']), codeOn(['silent', 'table nationals=e', 'walk'])]).runs)
    const counts = Object.fromEntries(clauseBreaks(runs).map(({ clause, count }) => [clause, count]))
    expect(counts).toEqual({
      scope: 0,
      nationals: 1,
      numbers: 0,
      evidence: 0,
      offlimits: 0,
      verification: 0,
      relief: 0,
    })
    expect(otherBreaks(runs)).toEqual([{ reason: 'walked', count: 1 }])
  })
})
