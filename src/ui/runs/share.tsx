import { useMemo, useRef } from 'preact/hooks'
import { replayed } from '../../store/replayed.ts'
import type { Playing } from '../../store/state.ts'
import { addressOf } from '../address.ts'
import { useActions, useWords } from '../context.ts'
import { useCopying } from '../parts/copying.ts'
import { Dialog } from '../parts/dialog.tsx'
import { download } from '../parts/download.ts'
import { groupsOf, spelled } from './groups.ts'
import { CopyTold, LinkPart } from './link-part.tsx'
import { Qr } from './qr.tsx'
import { useShareText } from './share-text.ts'
import '../styles/codes.css'

interface SharedProps {
  readonly code: string
  readonly playing: Playing
}

/** The code in groups, its link and its words, each to copy; the picture of the link; and what all this gives away. */
function Shared({ code, playing }: SharedProps) {
  const { say } = useWords()
  const { came, copy } = useCopying()
  const textOf = useShareText()
  const letters = useRef<HTMLSpanElement>(null)
  const sheet = useRef<HTMLTextAreaElement>(null)
  const link = addressOf(code, window.location)
  const words = textOf(playing, code, link)
  const file = `geneva-${playing.chair}-${playing.seed ?? 'world'}`
  return (
    <div class="share">
      <section class="share-part" aria-labelledby="share-code">
        <h3 id="share-code">{say('share.code')}</h3>
        <p class="share-code" dir="ltr">
          <span class="sr-only">{say('share.spelled', { letters: spelled(code) })}</span>
          <span aria-hidden="true" ref={letters}>
            {groupsOf(code).map((group, index) => (
              <b key={index}>{group}</b>
            ))}
          </span>
        </p>
        <button type="button" class="button button-brass" onClick={() => copy(code, letters.current)}>
          {say('share.copy.code')}
        </button>
      </section>
      <LinkPart link={link} copy={copy} />
      <section class="share-part" aria-labelledby="share-words">
        <h3 id="share-words">{say('share.words')}</h3>
        <textarea class="dialog-sheet" readOnly rows={7} value={words} aria-labelledby="share-words" ref={sheet} />
        <div class="share-do">
          <button type="button" class="button" onClick={() => copy(words, sheet.current)}>
            {say('share.copy.words')}
          </button>
          <button type="button" class="button" onClick={() => download(`${file}.txt`, `${words}\n`, 'text/plain')}>
            {say('share.download')}
          </button>
        </div>
      </section>
      <section class="share-part share-picture" aria-labelledby="share-qr">
        <h3 id="share-qr">{say('share.qr')}</h3>
        <Qr text={link} file={file} />
      </section>
      <CopyTold came={came} />
      <p class="share-holds">
        {say('share.holds')} {say('share.whoever', { over: playing.view.end === null ? 'no' : 'yes' })}
      </p>
    </div>
  )
}

interface ShareProps {
  /** Where it is left out, the run on the screen. */
  readonly code?: string
  readonly onClose: () => void
}

/** Shares a run. The world of one that was named by hand stays secret until it is over. */
export function Share({ code: given, onClose }: ShareProps) {
  const { say } = useWords()
  const actions = useActions()
  const run = useMemo(() => replayed(given ?? actions.code()), [given, actions])
  if (!('playing' in run)) return null
  const { code, playing } = run
  const isSecret = playing.seed === null && playing.view.end === null
  return (
    <Dialog title={say('share.title')} onClose={onClose}>
      {isSecret ? <p>{say('share.secret')}</p> : <Shared code={code} playing={playing} />}
    </Dialog>
  )
}
