import { useMemo } from 'preact/hooks'
import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts'
import { useTable } from '../context.ts'

/** Writes whole numbers as the page's language does, with a true minus sign. */
export interface Figures {
  readonly plain: (n: number) => string
  /** With a sign, except zero. */
  readonly signed: (n: number) => string
}

const MINUS = '−'

/** Figures as a language writes them. */
export function figuresIn(lang: LanguageId): Figures {
  const plain = new Intl.NumberFormat(lang)
  const signed = new Intl.NumberFormat(lang, { signDisplay: 'exceptZero' })
  // Between isolates a sign stays before its figure in a line that runs from right to left.
  const isolates = LANGUAGES[lang].dir === 'rtl'
  const write = (figure: string) => {
    const written = figure.replace('-', MINUS)
    return isolates ? `\u2066${written}\u2069` : written
  }
  return { plain: (n) => write(plain.format(n)), signed: (n) => write(signed.format(n)) }
}

/** Figures in the page’s language. */
export function useFigures(): Figures {
  const { lang } = useTable()
  return useMemo(() => figuresIn(lang), [lang])
}
