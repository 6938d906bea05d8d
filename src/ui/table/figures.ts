import { useMemo } from 'preact/hooks'
import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts'
import { withMinus } from '../../i18n/typeset.ts'
import { useTable } from '../context.ts'

/** Writes whole numbers as the page's language does, with a true minus sign. */
export interface Figures {
  readonly plain: (n: number) => string
  /** With a sign, except zero. */
  readonly signed: (n: number) => string
}

/** Figures as a language writes them. */
export function figuresIn(lang: LanguageId): Figures {
  const { locale, dir } = LANGUAGES[lang]
  const plain = new Intl.NumberFormat(locale)
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  const write = (figure: string) => withMinus(figure, dir)
  return { plain: (n) => write(plain.format(n)), signed: (n) => write(signed.format(n)) }
}

/** Figures in the page’s language. */
export function useFigures(): Figures {
  const { lang } = useTable()
  return useMemo(() => figuresIn(lang), [lang])
}
