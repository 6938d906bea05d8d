import { createInterface } from 'node:readline'
import type { Io } from '../io.ts'

/** Asks for lines one after the other. */
export interface Prompt {
  /** The next line that is typed, without spaces at its ends; null once the input has ended. */
  next(question: string): Promise<string | null>
  close(): void
}

/** Reads lines from a terminal or a pipe. Lines that come faster than they are asked for wait their turn. */
export function openPrompt(io: Io): Prompt {
  const { input, terminal } = io
  const reader = createInterface({
    input,
    terminal: terminal !== null,
    ...(terminal === null ? {} : { output: terminal }),
  })
  const waiting: string[] = []
  let ended = false
  let wake: (() => void) | null = null
  const rouse = () => {
    wake?.()
    wake = null
  }
  reader.on('line', (line) => {
    waiting.push(line)
    rouse()
  })
  reader.on('close', () => {
    ended = true
    rouse()
  })
  return {
    async next(question) {
      if (terminal !== null) {
        reader.setPrompt(question)
        reader.prompt()
      }
      while (waiting.length === 0 && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return waiting.shift()?.trim() ?? null
    },
    close: () => reader.close(),
  }
}
