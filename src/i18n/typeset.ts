import type { Language } from './languages.ts'
import { type Say, sayer, type Words } from './say.ts'

/** A sign before a figure; a hyphen in a word or between two figures is none. */
const SIGNED = /(?<![\p{L}\p{N}\u2066+-])([+-])(\d+(?:[.,]\d+)?)/gu

/**
 * Text with a true minus sign before its negative figures. In a line that runs from right to left, figures with a sign
 * stand between isolates, so that the sign stays before its figure.
 */
export const withMinus = (text: string, dir: Language['dir']): string =>
  text.replace(SIGNED, (_, sign: string, figure: string) => {
    const written = `${sign === '-' ? '−' : sign}${figure}`
    return dir === 'rtl' ? `\u2066${written}\u2069` : written
  })

/** A speaker for a page, which sets signs as a book does; a terminal keeps what can be typed. */
export const typeset = <Key extends string>(
  words: Words<Key>,
  { locale, dir }: Pick<Language, 'locale' | 'dir'>,
): Say<Key> => sayer(words, locale, (text) => withMinus(text, dir))
