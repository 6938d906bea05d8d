import { useState } from 'preact/hooks'
import { useActions, useWords } from '../context.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { useStudied } from './shown.ts'

/** Ways on from the board: practice from the decision shown, the run code, and back. */
export function Onward() {
  const { say } = useWords()
  const { close, practising } = useActions()
  const { code, at, whole, variation } = useStudied()
  const [copied, setCopied] = useState<'analysis.copied' | 'analysis.not-copied' | null>(null)
  const isOver = whole.view.end !== null && at === whole.view.remembered.length
  const practise = () => {
    if (!isOver) practising.begin(code, at)
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setCopied('analysis.copied')
    } catch {
      setCopied('analysis.not-copied')
    }
  }
  useKeys({ p: practise, c: () => void copy() })
  return (
    <nav class="analysis-onward" aria-label={say('ending.onward')}>
      <button type="button" class="button button-brass" aria-disabled={isOver} onClick={practise}>
        {say('analysis.practise', { n: at + 1, over: isOver ? 'yes' : 'no' })}
        <Key name="p" />
      </button>
      <button type="button" class="button" onClick={() => void copy()}>
        {say('analysis.copy')}
        <Key name="c" />
      </button>
      <button type="button" class="button" onClick={close}>
        {say('analysis.close')}
        {variation === null ? <Key name="Escape" /> : null}
      </button>
      <p role="status">{copied === null ? '' : say(copied, { code })}</p>
    </nav>
  )
}
