import { cli } from '../i18n/en/cli.ts'
import { game } from '../i18n/en/game.ts'
import { start } from '../i18n/en/start.ts'
import { LANGUAGES, type LanguageId } from '../i18n/languages.ts'
import { type Args, type Say, sayer, type Words } from '../i18n/say.ts'
import type { ClauseId, OptionId } from '../rules/scenario.ts'

const english = { ...start, ...game, ...cli } as const

/** Every sentence and word the command line can print. */
export type CliKey = keyof typeof english

/** The words of the command line itself, by language: the page has no use for them. */
const OWN: { readonly [lang in LanguageId]: () => Promise<Words<keyof typeof cli>> } = {
  en: async () => cli,
  ru: async () => (await import('../i18n/ru/cli.ts')).cli,
  ar: async () => (await import('../i18n/ar/cli.ts')).cli,
}

const { locale } = LANGUAGES.en
let spoken: { readonly locale: string; readonly say: Say<CliKey> } = { locale, say: sayer(english, locale) }

/** Says everything from now on in a language. */
export async function speakIn(lang: LanguageId): Promise<void> {
  const language = LANGUAGES[lang]
  const words = { ...(await language.start()), ...(await language.game()), ...(await OWN[lang]()) }
  spoken = { locale: language.locale, say: sayer(words, language.locale) }
}

/** Says a message of the command line or of the game. */
export const say: Say<CliKey> = (key, args) => spoken.say(key, args)

/** Says a message whose key is made of ids, such as `mandate.justice`; a key that is missing is our bug. */
export function word(key: string, args?: Args): string {
  if (!Object.hasOwn(english, key)) throw new Error(`no words for ${key}`)
  return say(key as CliKey, args)
}

const listed = (items: readonly string[], type: 'disjunction' | 'conjunction'): string =>
  new Intl.ListFormat(spoken.locale, { type }).format(items)

/** A list as people say it: `0, 1 or 2`, `--own and --their`. */
export const oneOf = (items: readonly string[]): string => listed(items, 'disjunction')
export const allOf = (items: readonly string[]): string => listed(items, 'conjunction')

/** The short wording of an option. */
export const optionWords = (clause: ClauseId, option: OptionId): string => say(`option.${clause}-${option}`)
