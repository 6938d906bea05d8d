import { useEffect, useMemo, useState } from 'preact/hooks'
import { goldOf, type Medal, medalOf, type Worth } from '../../rules/medal.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import type { EndView } from '../../rules/view.ts'
import { useActions, usePlaying, useWords } from '../context.ts'
import { useSurveys } from '../parts/use-surveys.ts'
import { MedalSign } from './medal-sign.tsx'

/** Milliseconds for which the page comes first, before the sums begin. */
const PAGE_FIRST = 1000

/** True a moment after the screen has come up. */
function useRested(): boolean {
  const [isRested, setRested] = useState(false)
  useEffect(() => {
    const wait = setTimeout(() => setRested(true), PAGE_FIRST)
    return () => clearTimeout(wait)
  }, [])
  return isRested
}

interface EarnedProps {
  readonly worth: Worth
  readonly best: Worth
  readonly fallback: number
}

/** What was missing for the next medal, in words; nothing after gold. */
function Missing({ medal, worth, gold, fallback }: { medal: Medal | null; gold: Worth } & Omit<EarnedProps, 'best'>) {
  const { say } = useWords()
  const [own, joint] = [Math.max(0, gold.own - worth.own), Math.max(0, gold.joint - worth.joint)]
  if (medal === 'gold') return null
  if (medal === 'silver') return <p>{say('medal.missing.gold', { own, joint })}</p>
  if (medal === 'bronze') return <p>{say('medal.missing.silver', { own, joint })}</p>
  return <p>{say('medal.missing.bronze', { own: fallback + 1 - worth.own, fallback })}</p>
}

function Earned({ worth, best, fallback }: EarnedProps) {
  const { say } = useWords()
  const medal = medalOf(worth, best, fallback)
  const gold = goldOf(best, fallback)
  return (
    <>
      <MedalSign medal={medal} />
      <div>
        <h2 id="medal">{say(`medal.${medal ?? 'none'}`)}</h2>
        <p>
          {say('medal.why', {
            ...worth,
            bestOwn: best.own,
            bestJoint: best.joint,
            needOwn: gold.own,
            needJoint: gold.joint,
          })}
        </p>
        <Missing medal={medal} worth={worth} gold={gold} fallback={fallback} />
      </div>
    </>
  )
}

interface MedalProps {
  readonly end: EndView
  /** Whether it says what medals are given for. */
  readonly explained?: boolean
}

/** The medal of a summit that is over, once the best of its world is worked out; until then how far that has come. */
export function MedalCard({ end, explained = false }: MedalProps) {
  const { say } = useWords()
  const { code } = useActions()
  const { view } = usePlaying()
  const run = useMemo(code, [view])
  const { known, progress } = useSurveys(run, 'start', useRested())
  const best = known.get(0)?.survey.best
  const own = end.worth[view.chair]
  const worth = { own, joint: own + end.worth[acrossFrom(view.chair)] }
  return (
    <section class="medal" aria-labelledby="medal">
      {best === undefined ? (
        <>
          <MedalSign medal={null} />
          <div>
            <h2 id="medal">{say('medal.name')}</h2>
            <p>{say('medal.counting', { share: progress?.share ?? 0, seconds: progress?.seconds ?? 0 })}</p>
          </div>
        </>
      ) : (
        <Earned worth={worth} best={{ own: best.own.worth, joint: best.joint.worth }} fallback={view.fallback} />
      )}
      {explained ? (
        <p class="medal-what">{say('medal.what', { fallback: view.fallback, both: 2 * view.fallback })}</p>
      ) : null}
    </section>
  )
}
