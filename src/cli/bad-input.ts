import type { Args } from '../i18n/say.ts'
import { type CliKey, say } from './say.ts'

/** Bad input: one sentence for people. `run` prints it and ends with exit code 1. */
export class BadInput extends Error {
  /** More that `--json` prints beside the sentence, and lines that follow it in plain print. */
  readonly details: readonly object[]
  readonly lines: readonly string[]
  constructor(sentence: string, details: readonly object[] = [], lines: readonly string[] = []) {
    super(sentence)
    this.details = details
    this.lines = lines
  }
}

/** Stops with a sentence. */
export function refuse(key: CliKey, args?: Args): never {
  throw new BadInput(say(key, args))
}
