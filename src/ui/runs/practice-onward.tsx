import type { ComponentChildren } from 'preact'
import { useActions, useGame, useWords } from '../context.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'

/** Ways on from the end of a practice: what stands in it first, again, the analysis board, and out of it. */
export function PracticeOnward({ children }: { readonly children: ComponentChildren }) {
  const { say } = useWords()
  const actions = useActions()
  const { again, leave } = actions.practising
  const from = useGame((state) => state.practised?.from ?? 0)
  useKeys({ r: again })
  return (
    <nav class="ending-onward" aria-label={say('ending.onward')}>
      {children}
      <button type="button" class="button" onClick={again}>
        {say('practice.again.from', { decision: from + 1 })}
        <Key name="r" />
      </button>
      <button type="button" class="button" onClick={() => actions.study()}>
        {say('runs.study')}
      </button>
      <button type="button" class="button" onClick={leave}>
        {say('menu.practice')}
      </button>
      <p class="ending-watching">{say('practice.over')}</p>
    </nav>
  )
}
