import { useMemo } from 'preact/hooks'
import { useTable } from '../context.ts'

/** Writes whole numbers as the page's language does, with a true minus sign. */
export interface Figures {
  readonly plain: (n: number) => string
  /** With a sign, except zero. */
  readonly signed: (n: number) => string
}

const MINUS = '−'

export function useFigures(): Figures {
  const { lang } = useTable()
  return useMemo(() => {
    const plain = new Intl.NumberFormat(lang)
    const signed = new Intl.NumberFormat(lang, { signDisplay: 'exceptZero' })
    return {
      plain: (n) => plain.format(n).replace('-', MINUS),
      signed: (n) => signed.format(n).replace('-', MINUS),
    }
  }, [lang])
}
