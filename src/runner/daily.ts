import { mix } from '../rules/mix.ts'
import { dayOf, parseDay } from './moment.ts'

/** The seed of one day. */
export interface Daily {
  /** The day in UTC, yyyy-mm-dd. */
  readonly day: string
  /** How many days it is from the first, which is number 1. */
  readonly number: number
  readonly seed: number
}

/** Day number 1: five years after the summit. */
const FIRST_DAY = '2026-06-16'
const A_DAY = 86_400_000
/** Keeps the hash of a day apart from other hashes of the same numbers. */
const SALT = 0x6461_696c

/**
 * The seed of a day written yyyy-mm-dd: a hash of its year, month and day, the same for everybody. Null where the text
 * is no day of the calendar, or a day before the first.
 */
export function dailyOn(day: string): Daily | null {
  const [start, first] = [parseDay(day), parseDay(FIRST_DAY)]
  if (start === null || first === null || start < first) return null
  const number = (start - first) / A_DAY + 1
  return { day, number, seed: mix([SALT, ...day.split('-').map(Number)]) >>> 0 }
}

/** The seed of the day, in UTC, that holds a moment (milliseconds since 1970); null before the first day. */
export const dailyAt = (ms: number): Daily | null => dailyOn(dayOf(ms))
