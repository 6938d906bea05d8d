import type { GameKey } from '../../i18n/languages.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { Explain } from './explain.tsx'
import { Flag } from './flag.tsx'
import { Dial, FaceSteps } from './gauge.tsx'

/** Trust, temper and both faces as they stand, as one group. */
export function Gauges() {
  const { say } = useWords()
  const { view } = usePlaying()
  return (
    <section class="gauges panel" aria-label={say('gauges.name')}>
      <Dial name={<Explain term="trust">{say('trust')}</Explain>} level={view.trust}>
        {say(`trust.${view.trust}` as GameKey)}
      </Dial>
      <Dial name={<Explain term="temper">{say('temper')}</Explain>} level={view.temper}>
        {say(`temper.${view.temper}` as GameKey)}
      </Dial>
      <ul class="gauges-faces">
        {[acrossFrom(view.seat), view.seat].map((seat) => (
          <li key={seat}>
            <Flag seat={seat} />
            <span class="sr-only">{say(`seat.${seat}`)}</span>
            <FaceSteps
              name={<Explain term="face">{say('face')}</Explain>}
              level={view.face[seat]}
              word={say(`face.${view.face[seat]}` as GameKey)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
