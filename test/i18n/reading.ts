import { expect } from 'vitest'

export type Words = Readonly<Record<string, string>>

/** Words as a reader counts them: pieces with a letter or a figure in them. */
export const count = (text: string) => text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length

/** The text of a key that must be there. */
export function read(words: Words, key: string): string {
  const text = words[key]
  expect(text, key).toBeTruthy()
  return text ?? ''
}

/** That a text has at least and at most so many words. */
export function within(words: Words, key: string, least: number, most: number) {
  const length = count(read(words, key))
  expect(length, key).toBeGreaterThanOrEqual(least)
  expect(length, key).toBeLessThanOrEqual(most)
}
