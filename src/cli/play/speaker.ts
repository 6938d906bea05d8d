import type { Io } from '../io.ts'
import { jsonLine } from '../print.ts'

/** Prints for people or, with `--json`, one line of JSON for each thing that is said. */
export interface Speaker {
  /** Says something that is words for people and an object for programs; null says nothing there. */
  tell(text: string | null, value: object | null): void
  /** A move or a line that was not taken. */
  refuse(sentence: string): void
}

export function openSpeaker(io: Io, json: boolean): Speaker {
  return {
    tell(text, value) {
      if (json && value !== null) io.out(jsonLine(value))
      if (!json && text !== null) io.out(text)
    },
    refuse(sentence) {
      if (json) io.err(jsonLine({ error: sentence }))
      else io.out(`${sentence}\n`)
    },
  }
}
