import { formatCode } from '../../session/run-code.ts'
import type { Io } from '../io.ts'
import { readMatch } from '../minutes-file.ts'
import type { Options } from '../options.ts'
import { jsonLine } from '../print.ts'

/** `code FILE`: the run code of minutes. */
export async function code(options: Options, io: Io): Promise<void> {
  const written = formatCode({ match: await readMatch(options, io), settings: 0 })
  io.out(options.flags.has('json') ? jsonLine({ code: written }) : `${written}\n`)
}
