import { comesTo } from '../comes-to.ts'
import type { Io } from '../io.ts'
import { readMatchOrTwo } from '../minutes-file.ts'
import type { Options } from '../options.ts'
import { jsonLine } from '../print.ts'
import { resultOf } from '../result.ts'
import { twoComesTo, twoResultOf } from '../two/comes-to.ts'

/** `replay FILE`: plays minutes again, those of two people too, and says what they come to. */
export async function replay(options: Options, io: Io): Promise<void> {
  const match = await readMatchOrTwo(options, io)
  const json = options.flags.has('json')
  if ('chair' in match) io.out(json ? jsonLine(resultOf(match)) : comesTo(match))
  else io.out(json ? jsonLine(twoResultOf(match)) : twoComesTo(match))
}
