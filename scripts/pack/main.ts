import { isLanguage, LANGUAGES } from '../../src/i18n/languages.ts'

export { pagesIn } from './pages.ts'

/** The languages to print in: the one that is asked for, or all; null for one that the game does not speak. */
export function languagesFor(asked: string | undefined): readonly string[] | null {
  if (asked === undefined) return Object.keys(LANGUAGES)
  return isLanguage(asked) ? [asked] : null
}
