import { createRequire } from 'node:module'
import fc from 'fast-check'
import type { SegmentRef } from 'livesplit-core'
import { describe, expect, it } from 'vitest'
import { personalBest, sumOfBest } from '../../src/runner/bests.ts'
import { type Lss, type LssTime, NO_TIME } from '../../src/runner/lss.ts'
import { historyAsLss } from '../../src/runner/lss-history.ts'
import { isLss, parseLss } from '../../src/runner/lss-read.ts'
import { formatLss } from '../../src/runner/lss-write.ts'
import { splitsOf } from '../../src/runner/splits.ts'
import { anyAttempt } from './any-attempt.ts'
import { attemptOn, DEAL, WALK } from './played.ts'

const core = createRequire(import.meta.url)('./livesplit.cjs') as typeof import('livesplit-core')

const ms = (time: { totalSeconds(): number } | null): number | null =>
  time === null ? null : Math.round(time.totalSeconds() * 1000)
const timeOf = (time: ReturnType<SegmentRef['bestSegmentTime']>): LssTime => ({
  real: ms(time.realTime()),
  game: ms(time.gameTime()),
})
const REAL = 0
const GAME = 1

/** What livesplit-core reads in a file. */
function byLiveSplit(text: string) {
  const result = core.Run.parseString(text, '', false)
  const kind = result.parsedSuccessfully() ? result.timerKind() : 'nothing'
  if (kind !== 'LiveSplit' || result.isGenericTimer()) throw new Error(`LiveSplit reads ${kind}`)
  const run = result.unwrap()
  try {
    const segments = Array.from({ length: run.len() }, (_, index) => {
      const segment = run.segment(index)
      // one after the other: what it lends is good until the next call
      const best = timeOf(segment.personalBestSplitTime())
      const gold = timeOf(segment.bestSegmentTime())
      return { name: segment.name(), best, gold }
    })
    const variables: [string, string][] = []
    const iterator = run.metadata().variables()
    for (let next = iterator.next(); next !== null; next = iterator.next()) variables.push([next.name(), next.value()])
    const sum = (method: number) => ms(core.Analysis.calculateSumOfBest(run, false, false, method))
    return {
      game: run.gameName(),
      category: run.categoryName(),
      attempts: run.attemptCount(),
      segments,
      variables,
      sum: { real: sum(REAL), game: sum(GAME) },
    }
  } finally {
    run.dispose()
  }
}

const NAMES = [
  'Arrival',
  'Restricted session',
  'Recess',
  'Expanded session',
  'Final session',
  'Press conference',
  'Ending',
]
const WORDS = {
  game: 'Reciprocity: Geneva 2021',
  category: 'Any% deal',
  splits: NAMES,
  variables: [
    ['Seed', '7'],
    ['Chair', 'United States'],
    ['Rules version', '1'],
  ],
} as const

/** Dates of a LiveSplit file are told to the second. */
function toTheSecond(lss: Lss): Lss {
  const seconds = (moment: number | null) => (moment === null ? null : Math.floor(moment / 1000) * 1000)
  return {
    ...lss,
    attempts: lss.attempts.map((each) => ({ ...each, started: seconds(each.started), ended: seconds(each.ended) })),
  }
}

const own = (text: string): Lss => {
  const read = parseLss(text)
  if (!isLss(read)) throw new Error(`${read.problem} ${read.at}`)
  return read
}

