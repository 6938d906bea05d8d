import type { ClassRun } from '../../classroom/class-list.ts'
import type { EndedRun } from '../../classroom/class-summary.ts'
import { endingsOf } from '../../classroom/class-summary.ts'
import { SEATS, type SeatId } from '../../rules/scenario.ts'
import type { KeptRun } from '../../store/runs.ts'
import { useActions, useWords } from '../context.ts'
import { Bar } from './bar.tsx'
import type { ClassShown } from './use-class.ts'

const ATLAS = 'class-to-atlas'

/** A run as the atlas shows it. */
const keptRun = ({ code, result: { chair, decisions, end } }: EndedRun): KeptRun => ({
  ...{ code, chair, decisions },
  ...{ ending: end.ending, worth: end.worth },
})

/** A run from a chair, by its code, whose world is that of all runs from it; '' where there is none. */
function sharedWorld(runs: readonly ClassRun[], chair: SeatId): string {
  const own = runs.filter(({ result }) => result.chair === chair)
  const [first] = own
  const isSame = ({ result }: ClassRun) => result.seed === first?.result.seed && result.rules === first?.result.rules
  return first !== undefined && first.result.seed !== null && own.every(isSame) ? first.code : ''
}

/** The endings that the class reached, as bars; and its ways in the atlas. */
export function EndingsPart({ shown: { runs } }: { readonly shown: ClassShown }) {
  const { say } = useWords()
  const { debriefClass, openAtlasOf } = useActions()
  const reached = endingsOf(runs)
  const most = reached[0]?.runs.length ?? 0
  const openAtlas = () => {
    debriefClass({ backTo: ATLAS })
    const [russia, usa] = SEATS.map((chair) => sharedWorld(runs, chair))
    openAtlasOf({ runs: runs.map(keptRun), worlds: { russia: russia ?? '', usa: usa ?? '' } })
  }
  return (
    <>
      <h2>{say('class.endings')}</h2>
      {runs.length === 0 ? (
        <p>{say('class.none')}</p>
      ) : (
        <>
          <ol class="class-bars">
            {reached.map(({ ending, runs: those }) => (
              <Bar
                key={ending}
                name={`${ending}. ${say(`ending.${ending}.name`)}`}
                count={those.length}
                most={most}
                told={say('class.summits', { n: those.length })}
              />
            ))}
          </ol>
          <button type="button" class="button button-brass" id={ATLAS} onClick={openAtlas}>
            {say('class.atlas')}
          </button>
        </>
      )}
    </>
  )
}
