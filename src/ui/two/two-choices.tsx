import { useMemo } from 'preact/hooks'
import { wonAfterPress } from '../../rules/press.ts'
import { ARRIVAL_MOVES, usePledge } from '../arrival/arrival.tsx'
import { usePlaying, useWords } from '../context.ts'
import { HomeGroups } from '../home/home-groups.tsx'
import { type ChoiceMove, Choices } from '../parts/choices.tsx'
import { Gauges } from '../parts/gauges.tsx'
import { Occasion } from '../parts/occasion.tsx'
import { PRESS_MOVES } from '../press/press.tsx'
import { RECESS_MOVES, useRecessWords } from '../recess/recess.tsx'
import { Since } from './since.tsx'
import '../styles/press.css'

/** What one of two people says to the press on arrival. */
export function TwoArrival() {
  const { say } = useWords()
  const telling = (
    <>
      <p>{say('arrival.telling')}</p>
      <Since />
    </>
  )
  return (
    <Occasion title={say('act.arrival')} where={say('arrival.where')} telling={telling}>
      <Choices moves={ARRIVAL_MOVES} now={usePledge()} why={() => say('choice.refused')} />
    </Occasion>
  )
}

/** The recess: one event for both, then one choice of each. */
export function TwoRecess() {
  const { say } = useWords()
  const { now, why } = useRecessWords()
  return (
    <Occasion title={say('act.recess')} where={say('recess.where')} telling={<Since />} aside={<Gauges />}>
      <Choices moves={RECESS_MOVES} now={now} why={why} />
    </Occasion>
  )
}

/** After the signature: what each says to the press. What comes of it is known to who speaks last. */
export function TwoPress() {
  const { say } = useWords()
  const { view } = usePlaying()
  const isLast = view.seat === 'usa'
  const now = useMemo(
    () =>
      (move: ChoiceMove): string | null =>
        isLast && (move.do === 'joint' || move.do === 'credit' || move.do === 'claim')
          ? say('press.result', wonAfterPress(view, move.do))
          : null,
    [view, isLast, say],
  )
  const telling = (
    <>
      <p>{say('press.needs', { form: view.form ?? '' })}</p>
      <Since />
    </>
  )
  const home = (
    <section class="press-home panel" aria-label={say('press.home')}>
      <h2>{say('press.home')}</h2>
      <HomeGroups />
    </section>
  )
  return (
    <Occasion
      title={say('act.press')}
      where={say('press.where', { form: view.form ?? '' })}
      telling={telling}
      aside={home}
    >
      <Choices moves={PRESS_MOVES} now={now} why={() => say('choice.refused')} />
    </Occasion>
  )
}
