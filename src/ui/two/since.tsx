import { useGame, useWords } from '../context.ts'
import { ToldList, useToldTwo } from './told-list.tsx'

/** What has happened since the seat last sat here; nothing where nothing has. */
export function Since() {
  const { say } = useWords()
  const since = useGame(({ paired }) => paired?.since ?? 0)
  const told = useToldTwo().slice(since)
  if (told.length === 0) return null
  return (
    <section class="two-since" aria-label={say('two.since')}>
      <h2>{say(since === 0 ? 'two.record' : 'two.since')}</h2>
      <ToldList told={told} />
    </section>
  )
}
