import { comesTo } from '../comes-to.ts'
import type { Io } from '../io.ts'
import { readMatch } from '../minutes-file.ts'
import type { Options } from '../options.ts'
import { jsonLine } from '../print.ts'
import { resultOf } from '../result.ts'

/** `replay FILE`: plays minutes again and says what they come to. */
export async function replay(options: Options, io: Io): Promise<void> {
  const match = await readMatch(options, io)
  io.out(options.flags.has('json') ? jsonLine(resultOf(match)) : comesTo(match))
}
