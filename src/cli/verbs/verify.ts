import { formatCode } from '../../session/run-code.ts'
import { comesTo } from '../comes-to.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { jsonLine } from '../print.ts'
import { readRun } from '../read-code.ts'
import { resultOf } from '../result.ts'
import { say } from '../say.ts'

/** `verify CODE`: whether a run code is whole, and what its moves come to when the rules play them again. */
export function verify(options: Options, io: Io): void {
  const run = readRun(options)
  const code = formatCode(run)
  const json = { code, verified: true, settings: run.settings, ...resultOf(run.match) }
  io.out(options.flags.has('json') ? jsonLine(json) : `${say('cli.code.whole', { code })}\n${comesTo(run.match)}`)
}
