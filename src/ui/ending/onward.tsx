import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { acrossFrom } from '../../rules/scenario.ts'
import { seedFrom } from '../../store/origin.ts'
import { useActions, useGame, usePlaying, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { Minutes } from '../parts/minutes.tsx'

/** Ways on from a summit that is over: what stands in it first, the same summit again, a new one, the minutes. */
export function Onward({ children }: { readonly children: ComponentChildren }) {
  const { say } = useWords()
  const actions = useActions()
  const { chair } = usePlaying()
  const watching = useGame((state) => state.watching)
  const [isOpen, setOpen] = useState(false)
  const other = acrossFrom(chair)
  const again = () => actions.again(chair)
  const swap = () => actions.again(other)
  const fresh = () => actions.begin({ seed: seedFrom(Math.random()) }, chair)
  useKeys({ r: again, o: swap, n: fresh })
  return (
    <nav class="ending-onward" aria-label={say('ending.onward')}>
      {children}
      <button type="button" class="button" aria-disabled={watching} onClick={swap}>
        <Flag seat={other} />
        {say('ending.other', { seat: other })}
        <Key name="o" />
      </button>
      <button type="button" class="button" aria-disabled={watching} onClick={again}>
        {say('ending.again')}
        <Key name="r" />
      </button>
      <button type="button" class="button" aria-disabled={watching} onClick={fresh}>
        {say('ending.new')}
        <Key name="n" />
      </button>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {say('ending.minutes')}
        <Key name="m" />
      </button>
      {watching ? <p class="ending-watching">{say('choice.watching')}</p> : null}
      {isOpen ? <Minutes onClose={() => setOpen(false)} /> : null}
    </nav>
  )
}
