import { useEffect, useRef, useState } from 'preact/hooks'
import { useActions, useGame, useTable, useWords } from '../context.ts'
import { FileButton } from '../parts/file-button.tsx'
import { Scan } from './scan.tsx'

/** A text with more lines at its end. */
const withLines = (text: string, more: string): string => `${text.trimEnd()}${text.trim() === '' ? '' : '\n'}${more}\n`

/**
 * The field for what a class handed in: pasted, dropped, opened as a file or scanned. What came in at once is folded away,
 * for there are pseudonyms in it and the page is on the wall.
 */
export function HandedIn() {
  const { say } = useWords()
  const { store } = useTable()
  const { debriefClass } = useActions()
  const text = useGame((state) => state.classDesk.text)
  const [isOpen, setOpen] = useState(text.trim() === '')
  const fold = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) fold.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const add = (more: string) => {
    // Asked now: a camera may read several codes in one turn.
    debriefClass({ text: withLines(store.getState().classDesk.text, more) })
    setOpen(false)
  }
  const open = (file: File) => void file.text().then(add)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file === undefined) add(event.dataTransfer?.getData('text') ?? '')
    else open(file)
  }
  return (
    <section
      class="desk-card class-in paper"
      aria-label={say('class.text')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {isOpen || text.trim() === '' ? (
        <>
          <p id="class-example">{say('class.example')}</p>
          <textarea
            class="dialog-sheet class-sheet"
            rows={8}
            spellcheck={false}
            dir="auto"
            value={text}
            aria-label={say('class.text')}
            aria-describedby="class-example"
            onInput={(event) => debriefClass({ text: event.currentTarget.value })}
            onPaste={() => setTimeout(() => setOpen(false))}
          />
        </>
      ) : null}
      <div class="class-row">
        {text.trim() === '' ? null : (
          <button type="button" class="button" ref={fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(isOpen ? 'class.codes.hide' : 'class.codes.show')}
          </button>
        )}
        <FileButton label={say('class.file')} accept=".txt,.csv,.tsv,text/plain,text/csv" onPick={open} />
        <Scan onRead={add} />
        {text.trim() === '' ? null : (
          <button
            type="button"
            class="button"
            onClick={() => {
              debriefClass({ text: '' })
              setOpen(true)
            }}
          >
            {say('class.clear')}
          </button>
        )}
      </div>
    </section>
  )
}
