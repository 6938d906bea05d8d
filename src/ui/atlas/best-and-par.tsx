import { atlasTable } from '../../content/atlas.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import { useGame, useWords } from '../context.ts'
import type { Named } from './use-found.ts'
import { useSky } from './use-sky.ts'

/** The bar of the greater number fills its way. */
const share = (number: number, of: number): string => `${Math.round((100 * number) / of)}%`

/** The player's best beside par in the world at hand, and what the sample of worlds says of par. */
export function BestAndPar({ standing }: { readonly standing: Named }) {
  const { say } = useWords()
  const chair = useGame((state) => state.gaze.chair)
  const isClass = useGame((state) => state.atlasOf !== null)
  const { ending, best } = standing
  const drawn = useSky().constellations.find((one) => one.ending === ending)
  const sample = atlasTable.chairs[chair].endings.find((one) => one.ending === ending)
  if (drawn === undefined || sample === undefined) return null
  const { par, isElsewhere } = drawn
  const { worlds, least, most, seed } = sample
  const longest = Math.max(par, best?.decisions ?? 0)
  const theirs = best === null ? 0 : best.worth[acrossFrom(chair)]
  return (
    <section>
      <dl class="atlas-bars">
        <div>
          <dt>{say(isClass ? 'atlas.yours.class' : 'atlas.yours')}</dt>
          <dd>
            {best === null ? (
              say('atlas.yours.none')
            ) : (
              <>
                <i style={{ inlineSize: share(best.decisions, longest) }} />
                <b>{say('atlas.decisions', { n: best.decisions })}</b>
              </>
            )}
          </dd>
          {best === null ? null : (
            <dd>
              {say(isClass ? 'atlas.yours.worth.class' : 'atlas.yours.worth', { own: best.worth[chair], theirs })}
            </dd>
          )}
        </div>
        <div>
          <dt>{say('atlas.proven', { elsewhere: isElsewhere ? 'yes' : 'no' })}</dt>
          <dd>
            <i class="atlas-bar-par" style={{ inlineSize: share(par, longest) }} />
            <b>{say('atlas.decisions', { n: par })}</b>
          </dd>
          {isElsewhere ? <dd>{say('atlas.proven.elsewhere', { seed: `${seed}` })}</dd> : null}
        </div>
      </dl>
      <p class="atlas-soft">
        {say('atlas.par.what')}{' '}
        {say('atlas.sampled', { worlds, of: atlasTable.worlds, least, most, same: least === most ? 'yes' : 'no' })}
      </p>
    </section>
  )
}
