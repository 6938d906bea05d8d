import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml'
import { LONGEST_TIME } from '../session/times.ts'
import type { Lss, LssAttempt, LssSegment, LssTime } from './lss.ts'
import { parseLssMoment } from './moment.ts'

/** Why a text is no LiveSplit file, and where. */
export interface LssProblem {
  readonly problem: 'not-xml' | 'other-root' | 'missing' | 'bad-time' | 'bad-number' | 'no-segments'
  /** The line that is no XML, or the element that is missing or holds what it cannot hold. */
  readonly at: string
}

export const isLss = (read: Lss | LssProblem): read is Lss => 'segments' in read

/** Thrown and caught in this file alone. */
class Wrong extends Error {
  readonly found: LssProblem
  constructor(problem: LssProblem['problem'], at: string) {
    super(problem)
    this.found = { problem, at }
  }
}

const isElement = (node: object): node is XmlElement => 'children' in node && 'name' in node

const all = (within: XmlElement | null, name: string): readonly XmlElement[] =>
  (within?.children ?? []).filter(isElement).filter((child) => child.name === name)
const first = (within: XmlElement | null, name: string): XmlElement | null => all(within, name)[0] ?? null
const needed = (within: XmlElement, name: string): XmlElement => {
  const found = first(within, name)
  if (found === null) throw new Wrong('missing', `${within.name}/${name}`)
  return found
}

/** Days, hours, minutes, seconds and their decimals; the days with a point behind them, as .NET writes spans. */
const SPAN = /^(?:(\d+)\.)?(\d+):(\d\d):(\d\d)(?:\.(\d+))?$/
const SECONDS = [86_400, 3600, 60, 1] as const

/** A time in whole milliseconds, rounded, up to LONGEST_TIME; null for an element that is not there. */
function spanIn(within: XmlElement | null, name: string): number | null {
  const text = first(within, name)?.text.trim() ?? ''
  if (text === '') return null
  const [, ...parts] = SPAN.exec(text) ?? []
  if (parts.length === 0) throw new Wrong('bad-time', `${within?.name}/${name}`)
  const whole = SECONDS.reduce((sum, unit, index) => sum + unit * Number(parts[index] ?? 0), 0)
  const ms = whole * 1000 + Math.round(Number(`0.${parts[4] ?? 0}`) * 1000)
  if (ms > LONGEST_TIME) throw new Wrong('bad-time', `${within?.name}/${name}`)
  return ms
}

const timeIn = (within: XmlElement | null): LssTime => ({
  real: spanIn(within, 'RealTime'),
  game: spanIn(within, 'GameTime'),
})

function numberOf(text: string | undefined, at: string): number {
  if (text === undefined || !/^-?\d+$/.test(text.trim()) || !Number.isSafeInteger(Number(text)))
    throw new Wrong('bad-number', at)
  return Number(text)
}

/** A number that counts something. Ids are other numbers: those of times from elsewhere are below 1. */
function countIn(within: XmlElement, name: string): number {
  const count = numberOf(needed(within, name).text, name)
  if (count < 0) throw new Wrong('bad-number', name)
  return count
}

const attemptOf = (element: XmlElement): LssAttempt => ({
  id: numberOf(element.attributes['id'], 'Attempt'),
  started: parseLssMoment(element.attributes['started'] ?? ''),
  ended: parseLssMoment(element.attributes['ended'] ?? ''),
  time: timeIn(element),
})

function segmentOf(element: XmlElement): LssSegment {
  const compared = all(first(element, 'SplitTimes'), 'SplitTime')
  return {
    name: needed(element, 'Name').text,
    best: timeIn(compared.find(({ attributes }) => attributes['name'] === 'Personal Best') ?? null),
    gold: timeIn(first(element, 'BestSegmentTime')),
    history: all(first(element, 'SegmentHistory'), 'Time').map((time) => ({
      id: numberOf(time.attributes['id'], 'Time'),
      time: timeIn(time),
    })),
  }
}

function lssOf(root: XmlElement): Lss {
  if (root.name !== 'Run') throw new Wrong('other-root', root.name)
  const segments = all(needed(root, 'Segments'), 'Segment').map(segmentOf)
  if (segments.length === 0) throw new Wrong('no-segments', 'Segments')
  const variables = all(first(first(root, 'Metadata'), 'Variables'), 'Variable')
  return {
    game: needed(root, 'GameName').text,
    category: needed(root, 'CategoryName').text,
    variables: variables.map((each) => [each.attributes['name'] ?? '', each.text]),
    attemptCount: countIn(root, 'AttemptCount'),
    attempts: all(first(root, 'AttemptHistory'), 'Attempt').map(attemptOf),
    segments,
  }
}

/** The element that a text holds. */
function rootOf(text: string): XmlElement {
  try {
    const root = parseXml(text.replace(/^\ufeff/, '')).root
    if (root !== null) return root
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new Wrong('not-xml', `${error.line}`)
  }
  throw new Wrong('not-xml', '1')
}

/**
 * Reads the splits of a LiveSplit file of any version from 1.4 on: names, personal best, golds, attempts and what each
 * segment took; icons and settings are passed over. Or says why it is none.
 */
export function parseLss(text: string): Lss | LssProblem {
  try {
    return lssOf(rootOf(text))
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return error.found
  }
}
