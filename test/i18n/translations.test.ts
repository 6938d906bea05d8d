import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type LanguageId } from '../../src/i18n/languages.ts'
import type { Words } from '../../src/i18n/say.ts'

/** What a message asks of whoever says it: its arguments, and of each choice the cases. */
interface Asked {
  readonly args: Set<string>
  readonly selects: Map<string, Set<string>>
  readonly plurals: Set<string>[]
}

function askedBy(elements: readonly MessageFormatElement[], asked: Asked): Asked {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    if (element.type === TYPE.tag) {
      askedBy(element.children, asked)
      continue
    }
    asked.args.add(element.value)
    if (element.type !== TYPE.select && element.type !== TYPE.plural) continue
    const cases = Object.keys(element.options)
    if (element.type === TYPE.plural && element.pluralType === 'cardinal') asked.plurals.push(new Set(cases))
    if (element.type === TYPE.select) {
      const known = asked.selects.get(element.value) ?? new Set()
      asked.selects.set(element.value, new Set([...known, ...cases]))
    }
    for (const { value } of Object.values(element.options)) askedBy(value, asked)
  }
  return asked
}

const read = (text: string): Asked => askedBy(parse(text), { args: new Set(), selects: new Map(), plurals: [] })

/** Forms that a whole number can ask for; the words for none, one and two may be said of the very number instead. */
function missingForms(cases: ReadonlySet<string>, lang: string): string[] {
  const exact: { readonly [form: string]: string } = { zero: '=0', one: '=1', two: '=2' }
  const rules = new Intl.PluralRules(lang)
  const forms = new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)))
  return [...forms].filter((form) => form !== 'zero' && !cases.has(form) && !cases.has(exact[form] ?? ''))
}

/** What is wrong with a translation beside the English message. */
function faults(english: string, other: string, lang: string): string[] {
  const [one, two] = [read(english), read(other)]
  const lost = [...one.args].filter((name) => !two.args.has(name)).map((name) => `drops {${name}}`)
  const made = [...two.args].filter((name) => !one.args.has(name)).map((name) => `invents {${name}}`)
  const cases = [...two.selects].flatMap(([name, has]) => {
    const wanted = one.selects.get(name) ?? new Set(['other'])
    return [...wanted].filter((known) => !has.has(known)).map((known) => `{${name}} has no ${known}`)
  })
  const forms = two.plurals.flatMap((has) => missingForms(has, lang).map((form) => `a plural has no ${form}`))
  return [...lost, ...made, ...cases, ...forms]
}

const faultsOf = (english: Words, other: Words, lang: string): string[] =>
  Object.keys(english).flatMap((key) =>
    faults(english[key] ?? '', other[key] ?? '', lang).map((fault) => `${key}: ${fault}`),
  )

const PARTS = ['start', 'game', 'pack'] as const

/** All words of a language, speech aside. */
async function wordsOf(lang: LanguageId): Promise<Words> {
  const parts = await Promise.all(PARTS.map((part) => LANGUAGES[lang][part]()))
  return Object.assign({}, ...parts)
}

const OTHERS = (Object.keys(LANGUAGES) as LanguageId[]).filter((lang) => lang !== 'en')

describe.each(OTHERS)('the words in %s', (lang) => {
  it.each(PARTS)('of the part %s ask for the same as in English, in every number', async (part) => {
    const [english, other] = await Promise.all([LANGUAGES.en[part](), LANGUAGES[lang][part]()])
    expect(faultsOf(english, other, lang)).toEqual([])
  })

  it('hold no straight apostrophe, which would hide what stands in braces behind it', async () => {
    const other = await wordsOf(lang)
    expect(Object.entries(other).filter(([, text]) => text.includes("'"))).toEqual([])
  })

  it('are written in the letters of the language', async () => {
    const letters = { ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u }[lang as 'ru' | 'ar']
    const other = await wordsOf(lang)
    const foreign = Object.entries(other).filter(([, text]) => {
      const plain = text.replace(/\{[^{}]*\}/g, '')
      return /[a-z]{4}/i.test(plain) && !letters.test(text)
    })
    expect(foreign.map(([key]) => key).filter((key) => !SAME_EVERYWHERE.test(key))).toEqual([])
  })

  it('say every line of both delegations under the same tags', async () => {
    const [english, other] = await Promise.all([LANGUAGES.en.speech(), LANGUAGES[lang].speech()])
    for (const seat of ['russia', 'usa'] as const) {
      expect(Object.keys(other[seat])).toEqual(Object.keys(english[seat]))
      expect(new Set(Object.values(other[seat])).size).toBe(Object.keys(english[seat]).length)
    }
  })
})

/** Names of books, names, times and codes that are the same in every language. */
const SAME_EVERYWHERE = /^(key\.name|timed\.files|debrief\.source\..*)$/