describe('a LiveSplit file', () => {
  const runs = [
    attemptOn(DEAL, { pace: 1200 }),
    attemptOn(DEAL.slice(0, 5), { pace: 700 }),
    attemptOn(WALK),
    attemptOn(DEAL),
  ]
  const attempts = runs.map(({ attempt }) => attempt)
  const text = formatLss(historyAsLss(attempts, WORDS))

  it('of real runs is read by livesplit-core with the same names and times', () => {
    expect(byLiveSplit(text)).toEqual({
      game: WORDS.game,
      category: WORDS.category,
      attempts: 4,
      variables: expect.arrayContaining(WORDS.variables.map((pair) => [...pair])),
      segments: [1000, 3000, 4000, 7000, 8000, 9000, 9040].map((real, index) => ({
        name: NAMES[index],
        best: { real, game: index === 6 ? 4500 : real / 2 },
        gold: {
          real: [700, 1400, 700, 3000, 1000, 1000, 40][index],
          game: [350, 700, 350, 1500, 500, 500, 0][index],
        },
      })),
      sum: { real: 7840, game: 3900 },
    })
  })
  it('holds every attempt with its dates, and what each segment took', () => {
    const read = own(text)
    expect(read.attempts.map(({ id, time }) => [id, time.real])).toEqual([
      [1, 10_840],
      [2, null],
      [3, null],
      [4, 9040],
    ])
    expect(read.segments[1]?.history.map(({ id, time }) => [id, time.real])).toEqual([
      [1, 2400],
      [2, 1400],
      [4, 2000],
    ])
    expect(text).toContain(
      '<Attempt id="1" started="01/01/1970 00:00:00" isStartedSynced="False" ended="01/01/1970 00:00:10"',
    )
  })
  it('of any history has in livesplit-core our names, personal best, golds and sum of best', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 8 }), (history) => {
        const lss = historyAsLss(history, WORDS)
        const read = byLiveSplit(formatLss(lss))
        expect(read.segments).toEqual(lss.segments.map(({ name, best, gold }) => ({ name, best, gold })))
        expect(read.sum).toEqual(sumOfBest(history.map((attempt) => splitsOf(attempt, 0))) ?? NO_TIME)
        expect(read.attempts).toBe(history.length)
        const best = personalBest(history)
        const last: LssTime = best === null ? NO_TIME : (splitsOf(best, 0).at(-1) ?? NO_TIME)
        expect(read.segments.at(-1)?.best).toEqual(last)
      }),
      { numRuns: 300 },
    )
  })
  it('keeps any name, however odd, but for a leading hyphen or brace', () => {
    const odd = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((name) => /^[^\s{-]/.test(name) && /\S$/.test(name))
    const anyName = fc.oneof(
      odd,
      fc.constantFrom('<Run>', 'A & B', '"quoted" \'twice\'', ']]>', 'Прибытие', 'وصول', '到达', '&amp;', '&#60;'),
    )
    fc.assert(
      fc.property(anyName, anyName, anyName, anyName, (game, category, split, value) => {
        const splits = NAMES.map((name, index) => (index === 2 ? split : name))
        const lss = historyAsLss(attempts, { game, category, splits, variables: [['Seed', value]] })
        const read = byLiveSplit(formatLss(lss))
        expect([read.game, read.category, read.segments[2]?.name]).toEqual([game, category, split])
        expect(read.variables).toContainEqual(['Seed', value])
        expect(own(formatLss(lss))).toEqual(toTheSecond(lss))
      }),
      { numRuns: 300 },
    )
    const marked = historyAsLss(attempts, {
      ...WORDS,
      splits: ['-Arrival', '{Recess} x', 'a\u0001b\ud800c', ...NAMES.slice(3)],
    })
    expect(
      byLiveSplit(formatLss(marked))
        .segments.slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(['–Arrival', '(Recess} x', 'abc'])
  })
  it('is read by us as it is written', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 8 }), (history) => {
        const lss = historyAsLss(history, WORDS)
        expect(own(formatLss(lss))).toEqual(toTheSecond(lss))
      }),
    )
  })
})

describe('a foreign LiveSplit file', () => {
  const FOREIGN = `\ufeff<?xml version="1.0" encoding="UTF-8"?>
<Run version="1.8.1"><GameIcon><![CDATA[AAEAAAD]]></GameIcon><GameName>Geneva 2021</GameName><CategoryName>Any%</CategoryName>
<Metadata><Run id="" /><Variables><Variable name="Side">Russia</Variable></Variables></Metadata>
<Offset>-00:00:01.5</Offset><AttemptCount>3</AttemptCount>
<AttemptHistory><Attempt id="1" started="11/24/2026 10:00:00" isStartedSynced="True"><RealTime>00:01:35.2504999</RealTime></Attempt><Attempt id="3" /></AttemptHistory>
<Segments><Segment><Name>Opening &amp; closing</Name><Icon /><SplitTimes><SplitTime name="Race">\u0020</SplitTime><SplitTime name="Personal Best"><RealTime>1.02:00:21.5</RealTime></SplitTime></SplitTimes>
<BestSegmentTime><GameTime>00:00:17</GameTime></BestSegmentTime></Segment></Segments><AutoSplitterSettings /></Run>`

  it('is read with what it has', () => {
    expect(own(FOREIGN)).toEqual({
      game: 'Geneva 2021',
      category: 'Any%',
      variables: [['Side', 'Russia']],
      attemptCount: 3,
      attempts: [
        { id: 1, started: Date.UTC(2026, 10, 24, 10), ended: null, time: { real: 95_250, game: null } },
        { id: 3, started: null, ended: null, time: NO_TIME },
      ],
      segments: [
        {
          name: 'Opening & closing',
          best: { real: 26 * 3_600_000 + 21_500, game: null },
          gold: { real: null, game: 17_000 },
          history: [],
        },
      ],
    })
  })
  it.each([
    ['', 'not-xml', '1'],
    ['{}', 'not-xml', '1'],
    ['<Run>', 'not-xml', '1'],
    [FOREIGN.replace('</Segments>', ''), 'not-xml', '7'],
    [FOREIGN.replaceAll('Run version="1.8.1"', 'Layout').replace('</Run>', '</Layout>'), 'other-root', 'Layout'],
    [FOREIGN.replace(/<GameName>.*<\/GameName>/, ''), 'missing', 'Run/GameName'],
    [FOREIGN.replace('<Name>Opening &amp; closing</Name>', ''), 'missing', 'Segment/Name'],
    [FOREIGN.replace('<AttemptCount>3', '<AttemptCount>three'), 'bad-number', 'AttemptCount'],
    [FOREIGN.replace('<AttemptCount>3', '<AttemptCount>-3'), 'bad-number', 'AttemptCount'],
    [FOREIGN.replace('1.02:00:21.5', '4.04:00:00'), 'bad-time', 'SplitTime/RealTime'],
    [FOREIGN.replace('id="1"', 'id="one"'), 'bad-number', 'Attempt'],
    [FOREIGN.replace('00:01:35.2504999', '95.25 s'), 'bad-time', 'Attempt/RealTime'],
    [FOREIGN.replace(/<Segment>.*<\/Segment>/s, ''), 'no-segments', 'Segments'],
  ])('number %# is refused with a reason', (text, problem, at) => {
    expect(parseLss(text)).toEqual({ problem, at })
  })
})
