import type { Path } from '../content/scenario-problem.ts'
import { LINE_END } from '../session/lines.ts'

/** Why a text is no JSON: the line where it stops being one, counted from 1. */
export interface JsonProblem {
  readonly line: number
  readonly problem: 'syntax' | 'key-twice'
  readonly at: string
}

/** JSON that was read: its value, and the line on which a path's value begins. */
export interface JsonLines {
  readonly value: unknown
  readonly lineOf: (path: Path) => number
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
/** Deeper than any file of ours; keeps a hostile one from using up the stack. */
const DEEPEST = 100

class Stop extends Error {
  readonly index: number
  readonly problem: JsonProblem['problem']
  constructor(index: number, problem: JsonProblem['problem']) {
    super(problem)
    this.index = index
    this.problem = problem
  }
}

const keyOf = (path: Path): string => JSON.stringify(path)

/** Walks a JSON text once and notes where every value begins. */
class Reader {
  readonly starts = new Map<string, number>()
  readonly #text: string
  #index = 0
  constructor(text: string) {
    this.#text = text
  }

  read(): void {
    this.#value([])
    this.#take(SPACE)
    if (this.#index < this.#text.length) this.#stop()
  }

  #stop(problem: JsonProblem['problem'] = 'syntax', index = this.#index): never {
    throw new Stop(index, problem)
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#index
    const found = pattern.exec(this.#text)
    if (found === null) return null
    this.#index += found[0].length
    return found[0]
  }

  #sign(sign: string): boolean {
    this.#take(SPACE)
    if (this.#text[this.#index] !== sign) return false
    this.#index++
    return true
  }

  #value(path: Path): void {
    this.#take(SPACE)
    this.starts.set(keyOf(path), this.#index)
    if (path.length > DEEPEST) this.#stop()
    if (this.#sign('{')) this.#members(path)
    else if (this.#sign('[')) this.#items(path)
    else if (this.#take(STRING) === null && this.#take(NUMBER) === null && this.#take(WORD) === null) this.#stop()
  }

  #members(path: Path): void {
    if (this.#sign('}')) return
    const keys = new Set<string>()
    do {
      this.#take(SPACE)
      const start = this.#index
      const text = this.#take(STRING) ?? this.#stop()
      const key = String(JSON.parse(text))
      if (keys.has(key)) this.#stop('key-twice', start)
      keys.add(key)
      if (!this.#sign(':')) this.#stop()
      this.#value([...path, key])
    } while (this.#sign(','))
    if (!this.#sign('}')) this.#stop()
  }

  #items(path: Path): void {
    if (this.#sign(']')) return
    let index = 0
    do {
      this.#value([...path, index])
      index++
    } while (this.#sign(','))
    if (!this.#sign(']')) this.#stop()
  }
}

/** Where each line begins. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(LINE_END)) starts.push(index + end.length)
  return starts
}

/** The line, from 1, that holds a place of the text. */
function lineWith(starts: readonly number[], index: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= index) low = middle
    else high = middle
  }
  return low + 1
}

/** Reads JSON with the line of every value, or says on which line it goes wrong. A key may stand once in an object. */
export function readJson(text: string): JsonLines | JsonProblem {
  const starts = lineStarts(text)
  const lineAt = (index: number) => lineWith(starts, index)
  const reader = new Reader(text)
  try {
    reader.read()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const at = /^(?:"[^"\n]*"?|[^\s"]{1,20})/.exec(text.slice(error.index).trimStart())?.[0] ?? ''
    return { line: lineAt(error.index), problem: error.problem, at }
  }
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const start = reader.starts.get(keyOf(path.slice(0, length)))
      if (start !== undefined) return lineAt(start)
    }
    return 1
  }
  return { value: JSON.parse(text), lineOf }
}

export const isJsonProblem = (read: JsonLines | JsonProblem): read is JsonProblem => 'problem' in read
