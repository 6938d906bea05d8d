import { createReadStream, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { linesOf } from '../session/lines.ts'
import { refuse } from './bad-input.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'
import { say } from './say.ts'

/** The largest file we read, in bytes: minutes take 2 kB, a scenario 4 kB. */
const LARGEST = 1 << 20

/** The first line of a text that is no UTF-8, counted from 1. */
function brokenLine(bytes: Buffer): number {
  const lines = linesOf(bytes.toString('latin1'))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const index = lines.findIndex((line) => {
    try {
      decoder.decode(Buffer.from(line, 'latin1'))
      return false
    } catch {
      return true
    }
  })
  return index + 1
}

function decode(name: string, bytes: Buffer): string {
  if (bytes.length > LARGEST) refuse('cli.file.big', { file: name })
  let text = ''
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    refuse('cli.file.utf8', { file: name, line: brokenLine(bytes) })
  }
  return text.trim() === '' ? refuse('cli.file.empty', { file: name }) : text
}

async function collect(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream) {
    const bytes = Buffer.from(part as Uint8Array | string)
    length += bytes.length
    parts.push(bytes)
    if (length > LARGEST) break
  }
  return Buffer.concat(parts)
}

async function readFile(name: string, path: string): Promise<Buffer> {
  try {
    if (statSync(path).isDirectory()) refuse('cli.file.folder', { file: name })
    return await collect(createReadStream(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? refuse('cli.file.missing', { file: name })
      : refuse('cli.file.closed', { file: name, code })
  }
}

/** The file a command line names; stops with a sentence where it names none. */
export const fileOf = (options: Options): string => options.argument ?? refuse('cli.bad.file', { verb: options.verb })

/** How sentences speak of a file. */
export const nameOf = (file: string): string => (file === '-' ? say('cli.name.input') : file)

/** The text of a file, or of the input for `-`; stops with a sentence where there is none to read. */
export async function readText(io: Io, file: string): Promise<string> {
  const name = nameOf(file)
  return decode(name, file === '-' ? await collect(io.input) : await readFile(name, resolve(io.folder, file)))
}
