import { atlasTable } from '../../content/atlas.ts'
import type { Ending } from '../../rules/outcomes.ts'
import { seatOf } from '../../rules/scenario.ts'
import { openMatch } from '../../session/match.ts'
import { formatCode } from '../../session/run-code.ts'
import { useActions, useGame, useWords } from '../context.ts'

/** Practice in the sampled world that has an ending, for one that the last world lacks. */
export function PractiseElsewhere({ ending }: { readonly ending: Ending }) {
  const { say } = useWords()
  const { practising } = useActions()
  const chair = useGame((state) => state.gaze.chair)
  const seed = atlasTable.chairs[chair].endings.find((one) => one.ending === ending)?.seed
  if (seed === undefined) return null
  const begin = () => {
    const match = openMatch({ seed }, seatOf(chair), atlasTable.rules)
    practising.begin(formatCode({ match, settings: 0 }), 0)
  }
  return (
    <button type="button" class="button button-brass" onClick={begin}>
      {say('atlas.practise.elsewhere', { seed: `${seed}` })}
    </button>
  )
}
