import { basename } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { localDay } from '../i18n/local-day.ts'

/** What the command line speaks through; tests give their own. */
export interface Io {
  /** Prints to standard output, and to standard error. Lines end in a line break already. */
  out(text: string): void
  err(text: string): void
  readonly input: Readable
  /** The terminal that shows what is typed; null where the input is a pipe or a file. */
  readonly terminal: Writable | null
  /** The day that minutes carry, yyyy-mm-dd. */
  today(): string
  /** The moment, in whole milliseconds since 1970, of a clock that never goes back: what runs are timed by. */
  now(): number
  /** A number drawn by chance, from 0 to below 1: what random seeds are made of. */
  chance(): number
  /** What this build is called, by its content. */
  readonly build: string
  /** Where the names of files start from. */
  readonly folder: string
}

/** The bundle is named after its content (see scripts/bundle-cli.mjs): the first letters of that name are enough. */
const buildName = (): string => `cli-${basename(fileURLToPath(import.meta.url), '.mjs').slice(0, 7)}`

/** The streams of this process. A reader that goes away (`| head`) ends it quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  }
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env as { [name: string]: string | undefined }
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    input: process.stdin,
    terminal: process.stdin.isTTY && process.stdout.isTTY ? process.stdout : null,
    today: () => localDay(new Date()),
    now: () => Math.round(performance.timeOrigin + performance.now()),
    chance: Math.random,
    build: buildName(),
    // npm runs scripts in the project's folder and keeps the one the command was typed in
    folder: script === 'cli' && typedIn !== undefined ? typedIn : process.cwd(),
  }
}
