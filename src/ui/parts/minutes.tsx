import { useMemo, useRef } from 'preact/hooks'
import { localDay } from '../../i18n/local-day.ts'
import { useActions, usePlaying, useWords } from '../context.ts'
import { useCopying } from './copying.ts'
import { Dialog } from './dialog.tsx'
import { download } from './download.ts'

/** The minutes of the match as text, to copy or to download. */
export function Minutes({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const actions = useActions()
  const { seed, chair } = usePlaying()
  const text = useMemo(() => actions.minutes(localDay(new Date())), [actions])
  const { came, copy } = useCopying()
  const sheet = useRef<HTMLTextAreaElement>(null)
  const name = `geneva-${chair}-${seed ?? 'world'}.txt`
  return (
    <Dialog title={say('minutes.title')} onClose={onClose}>
      <p>{say('minutes.what')}</p>
      <textarea class="dialog-sheet" ref={sheet} readOnly rows={12} value={text} aria-label={say('minutes.text')} />
      <div class="dialog-row">
        <p role="status">{came === null ? '' : say(`minutes.${came}`)}</p>
        <button type="button" class="button" onClick={() => download(name, text, 'text/plain')}>
          {say('minutes.download')}
        </button>
        <button type="button" class="button button-brass" onClick={() => copy(text, sheet.current)}>
          {say('minutes.copy')}
        </button>
      </div>
    </Dialog>
  )
}
