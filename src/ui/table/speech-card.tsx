import type { Ref } from 'preact'
import { carriedKey, reasonKey } from '../../i18n/reason.ts'
import { tellKey } from '../../i18n/tell.ts'
import { headLook } from '../../picture/teller.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import type { Tell } from '../../rules/tell.ts'
import { usePlaying, useWords } from '../context.ts'
import { ADVISER_PERSON } from '../parts/cast.ts'
import { Spoken } from '../parts/spoken.tsx'
import { VerdictSign } from '../parts/verdict.tsx'
import { changesOf } from './changed.ts'
import type { Told } from './last-answer.ts'

/** Stamp of the kind of their answer, and a verdict for each clause: shape, then word. */
function Verdicts({ told }: { readonly told: Told }) {
  const { say } = useWords()
  if (told.answer === null) return null
  const { kind, verdicts } = told.answer
  return (
    <p class="table-verdicts">
      <span class={`table-stamp table-stamp-${kind}`}>{say(`stamp.${kind}`)}</span>{' '}
      {verdicts.map(({ clause, option, verdict }) => (
        <span key={clause} class={`table-verdict verdict-${verdict}`}>
          <VerdictSign heard={verdict} />
          {say('verdict.of', { clause: say(`clause.${clause}`), option, verdict })}{' '}
        </span>
      ))}
    </p>
  )
}

/** Their true reasons in words, the better text they name, the clause or mandate they told. */
export function useReasons(told: Told): string[] {
  const { say } = useWords()
  const { answer, named, learnt } = told
  const said = (answer?.reasons ?? []).map((reason) => say(reasonKey(reason)))
  if (answer?.better) {
    const { clause, option } = answer.better
    const words = say(`option.${clause}-${option}`)
    said.unshift(say('speech.better', { clause: say(`clause.${clause}`), option, words }))
  }
  const carried = carriedKey(told.made.facts)
  if (carried !== null) said.push(say(carried))
  if (answer?.near) said.push(say('speech.near'))
  if (named !== null) said.push(say('speech.named', { clause: say(`clause.${named}`) }))
  if (learnt !== null) said.push(say('speech.learnt', { mandate: say(`mandate.${learnt}` as 'mandate.parity') }))
  return said
}

/** What their hands have said, in words. */
export function TellLine({ tell }: { readonly tell: Tell }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const hands = say(tellKey(acrossFrom(view.chair), tell))
  return <em class="table-tell">{say('tell.of', { clause: say(`clause.${tell.clause}`), hands })} </em>
}

/** What the other delegation has just said: who, how they look, the line, the verdicts, the reasons, what changed. */
export function SpeechCard({ told, focus }: { readonly told: Told | null; readonly focus: Ref<HTMLElement> }) {
  const words = useWords()
  const { say } = words
  const { view } = usePlaying()
  const head = ADVISER_PERSON[acrossFrom(view.chair)].envoy
  return (
    <section class="table-speech paper" ref={focus} tabIndex={-1} aria-label={say('speech.theirs')}>
      <h2 class="table-tag">
        {say(`person.${head}`)} <small>{say(`look.${headLook(view)}`)}</small>
      </h2>
      {told === null ? <p class="table-line">{say('speech.silence')}</p> : <Said told={told} />}
    </section>
  )
}

/** What was said to one decision: line, stamp and verdicts, reasons, changes. */
export function Said({ told }: { readonly told: Told }) {
  const words = useWords()
  const { say } = words
  const { view } = usePlaying()
  const reasons = useReasons(told)
  const changes = changesOf(told.made, view.chair, words)
  return (
    <>
      {told.line === null ? null : (
        <p class="table-line">
          <Spoken line={say('speech.quoted', { line: told.line })} decision={told.made.decision} />
        </p>
      )}
      <Verdicts told={told} />
      <p class="table-why">
        {reasons.map((reason) => (
          <span key={reason} class="table-reason">
            {reason}{' '}
          </span>
        ))}
        {told.tell === null ? null : <TellLine tell={told.tell} />}
        {changes.map((change) => (
          <b key={change}>{change} </b>
        ))}
      </p>
    </>
  )
}
