import type { ActId } from '../../rules/acts.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { ADVISER_PERSON } from '../parts/cast.ts'
import { useTold } from './last-answer.ts'
import { Said } from './speech-card.tsx'

/** What they said to the last statement, where another screen has followed it; nothing where they said nothing. */
export function LastWords({ acts }: { readonly acts: readonly ActId[] }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const told = useTold().at(-1)
  if (told === undefined || !acts.includes(told.made.act) || (told.line === null && told.answer === null)) return null
  return (
    <section class="last-words" aria-label={say('speech.theirs')}>
      <h2>
        {say(`person.${ADVISER_PERSON[acrossFrom(view.chair)].envoy}`)}{' '}
        <small class="fiction">{say('recess.fiction')}</small>
      </h2>
      <Said told={told} />
    </section>
  )
}
