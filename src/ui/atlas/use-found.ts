import { useMemo } from 'preact/hooks'
import type { Ending } from '../../rules/outcomes.ts'
import { atlasRuns } from '../../store/class-desk.ts'
import { useGame, useWords } from '../context.ts'
import { search } from '../parts/search.ts'
import { conditionOf } from './condition.ts'
import { type Standing, standingsOf } from './standing.ts'

/** An ending as it may be named: what was neither reached nor shown has its hint alone. */
export interface Named extends Standing {
  readonly name: string
  readonly isNamed: boolean
}

/**
 * All endings from the chair that is looked from, and those that a search finds: by number and name, what is known also
 * by its condition; what was neither reached nor shown by number and hint alone.
 */
export function useFound(
  asked: string,
  shown: readonly Ending[],
): { readonly standings: readonly Named[]; readonly found: ReadonlySet<Ending> } {
  const { say } = useWords()
  const runs = useGame(atlasRuns)
  const chair = useGame((state) => state.gaze.chair)
  const standings = useMemo(
    () =>
      standingsOf(runs, chair).map((standing): Named => {
        const { ending } = standing
        const isNamed = standing.isKnown || shown.includes(ending)
        return { ...standing, isNamed, name: say(isNamed ? `ending.${ending}.name` : `atlas.hint.${ending}`) }
      }),
    [runs, chair, shown, say],
  )
  const found = useMemo(() => {
    // A number asks for that ending alone.
    const numbered = standings.find(({ ending }) => `${ending}` === asked.trim())
    if (numbered !== undefined) return new Set([numbered.ending])
    const textsOf = ({ ending, name, isNamed }: Named) =>
      isNamed ? [name, say(`atlas.hint.${ending}`), conditionOf(say, ending)] : [name]
    return new Set(search(standings, textsOf, asked).map(({ ending }) => ending))
  }, [standings, asked, say])
  return { standings, found }
}
