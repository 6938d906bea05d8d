import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Found } from './job.ts'

/** What one build found for one rules version, by key; also a file of JSON lines, written as they come. */
export interface Results {
  readonly path: string
  /** Files with results of other builds for these rules, which are left alone. */
  readonly others: readonly string[]
  readonly known: Map<string, Found>
}

/** What a file holds, and how many bytes of it are whole lines: a run that was cut off may leave a broken last one. */
function readFound(path: string): { readonly found: readonly Found[]; readonly whole: number } {
  const text = readFileSync(path, 'utf8')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const lines = whole.split('\n').filter((line) => line !== '')
  return { found: lines.map((line) => JSON.parse(line) as Found), whole: Buffer.byteLength(whole) }
}

/** Opens the results of a build, with all that earlier runs found. */
export function openResults(folder: string, rules: number, build: string): Results {
  mkdirSync(folder, { recursive: true })
  const name = `rules-${rules}-${build}.jsonl`
  const path = join(folder, name)
  const others = readdirSync(folder).filter((other) => other.startsWith(`rules-${rules}-`) && other !== name)
  if (!existsSync(path)) writeFileSync(path, '')
  const { found, whole } = readFound(path)
  truncateSync(path, whole)
  return { path, others, known: new Map(found.map((one) => [one.key, one])) }
}

/** Keeps what was found, in the file too. */
export function keep({ path, known }: Results, found: readonly Found[]): void {
  for (const one of found) known.set(one.key, one)
  appendFileSync(path, found.map((one) => `${JSON.stringify(one)}\n`).join(''))
}
