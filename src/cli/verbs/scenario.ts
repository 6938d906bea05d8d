import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { rulesOf } from '../origin.ts'
import { jsonLine } from '../print.ts'

/** Lists of numbers in one line each, so that the file can be read and edited by hand. */
function layOut(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\[\s+([-\d,\s]+?|"[^[{]*?)\s+\]/g, (_, items: string) => {
    return `[${items.replace(/\s+/g, ' ')}]`
  })
}

/** `scenario`: every number of the scenario. */
export function scenario(options: Options, io: Io): void {
  const found = rulesOf(options).scenario
  io.out(options.flags.has('json') ? jsonLine(found) : `${layOut(found)}\n`)
}
