import { useMemo, useRef } from 'preact/hooks'
import { shortCode } from '../../classroom/assignment-code.ts'
import { handInLine } from '../../classroom/pseudonym.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import { replayed } from '../../store/replayed.ts'
import { MOST_MEMO, type Taken } from '../../store/taken.ts'
import { useActions, useTable, useWords } from '../context.ts'
import { useCopying } from '../parts/copying.ts'
import { Dialog } from '../parts/dialog.tsx'
import { download } from '../parts/download.ts'
import { groupsOf } from '../runs/groups.ts'
import { CopyTold } from '../runs/link-part.tsx'
import { Qr } from '../runs/qr.tsx'
import { useResultText } from '../runs/share-text.ts'
import { MemoField } from './fields.tsx'
import { useLabel } from './label.tsx'
import '../styles/codes.css'
import '../styles/classroom.css'

interface HandInProps {
  readonly taken: Taken
  /** The run code of a summit of the assignment. */
  readonly code: string
  readonly onClose: () => void
}

/** All that a pupil keeps of an assignment, as a text. */
function useOwnText({ taken, code }: Pick<HandInProps, 'taken' | 'code'>): string {
  const { say } = useWords()
  const { say: start, lang } = useTable()
  const resultOf = useResultText()
  const labelOf = useLabel()
  const run = useMemo(() => replayed(code), [code])
  const written = (text: string) => text.trim() || say('handin.none')
  return say('handin.text', {
    game: start('app.name'),
    label: labelOf(taken),
    date: new Intl.DateTimeFormat(LANGUAGES[lang].locale, { dateStyle: 'long' }).format(new Date()),
    before: written(taken.before),
    after: written(taken.after),
    result: 'playing' in run ? resultOf(run.playing) : '',
    board: groupsOf(shortCode(taken.assignment)).join('-'),
    line: handInLine(taken.pseudonym, code),
  })
}

/** After a summit of an assignment: the second memo, the one line to hand in, and a text to keep. */
export function HandIn({ taken, code, onClose }: HandInProps) {
  const { say } = useWords()
  const { note } = useActions().assigning
  const { came, copy } = useCopying()
  const shown = useRef<HTMLTextAreaElement>(null)
  const sheet = useRef<HTMLTextAreaElement>(null)
  const line = handInLine(taken.pseudonym, code)
  const text = useOwnText({ taken, code })
  return (
    <Dialog title={say('handin.title')} onClose={onClose}>
      <MemoField
        label={say('handin.after')}
        most={MOST_MEMO}
        written={taken.after}
        told={say('task.memo.left', { left: MOST_MEMO - taken.after.length })}
        onWrite={(after) => note(taken.id, { after })}
      />
      <div class="share">
        <section class="share-part" aria-labelledby="handin-line">
          <h3 id="handin-line">{say('handin.line')}</h3>
          <p>{say('handin.what')}</p>
          <textarea
            class="dialog-sheet task-line"
            dir="auto"
            readOnly
            rows={2}
            value={line}
            aria-labelledby="handin-line"
            ref={shown}
          />
          <button type="button" class="button button-brass" onClick={() => copy(line, shown.current)}>
            {say('handin.copy')}
          </button>
        </section>
        <section class="share-part" aria-labelledby="handin-keep">
          <h3 id="handin-keep">{say('handin.keep')}</h3>
          <p>{say('handin.keep.what')}</p>
          <textarea class="dialog-sheet" readOnly rows={7} value={text} aria-labelledby="handin-keep" ref={sheet} />
          <div class="share-do">
            <button type="button" class="button" onClick={() => copy(text, sheet.current)}>
              {say('handin.keep.copy')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => download(`${taken.pseudonym}.txt`, `${text}\n`, 'text/plain')}
            >
              {say('handin.keep.do')}
            </button>
          </div>
        </section>
        <section class="share-part share-picture" aria-labelledby="handin-qr">
          <h3 id="handin-qr">{say('handin.qr')}</h3>
          <Qr text={line} file={taken.pseudonym} alt={say('handin.qr.alt')} />
        </section>
        <CopyTold came={came} />
        <p class="share-holds">{say('share.holds')}</p>
      </div>
    </Dialog>
  )
}
