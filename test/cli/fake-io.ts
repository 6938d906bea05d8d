import { Readable } from 'node:stream'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/main.ts'
import { bundled } from '../rules/bundled.ts'

/** When the clock of the tests stands at first, and how far each look at it moves it on, in milliseconds. */
export const CLOCK = { start: Date.UTC(2027, 0, 2, 10), step: 250 } as const

/** Runs a command line by a program: what it printed and its exit code. */
async function cliBy(
  runLine: typeof run,
  line: string | readonly string[],
  input: string | Buffer = '',
  folder = process.cwd(),
) {
  let out = ''
  let err = ''
  let now = CLOCK.start - CLOCK.step
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
    now: () => {
      now += CLOCK.step
      return now
    },
    chance: () => 0.25,
    build: 'test',
    folder,
  }
  const code = await runLine(typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line, io)
  return { out, err, code }
}

/** Runs a command line in this process with lines as its input: what it printed and its exit code. */
export const cli = (line: string | readonly string[], input: string | Buffer = '', folder = process.cwd()) =>
  cliBy(run, line, input, folder)

/** The same by the command line as it is bundled, for what sweeps a world: see test/rules/bundled.ts. */
export async function sweptCli(line: string, input = '', folder = process.cwd()) {
  const made = await bundled<typeof import('../../src/cli/main.ts')>(new URL('../../src/cli/main.ts', import.meta.url))
  return cliBy(made.run, line, input, folder)
}

/** The lines of a printed JSON stream, parsed. */
export const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** The small world whose counts the rule book gives first, under the rules it gives them for. */
export const SMALL =
  '--chair usa --own justice --their parity --temperament proud --event 0 --leak no --votes 0 --posture relief --rules 1'
