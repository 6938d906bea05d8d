import { moveWords } from '../../i18n/move-words.ts'
import type { Agreement } from '../../store/agreeing.ts'
import { useActions, useGame, usePlaying, useTable, useWords } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'

const PEOPLE = ['first', 'second'] as const

/** The two keys, each pressed by one of the two. */
function Both({ yes }: { readonly yes: readonly [boolean, boolean] }) {
  const { say } = useTable()
  const { agreeing } = useActions()
  const turn = (person: 0 | 1) => agreeing.say(person, !yes[person])
  useKeys({ 1: () => turn(0), 2: () => turn(1) }, 'dialog')
  return (
    <div class="dialog-row">
      {PEOPLE.map((who, person) => (
        <button
          key={who}
          type="button"
          class={yes[person as 0 | 1] ? 'button button-brass' : 'button'}
          aria-pressed={yes[person as 0 | 1]}
          onClick={() => turn(person as 0 | 1)}
        >
          {say(`pair.${who}`)}
          <Key name={person === 0 ? '1' : '2'} />
        </button>
      ))}
      <button type="button" class="button" onClick={agreeing.talkOn}>
        {say('pair.talk')}
      </button>
    </div>
  )
}

function Waiting({ waiting }: { readonly waiting: Agreement }) {
  const { say } = useTable()
  const words = useWords()
  const { agreeing } = useActions()
  const { chair } = usePlaying()
  return (
    <Dialog title={say('pair.question')} onClose={agreeing.talkOn}>
      <p>
        <b>{moveWords(words.say, waiting.move, chair, 'full')}</b>
      </p>
      <p>{say('pair.what')}</p>
      <Both yes={waiting.yes} />
    </Dialog>
  )
}

/** In pair mode: the move that waits, in words, until both have agreed to it. */
export function AgreementDialog() {
  const waiting = useGame((state) => state.agreeing)
  return waiting === null ? null : <Waiting waiting={waiting} />
}
