import type { GameKey } from '../../i18n/languages.ts'
import { usePlaying, useWords } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { VerdictSign } from '../parts/verdict.tsx'
import { changesOf } from './changed.ts'
import type { Told } from './last-answer.ts'
import { useReasons } from './speech-card.tsx'
import { TextLines } from './text-lines.tsx'

/** Our part of a decision in words. */
export function Ours({ told }: { readonly told: Told }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const { move } = told.made
  if (move.do === 'table') return <TextLines text={move.text} />
  if (move.do === 'line') return <span>{say(`move.line-${move.line}.${view.chair}`)}</span>
  if (move.do === 'sign') return <span>{say(`form.${move.form}`)}</span>
  return <span>{say(`move.${move.do}`)}</span>
}

function Entry({ told }: { readonly told: Told }) {
  const words = useWords()
  const { say } = words
  const { view } = usePlaying()
  const { made, answer, line } = told
  const reasons = useReasons(told)
  return (
    <li class="table-minute">
      <h3>
        {made.statement === null ? say(`act.${made.act}` as GameKey) : say('log.statement', { n: made.statement })}
      </h3>
      <p>
        <b>{say('log.ours')}</b> <Ours told={told} />
      </p>
      {line === null ? null : (
        <p>
          <b>{say('log.theirs')}</b> {say('speech.quoted', { line })}
        </p>
      )}
      {answer === null ? null : (
        <p class="table-verdicts">
          <span class={`table-stamp table-stamp-${answer.kind}`}>{say(`stamp.${answer.kind}`)}</span>{' '}
          {answer.verdicts.map(({ clause, option, verdict }) => (
            <span key={clause} class={`table-verdict verdict-${verdict}`}>
              <VerdictSign heard={verdict} />
              {say('verdict.of', { clause: say(`clause.${clause}`), option, verdict })}{' '}
            </span>
          ))}
        </p>
      )}
      <p class="table-why">
        {reasons.map((reason) => (
          <span key={reason}>{reason} </span>
        ))}
        {changesOf(made, view.chair, words).map((change) => (
          <b key={change}>{change} </b>
        ))}
      </p>
    </li>
  )
}

/** What happened so far, the newest first: statement, our move, their answer, what changed. */
export function MinutesDialog({ told, onClose }: { readonly told: readonly Told[]; readonly onClose: () => void }) {
  const { say } = useWords()
  return (
    <Dialog title={say('log.title')} onClose={onClose}>
      {told.length === 0 ? <p>{say('log.empty')}</p> : null}
      <ol class="table-minutes">
        {[...told].reverse().map((one) => (
          <Entry key={one.made.decision} told={one} />
        ))}
      </ol>
      <p class="fiction">{say('speech.fiction')}</p>
    </Dialog>
  )
}
