import { wholeNumber } from './whole-number.ts'

/** A moment of a run, in whole milliseconds since its timing began: of real time and of in-game time. */
export interface Mark {
  readonly real: number
  readonly game: number
}

/** Where both clocks stand when timing begins. */
export const START_MARK: Mark = { real: 0, game: 0 }

/** How much later one moment is than another, by both clocks; below 0 where it is earlier. */
export const sinceMark = (mark: Mark, from: Mark): Mark => ({
  real: mark.real - from.real,
  game: mark.game - from.game,
})

/** The longest time that is written or read: 99:59:59.999, in milliseconds. */
export const LONGEST_TIME = 359_999_999

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const padded = (number: number, width: number): string => `${number}`.padStart(width, '0')

/** A time as people write it, from whole milliseconds: `12.345`, `1:02.345` or `1:02:03.456`. */
export function formatTime(ms: number): string {
  const seconds = Math.floor(ms / SECOND) % 60
  const minutes = Math.floor(ms / MINUTE) % 60
  const hours = Math.floor(ms / HOUR)
  const rest = `.${padded(ms % SECOND, 3)}`
  if (hours > 0) return `${hours}:${padded(minutes, 2)}:${padded(seconds, 2)}${rest}`
  return minutes > 0 ? `${minutes}:${padded(seconds, 2)}${rest}` : `${seconds}${rest}`
}

const TIME = /^(?:(?:(\d+):)?(\d+):)?(\d+)(?:\.(\d+))?$/

/**
 * Reads a time as `formatTime` writes it; up to three decimals, or none, are read too. Null for anything else: figures
 * above 59 behind a colon, one figure alone there, more than LONGEST_TIME.
 */
export function parseTime(text: string): number | null {
  const [, hours, minutes, seconds = '', decimals = ''] = TIME.exec(text.trim()) ?? []
  if (seconds === '' || decimals.length > 3) return null
  const [first, ...behind] = [hours, minutes, seconds].filter((part) => part !== undefined)
  if (behind.some((part) => part.length !== 2 || Number(part) > 59)) return null
  const leading = wholeNumber(first ?? '', LONGEST_TIME)
  if (leading === null) return null
  const whole = [leading, ...behind].reduce<number>((sum, part) => sum * 60 + Number(part), 0)
  const ms = whole * SECOND + Number(decimals.padEnd(3, '0'))
  return ms <= LONGEST_TIME ? ms : null
}

/** A moment as minutes write it: real time, a slash, in-game time. */
export const formatMark = ({ real, game }: Mark): string => `${formatTime(real)}/${formatTime(game)}`

/** Reads what `formatMark` writes; null for anything else. */
export function parseMark(text: string): Mark | null {
  const [first = '', second = '', ...more] = text.split('/')
  const [real, game] = [parseTime(first), parseTime(second)]
  return real === null || game === null || more.length > 0 ? null : { real, game }
}

/**
 * Whether moments can follow each other in one run: no clock goes back, and the in-game clock, which counts a part of the
 * real time, never gains more than the real one. The first is measured from the start of timing.
 */
export function areInOrder(marks: readonly Mark[]): boolean {
  return marks.every((mark, index) => {
    const { real, game } = sinceMark(mark, marks[index - 1] ?? START_MARK)
    return game >= 0 && game <= real
  })
}
