import { useState } from 'preact/hooks'
import type { Ending } from '../../rules/outcomes.ts'
import { useGame, useWords } from '../context.ts'

/** What the paper tells; for easy reading its first paragraph, and the rest when asked. */
export function Story({ ending }: { readonly ending: Ending }) {
  const { say } = useWords()
  const isEasy = useGame((state) => state.settings.reading === 'easy')
  const [isOpen, setOpen] = useState(false)
  const paragraphs = say(`ending.${ending}.story`).split('\n\n')
  const isShort = isEasy && !isOpen && paragraphs.length > 1
  return (
    <>
      <div class="ending-text">
        {(isShort ? paragraphs.slice(0, 1) : paragraphs).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {isShort ? (
        <button type="button" class="button" onClick={() => setOpen(true)}>
          {say('ending.read-on')}
        </button>
      ) : null}
    </>
  )
}
