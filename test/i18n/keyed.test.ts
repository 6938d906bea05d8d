import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { LANGUAGES } from '../../src/i18n/languages.ts'

/** Moves at the table that are said in a sentence of their own. */
const SAID = ['ask', 'ease', 'press', 'bridge', 'gallery', 'accept', 'adjourn', 'sign', 'walk']

/** Messages whose keys are put together from what the rules and the scenario hold; the compiler cannot see them. */
const FAMILIES: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ['mandates', Object.values(geneva.mandates).flatMap((all) => all.flatMap(({ id }) => withWhat(`mandate.${id}`)))],
  ['temperaments', geneva.temperaments.flatMap(({ id }) => withWhat(`temperament.${id}`))],
  ['home groups', Object.values(geneva.homeGroups).flatMap((all) => all.flatMap(({ id }) => withWhat(`group.${id}`)))],
  ['trust and temper', [0, 1, 2, 3].flatMap((level) => [`trust.${level}`, `temper.${level}`])],
  ['face', [0, 1, 2].map((level) => `face.${level}`)],
  ['recess events', [0, 1, 2, 3, 4, 5].flatMap((event) => happeningKeys(`event.${event}`))],
  ['news before the votes', [0, 1, 2].flatMap((votes) => happeningKeys(`votes.${votes}`))],
  ['our words at the table', SAID.map((move) => `uttered.${move}`)],
  ['public lines', ['russia', 'usa'].flatMap((seat) => [1, 2].map((line) => `line.${seat}-${line}`))],
  ['clauses and options', geneva.clauses.flatMap(({ id }) => [...withWhat(`clause.${id}`), ...optionKeys(id)])],
]

function withWhat(key: string): string[] {
  return [key, `${key}.what`]
}

function happeningKeys(key: string): string[] {
  return ['name', 'does', 0, 1, 2, 3].map((part) => `${key}.${part}`)
}

function optionKeys(clause: string): string[] {
  return ['a', 'b', 'c', 'd', 'e'].flatMap((option) => [
    `option.${clause}-${option}`,
    `option.${clause}-${option}.short`,
    `option.${clause}-${option}.long`,
  ])
}

for (const language of Object.values(LANGUAGES)) {
  describe(`keys put together in ${language.name}`, () => {
    it.each(FAMILIES)('have words: %s', async (_, keys) => {
      const words: { readonly [key: string]: string } = await language.game()
      expect(keys.length).toBeGreaterThan(1)
      expect(keys.filter((key) => !words[key])).toEqual([])
    })
  })
}
