import { useMemo } from 'preact/hooks'
import type { GameKey } from '../../i18n/languages.ts'
import { tellingOf } from '../../i18n/telling.ts'
import { HIGHEST_FACE, HIGHEST_TRUST } from '../../rules/position.ts'
import { usePlaying, useWords } from '../context.ts'
import { type ChoiceMove, Choices } from '../parts/choices.tsx'
import { Gauges } from '../parts/gauges.tsx'
import { Hint } from '../parts/hint.tsx'
import { Occasion } from '../parts/occasion.tsx'
import { LastWords } from '../table/last-words.tsx'
import { changeWords, eventChanges } from './changes.ts'
import { hostText } from './host-text.ts'

/** The choices of the recess, in the order of their cards. */
export const RECESS_MOVES: readonly ChoiceMove[] = [
  { do: 'channel' },
  { do: 'capital' },
  { do: 'lakeside' },
  { do: 'host' },
  { do: 'retract' },
]

/** The event, invented, and what it changed. */
function Telling() {
  const { say } = useWords()
  const { view, seed } = usePlaying()
  const event = view.event ?? 0
  const changed = eventChanges(view).flatMap((fact) => changeWords(say, fact) ?? [])
  const told = changed.length === 0 ? say('recess.changed.nothing') : changed.join(' · ')
  return (
    <>
      <LastWords acts={['restricted']} />
      <h2>
        {say(`event.${event}.name` as GameKey)} <small class="fiction">{say('recess.fiction')}</small>
      </h2>
      <p>{say(tellingOf('event', event, seed))}</p>
      <p class="occasion-changed">
        {say(`event.${event}.does` as GameKey)} {event === 0 ? null : <b>{told}</b>}
      </p>
    </>
  )
}

/** What a choice of the recess comes to as things stand, and why one cannot be made. */
export function useRecessWords() {
  const { say } = useWords()
  const { view } = usePlaying()
  const hosted = useMemo(() => hostText(view), [view])
  const now = (move: ChoiceMove): string | null => {
    if (move.do === 'capital' && view.face[view.seat] === HIGHEST_FACE) return say('recess.now.high')
    if (move.do === 'lakeside' && view.temper === 0) return say('recess.now.calm')
    if (move.do === 'channel' && view.trust === HIGHEST_TRUST) return say('recess.now.trust')
    if (move.do !== 'host' || hosted === null) return null
    const { clause, option } = hosted
    return say('recess.now.host', { clause: say(`clause.${clause}`), option, words: say(`option.${clause}-${option}`) })
  }
  const why = (move: ChoiceMove) => say(move.do === 'retract' ? 'recess.why.retract' : 'recess.why.host')
  return { now, why }
}

/** The recess by the lake: one event, then one choice. */
export function Recess() {
  const { say } = useWords()
  const { now, why } = useRecessWords()
  return (
    <Occasion
      title={say('act.recess')}
      where={say('recess.where')}
      telling={<Telling />}
      aside={<Gauges />}
      hint={<Hint id="recess-first">{say('hint.recess')}</Hint>}
    >
      <Choices moves={RECESS_MOVES} now={now} why={why} />
    </Occasion>
  )
}
