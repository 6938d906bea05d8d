import { useState } from 'preact/hooks'
import type { StartKey } from '../../i18n/languages.ts'
import { SLOTS, type SlotNumber } from '../../store/slots.ts'
import { wouldEndSomething } from '../../store/state.ts'
import { useActions, useGame, useTable } from '../context.ts'
import { Confirm, Dialog } from '../parts/dialog.tsx'
import { download } from '../parts/download.ts'
import { FileButton } from '../parts/file-button.tsx'
import { SlotRow } from './slot-row.tsx'
import '../styles/saves.css'

/** What is asked before something kept is lost, and what a yes does. */
interface Asked {
  readonly question: StartKey
  readonly detail: StartKey
  readonly n: number
  readonly then: () => void
}

/** Summits kept beside the running one, and all of them as one file. Nothing kept is lost without a yes. */
export function Saves({ onClose }: { readonly onClose: () => void }) {
  const { say } = useTable()
  const { keeping } = useActions()
  const isPlaying = useGame((state) => state.playing !== null)
  const wouldEnd = useGame(wouldEndSomething)
  const isPractice = useGame((state) => state.practised !== null)
  const watching = useGame((state) => state.watching)
  const [slots, setSlots] = useState(keeping.slots)
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)

  const tell = (key: StartKey, n = 0) => {
    setSlots(keeping.slots())
    setSaid(say(key, { n }))
  }
  const ask = (isNeeded: boolean, question: Omit<Asked, 'then'>, then: () => void) =>
    isNeeded ? setAsked({ ...question, then }) : then()
  const keep = (n: SlotNumber) =>
    ask(slots[n - 1]?.state !== 'empty', { question: 'saves.over', detail: 'saves.over.detail', n }, () =>
      tell(keeping.keepIn(n) ? 'saves.done.kept' : 'saves.no.room', n),
    )
  const take = (n: SlotNumber) =>
    ask(wouldEnd, { question: 'saves.replace', detail: 'saves.replace.detail', n }, () => {
      const problem = keeping.takeFrom(n)
      if (problem === null) onClose()
      else tell(`saves.no.${problem}`, n)
    })
  const clear = (n: SlotNumber) => {
    tell(keeping.clear(n) === null ? 'saves.done.cleared' : 'saves.no.watching', n)
  }
  const read = (text: string) => {
    const holdsSomething = wouldEnd || slots.some(({ state }) => state !== 'empty')
    ask(holdsSomething, { question: 'saves.replace', detail: 'saves.replace.file', n: 0 }, () => {
      const problem = keeping.importSaves(text)
      tell(problem === null ? 'saves.done.read' : problem === 'no-room' ? 'saves.no.room' : `saves.no.${problem}`)
    })
  }
  return (
    <Dialog title={say('saves.title')} onClose={onClose}>
      <p>{say('saves.what')}</p>
      {isPractice ? <p>{say('saves.practice')}</p> : null}
      <ul class="saves-slots">
        {SLOTS.map((n) => (
          <SlotRow
            key={n}
            number={n}
            slot={slots[n - 1] ?? { state: 'empty' }}
            onKeep={!isPlaying || watching ? null : () => keep(n)}
            onTake={() => take(n)}
            onClear={() =>
              ask(true, { question: 'saves.clear.question', detail: 'saves.over.detail', n }, () => clear(n))
            }
          />
        ))}
      </ul>
      <p role="status">{said}</p>
      <div class="dialog-row">
        <FileButton
          label={say('saves.read')}
          accept=".json,application/json"
          onPick={async (file) => read(await file.text())}
        />
        <button
          type="button"
          class="button button-brass"
          onClick={() => download('geneva-saves.json', keeping.exportSaves(), 'application/json')}
        >
          {say('saves.write')}
        </button>
      </div>
      {asked === null ? null : (
        <Confirm
          question={say(asked.question)}
          detail={say(asked.detail, { n: asked.n })}
          yes={say('saves.yes')}
          no={say('saves.no')}
          onYes={() => {
            setAsked(null)
            asked.then()
          }}
          onNo={() => setAsked(null)}
        />
      )}
    </Dialog>
  )
}
