import { useGame, useWords } from '../context.ts'
import { ToldList, useToldTwo } from './told-list.tsx'

interface SinceProps {
  /** What has to be answered stands elsewhere on the screen. */
  readonly withoutAsked?: boolean
}

/** What has happened from the seat's own last decision on; nothing where nothing has. */
export function Since({ withoutAsked = false }: SinceProps) {
  const { say } = useWords()
  const since = useGame(({ paired }) => paired?.since ?? 0)
  const all = useToldTwo()
  const told = all.slice(since, withoutAsked ? -1 : all.length)
  if (told.length === 0) return null
  return (
    <section class="two-since" tabIndex={-1} aria-label={say('two.since')}>
      <h2>{say(since === 0 ? 'two.record' : 'two.since')}</h2>
      <ToldList told={told} />
    </section>
  )
}
