import { useMemo } from 'preact/hooks'
import { type ClassRun, countedIn } from '../../classroom/class-list.ts'
import { type EndedRun, ended } from '../../classroom/class-summary.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import { useGame, useTable, useWords } from '../context.ts'
import { type ClassNow, useClassList } from './use-class-list.ts'

/** The class as it is shown now: its list, and the runs that count. */
export interface ClassShown extends ClassNow {
  readonly runs: readonly EndedRun[]
}

/** What was handed in, and the runs that count by the teacher's choice. */
export function useClass(): ClassShown {
  const now = useClassList()
  const tries = useGame((state) => state.classDesk.tries)
  const runs = useMemo(() => ended(countedIn(now.list, tries)), [now.list, tries])
  return { ...now, runs }
}

/** How summits are named: by pseudonyms where they are shown and known, else by their numbers. */
export function useNames(): { nameOf(run: ClassRun): string; namesOf(runs: readonly ClassRun[]): string } {
  const { lang } = useTable()
  const { say } = useWords()
  const isNamed = useGame((state) => state.classDesk.isNamed)
  return useMemo(() => {
    const list = new Intl.ListFormat(LANGUAGES[lang].locale)
    const nameOf = ({ n, labels }: ClassRun) =>
      isNamed && labels.length > 0 ? list.format(labels) : say('class.summit', { n })
    return { nameOf, namesOf: (runs) => list.format(runs.map(nameOf)) }
  }, [lang, say, isNamed])
}
