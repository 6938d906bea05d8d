const padded = (number: number, width = 2): string => `${number}`.padStart(width, '0')

/** The parts of a moment in UTC, as figures of a fixed width. */
function partsOf(ms: number) {
  const date = new Date(ms)
  return {
    year: padded(date.getUTCFullYear(), 4),
    month: padded(date.getUTCMonth() + 1),
    day: padded(date.getUTCDate()),
    clock: [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map((part) => padded(part)).join(':'),
    ms: padded(date.getUTCMilliseconds(), 3),
  }
}

/** The day in UTC that holds a moment: yyyy-mm-dd. Moments are whole milliseconds since the start of 1970. */
export function dayOf(ms: number): string {
  const { year, month, day } = partsOf(ms)
  return `${year}-${month}-${day}`
}

/** A moment in UTC, to the millisecond: `2026-11-24 10:05:00.250`. */
export const formatMoment = (ms: number): string => `${dayOf(ms)} ${partsOf(ms).clock}.${partsOf(ms).ms}`

/** A moment in UTC as LiveSplit writes it, to the second: `11/24/2026 10:05:00`. */
export function formatLssMoment(ms: number): string {
  const { year, month, day, clock } = partsOf(ms)
  return `${month}/${day}/${year} ${clock}`
}

/** Midnight in UTC at the start of a day written yyyy-mm-dd, from 1970 on; null for anything else. */
export function parseDay(text: string): number | null {
  const [, year, month, day] = /^(\d\d\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (day === undefined) return null
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return moment >= 0 && dayOf(moment) === text ? moment : null // the 31st of June would be the 1st of July
}

/** Reads what `formatMoment` writes; null for anything else. */
export function parseMoment(text: string): number | null {
  const [day = '', clock = ''] = text.split(' ')
  const found = /^(\d\d):(\d\d):(\d\d)\.(\d\d\d)$/.exec(clock)
  const start = parseDay(day)
  if (found === null || start === null || text.split(' ').length > 2) return null
  const [hour = 0, minute = 0, second = 0, ms = 0] = found.slice(1).map(Number)
  return hour < 24 && minute < 60 && second < 60 ? start + ((hour * 60 + minute) * 60 + second) * 1000 + ms : null
}

/** Reads what `formatLssMoment` writes; null for anything else. */
export function parseLssMoment(text: string): number | null {
  const [, month, day, year, clock] = /^(\d\d)\/(\d\d)\/(\d\d\d\d) (\d\d:\d\d:\d\d)$/.exec(text) ?? []
  return clock === undefined ? null : parseMoment(`${year}-${month}-${day} ${clock}.000`)
}
