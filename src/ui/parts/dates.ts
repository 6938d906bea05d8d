import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts'

/** A date of the content, yyyy, yyyy-mm or yyyy-mm-dd, as it is written in a language. */
export function writeDate(lang: LanguageId, date: string): string {
  const [, month, day] = date.split('-')
  return new Intl.DateTimeFormat(LANGUAGES[lang].locale, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date))
}
