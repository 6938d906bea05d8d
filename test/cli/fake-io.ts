import { Readable } from 'node:stream'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/main.ts'

/** Runs a command line in this process with lines as its input: what it printed and its exit code. */
export async function cli(line: string | readonly string[], input: string | Buffer = '', folder = process.cwd()) {
  let out = ''
  let err = ''
  const io: Io = {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    input: Readable.from(input.length === 0 ? [] : [input]),
    terminal: null,
    today: () => '2026-01-02',
    folder,
  }
  const code = await run(typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line, io)
  return { out, err, code }
}

/** The lines of a printed JSON stream, parsed. */
export const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** The small world whose counts the rule book gives first. */
export const SMALL =
  '--chair usa --own justice --their parity --temperament proud --event 0 --leak no --votes 0 --posture relief'
