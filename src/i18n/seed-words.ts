import type { Words } from './say.ts'

/** The words of a seed, from their numbers (0 to 255) in the list of the language. */
export function seedWords(language: Words<'runner.words'>, numbers: readonly number[]): string {
  const list = language['runner.words'].split(' ')
  return numbers.map((number) => list[number] ?? '').join(' ')
}
