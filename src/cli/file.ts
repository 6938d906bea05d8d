import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { refuse } from './bad-input.ts'
import type { Io } from './io.ts'

/** The largest file we read, in bytes: minutes take 2 kB, a scenario 4 kB. */
const LARGEST = 1 << 20

/** The first line of a text that is no UTF-8, counted from 1. */
function brokenLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n')
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

async function readInput(io: Io): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of io.input) {
    const bytes = Buffer.from(part as Uint8Array | string)
    length += bytes.length
    parts.push(bytes)
    if (length > LARGEST) break
  }
  return Buffer.concat(parts)
}

function readBytes(name: string, path: string): Buffer {
  try {
    const found = statSync(path)
    if (found.isDirectory()) refuse('cli.file.folder', { file: name })
    if (found.size > LARGEST) refuse('cli.file.big', { file: name })
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? refuse('cli.file.missing', { file: name })
      : refuse('cli.file.closed', { file: name, code })
  }
}

/** The text of a file, or of the input for `-`; stops with a sentence where there is none to read. */
export async function readText(io: Io, name: string): Promise<string> {
  return decode(name, name === '-' ? await readInput(io) : readBytes(name, resolve(io.folder, name)))
}
