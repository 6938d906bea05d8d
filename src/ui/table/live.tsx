import { useEffect, useState } from 'preact/hooks'
import { acrossFrom } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { ADVISER_PERSON } from '../parts/cast.ts'
import { changesOf } from './changed.ts'
import type { Told } from './last-answer.ts'
import { useReasons } from './speech-card.tsx'

/** Reads the last answer once: a reader hears line, verdicts, reasons and what changed, and nothing else twice. */
export function LiveAnswer({ told }: { readonly told: Told }) {
  const words = useWords()
  const { say } = words
  const { view } = usePlaying()
  const reasons = useReasons(told)
  const [read, setRead] = useState('')
  useEffect(() => {
    const name = say(`person.${ADVISER_PERSON[acrossFrom(view.chair)].envoy}`)
    const { answer, line } = told
    const verdicts = (answer?.verdicts ?? []).map(({ clause, option, verdict }) =>
      say('verdict.of', { clause: say(`clause.${clause}`), option, verdict }),
    )
    const parts = [
      line === null ? '' : say('speech.read', { name, line }),
      answer === null ? '' : say(`stamp.${answer.kind}`),
      ...verdicts,
      ...reasons,
      ...changesOf(told.made, view.chair, words),
    ]
    setRead(parts.filter((part) => part !== '').join('\n'))
  }, [told.made.decision])
  return (
    <div class="sr-only" role="status">
      {read.split('\n').map((part) => (
        <p key={part}>{part}</p>
      ))}
    </div>
  )
}
