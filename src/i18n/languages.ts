import type { game } from './en/game.ts'
import type { pack } from './en/pack.ts'
import type { speech } from './en/speech.ts'
import type { start } from './en/start.ts'
import type { Words } from './say.ts'
import type { Banks } from './speech.ts'

/** Keys that the title needs, before anything else is loaded. */
export type StartKey = keyof typeof start
/** All keys: English is the list, and a language that lacks one does not compile. */
export type GameKey = keyof typeof game
/** Keys of the print pack, which has words of its own besides the game's. */
export type PackKey = keyof typeof pack

/** Both delegations' lines, key by key. */
export type Lines = { readonly [seat in keyof typeof speech]: Words<keyof (typeof speech)[seat] & string> }

/** A language: its name in itself, its direction, how it writes dates, and its words in parts. */
export interface Language {
  readonly name: string
  /** The regional form (BCP 47) in which it writes dates, figures and lists; in English, day before month. */
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  start(): Promise<Words<StartKey>>
  game(): Promise<Words<GameKey>>
  /** What the delegations say. A new language must have every line: see Lines. */
  speech(): Promise<Lines & Banks>
  /** What the sheets of the print pack say. */
  pack(): Promise<Words<PackKey>>
}

export type LanguageId = 'en' | 'ru' | 'ar'

/** The languages of the game. A new one is a row here and its words. */
export const LANGUAGES: { readonly [lang in LanguageId]: Language } = {
  en: {
    name: 'English',
    locale: 'en-GB',
    dir: 'ltr',
    start: async () => (await import('./en/start.ts')).start,
    game: async () => (await import('./en/game.ts')).game,
    speech: async () => (await import('./en/speech.ts')).speech,
    pack: async () => (await import('./en/pack.ts')).pack,
  },
  ru: {
    name: 'Русский',
    locale: 'ru-RU',
    dir: 'ltr',
    start: async () => (await import('./ru/start.ts')).start,
    game: async () => (await import('./ru/game.ts')).game,
    speech: async () => (await import('./ru/speech.ts')).speech,
    pack: async () => (await import('./ru/pack.ts')).pack,
  },
  ar: {
    name: 'العربية',
    // With the figures in which seeds, codes and boards are written everywhere.
    locale: 'ar-AE-u-nu-latn',
    dir: 'rtl',
    start: async () => (await import('./ar/start.ts')).start,
    game: async () => (await import('./ar/game.ts')).game,
    speech: async () => (await import('./ar/speech.ts')).speech,
    pack: async () => (await import('./ar/pack.ts')).pack,
  },
}

export const isLanguage = (lang: string): lang is LanguageId => Object.hasOwn(LANGUAGES, lang)

/** The language that fits the browser's wishes best; English where none does. */
export function chooseLanguage(wishes: readonly string[]): LanguageId {
  const known = Object.keys(LANGUAGES) as LanguageId[]
  for (const wish of wishes) {
    const found = known.find((lang) => wish.toLowerCase().split('-')[0] === lang)
    if (found !== undefined) return found
  }
  return 'en'
}
