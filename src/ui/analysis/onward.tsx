import { useActions, useWords } from '../context.ts'
import { useCopying } from '../parts/copying.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { useStudied } from './shown.ts'

/** Ways on from the board: practice from the decision shown, the run code, and back. */
export function Onward() {
  const { say } = useWords()
  const { close, practising } = useActions()
  const { code, at, whole, variation } = useStudied()
  const { came, copy } = useCopying()
  const isOver = whole.view.end !== null && at === whole.view.remembered.length
  const practise = () => {
    if (!isOver) practising.begin(code, at)
  }
  const copyCode = () => copy(code, null)
  useKeys({ p: practise, c: copyCode })
  return (
    <nav class="analysis-onward" aria-label={say('ending.onward')}>
      <button type="button" class="button button-brass" aria-disabled={isOver} onClick={practise}>
        {say('analysis.practise', { n: at + 1, over: isOver ? 'yes' : 'no' })}
        <Key name="p" />
      </button>
      <button type="button" class="button" onClick={copyCode}>
        {say('analysis.copy')}
        <Key name="c" />
      </button>
      <button type="button" class="button" onClick={close}>
        {say('analysis.close')}
        {variation === null ? <Key name="Escape" /> : null}
      </button>
      <p role="status">{came === null ? '' : say(`analysis.${came}`, { code })}</p>
    </nav>
  )
}
