import type { GameKey } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/say.ts'
import type { Constellation } from '../../picture/sky.ts'
import type { Named } from './use-found.ts'

/** Best and par of an ending in few words. */
export const figuresOf = (say: Say<GameKey>, { best }: Named, { par, isElsewhere }: Constellation): string => {
  const figures = best === null ? say('atlas.par', { par }) : say('atlas.best', { best: best.decisions, par })
  return isElsewhere ? `${figures} · ${say('atlas.elsewhere')}` : figures
}

/** An ending as a reader hears it. */
export const spokenOf = (say: Say<GameKey>, standing: Named, { par, isElsewhere }: Constellation): string => {
  const { ending, name, best, isNamed } = standing
  const seen = best !== null ? 'yes' : isNamed ? 'named' : 'no'
  return say('atlas.spoken', {
    ...{ seen, n: ending, name, par },
    ...{ best: best?.decisions ?? 0, elsewhere: isElsewhere ? 'yes' : 'no' },
  })
}
