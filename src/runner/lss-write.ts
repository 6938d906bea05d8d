import type { Lss, LssSegment, LssTime } from './lss.ts'
import { formatLssMoment } from './moment.ts'

const padded = (number: number, width = 2): string => `${number}`.padStart(width, '0')

/** A time as LiveSplit writes it: hh:mm:ss and seven decimals. */
function span(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => padded(part))
  return `${clock.join(':')}.${padded(ms % 1000, 3)}0000`
}

/** Signs that no XML 1.0 document may hold, not even written as a number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that are taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
/** Signs with a meaning in XML, and ends of lines, which a reader would change. */
const MARKUP = /[&<>"'\t\n\r]/g

const escaped = (text: string): string =>
  text.replace(NOT_XML, '').replace(MARKUP, (sign) => `&#${sign.codePointAt(0)};`)

/** A name as older readers show it whole: they take a leading hyphen or brace for their own marks of sub-splits. */
const nameOf = (name: string): string => name.replace(/^-/, '–').replace(/^\{/, '(')

function timeOf({ real, game }: LssTime): string {
  const one = real === null ? '' : `<RealTime>${span(real)}</RealTime>`
  return game === null ? one : `${one}<GameTime>${span(game)}</GameTime>`
}

const dated = (name: string, moment: number | null): string =>
  moment === null
    ? ''
    : ` ${name}="${formatLssMoment(moment)}" is${name[0]?.toUpperCase()}${name.slice(1)}Synced="False"`

function segmentOf({ name, best, gold, history }: LssSegment): string {
  const times = history.map(({ id, time }) => `<Time id="${id}">${timeOf(time)}</Time>`).join('')
  return [
    `<Segment><Name>${escaped(nameOf(name))}</Name><Icon />`,
    `<SplitTimes><SplitTime name="Personal Best">${timeOf(best)}</SplitTime></SplitTimes>`,
    `<BestSegmentTime>${timeOf(gold)}</BestSegmentTime><SegmentHistory>${times}</SegmentHistory></Segment>`,
  ].join('')
}

/** A LiveSplit file, version 1.7.0, that LiveSplit and its kin read; `parseLss` reads it back. */
export function formatLss({ game, category, variables, attemptCount, attempts, segments }: Lss): string {
  const named = variables
    .map(([name, value]) => `<Variable name="${escaped(name)}">${escaped(value)}</Variable>`)
    .join('')
  const tries = attempts.map(
    ({ id, started, ended, time }) =>
      `<Attempt id="${id}"${dated('started', started)}${dated('ended', ended)}>${timeOf(time)}</Attempt>`,
  )
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Run version="1.7.0">',
    `<GameIcon /><GameName>${escaped(game)}</GameName><CategoryName>${escaped(category)}</CategoryName><LayoutPath />`,
    '<Metadata><Run id="" /><Platform usesEmulator="False">Web</Platform><Region />',
    `<Variables>${named}</Variables></Metadata>`,
    `<Offset>00:00:00</Offset><AttemptCount>${attemptCount}</AttemptCount>`,
    `<AttemptHistory>${tries.join('')}</AttemptHistory>`,
    '<Segments>',
    ...segments.map(segmentOf),
    '</Segments><AutoSplitterSettings />',
    '</Run>',
  ]
  return `${lines.join('\n')}\n`
}
