import { formatMinutes, NO_DATE } from '../../session/minutes.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { jsonLine } from '../print.ts'
import { readRun } from '../read-code.ts'
import { resultOf } from '../result.ts'

/** `decode CODE`: the minutes of a run code. */
export function decode(options: Options, io: Io): void {
  const { match, settings } = readRun(options)
  const minutes = formatMinutes(match, NO_DATE)
  io.out(options.flags.has('json') ? jsonLine({ ...resultOf(match), settings, minutes }) : minutes)
}
