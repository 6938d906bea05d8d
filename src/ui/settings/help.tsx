import { useActions, useGame, usePlaying, useTable, useWords } from '../context.ts'
import { ADVISER_PERSON } from '../parts/cast.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Face } from '../parts/face.tsx'
import { Icon } from '../parts/icon.tsx'
import { SMALL_MOVES, type SmallMove } from '../table/small-moves.ts'
import { HelpKeys } from './help-keys.tsx'
import '../styles/settings.css'

const ADVISERS = ['envoy', 'counsel', 'hardliner'] as const

/** Who sits beside the player, and how each bends a forecast. */
function People() {
  const { say } = useWords()
  const { chair } = usePlaying()
  return (
    <>
      <h3 class="help-part">{say('help.people')}</h3>
      <dl class="help-people">
        {ADVISERS.map((adviser) => {
          const person = ADVISER_PERSON[chair][adviser]
          return (
            <div key={adviser}>
              <dt>
                <Face person={person} />{' '}
                {say('help.person', { name: say(`person.${person}`), role: say(`role.${adviser}`) })}
              </dt>
              <dd>
                {say(`role.${adviser}.what`)} {say(`person.${person}.who`)}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}

/** What each small move does, and when it helps. */
function Moves() {
  const { say } = useWords()
  return (
    <>
      <h3 class="help-part">{say('help.moves')}</h3>
      <dl class="help-people">
        {(Object.keys(SMALL_MOVES) as SmallMove[]).map((move) => (
          <div key={move}>
            <dt>
              <Icon name={move} /> {say(`move.${move}`)}
            </dt>
            <dd>
              {say(`move.${move}.does`)} {say(`move.${move}.what`)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The tutorial once more; the running summit waits beneath it. */
function Learn({ onClose }: { readonly onClose: () => void }) {
  const { say } = useTable()
  const { tutoring } = useActions()
  const watching = useGame((state) => state.watching)
  const learn = () => {
    if (watching) return
    onClose()
    tutoring.begin()
  }
  return (
    <button
      type="button"
      class="button"
      aria-disabled={watching}
      title={watching ? say('title.watching') : undefined}
      onClick={learn}
    >
      {say('title.learn')}
    </button>
  )
}

/** The tutorial, who sits beside you, what the small moves do, and the keys of every screen. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  return (
    <Dialog title={say('menu.help')} onClose={onClose}>
      <Learn onClose={onClose} />
      <People />
      <Moves />
      <HelpKeys />
    </Dialog>
  )
}
