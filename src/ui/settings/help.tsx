import type { GameKey } from '../../i18n/languages.ts'
import { useGame, usePlaying, useWords } from '../context.ts'
import { ADVISER_PERSON } from '../parts/cast.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Face } from '../parts/face.tsx'
import { Icon } from '../parts/icon.tsx'
import { SMALL_MOVES, type SmallMove } from '../table/small-moves.ts'
import '../styles/settings.css'

const ADVISERS = ['envoy', 'counsel', 'hardliner'] as const

type Row = readonly [keys: string, does: GameKey]

const TABLES: readonly (readonly [name: GameKey, rows: readonly Row[]])[] = [
  [
    'help.everywhere',
    [
      ['?', 'help.everywhere.menu'],
      ['M', 'help.everywhere.minutes'],
      ['Tab', 'help.everywhere.tab'],
      ['Esc', 'help.everywhere.escape'],
    ],
  ],
  [
    'help.dossier',
    [
      ['Enter', 'help.dossier.enter'],
      ['← →', 'help.dossier.pages'],
    ],
  ],
  ['help.choices', [['1–5', 'help.choices.number']]],
  [
    'help.table',
    [
      ['1 2 3', 'help.table.cards'],
      ['A', 'help.table.accept'],
      ['D', 'help.table.board'],
      ['Q E P B G J', 'help.table.moves'],
      ['S', 'help.table.sign'],
      ['W', 'help.table.walk'],
      ['L', 'help.table.log'],
      ['F', 'help.table.full'],
      ['H', 'help.table.home'],
    ],
  ],
  [
    'help.board',
    [
      ['1–7', 'help.board.clause'],
      ['A–E', 'help.board.option'],
      ['⌫', 'help.board.clear'],
      ['T', 'help.board.table'],
    ],
  ],
  [
    'help.votes',
    [
      ['Enter', 'help.votes.skip'],
      ['R', 'help.votes.again'],
      ['O', 'help.votes.other'],
      ['N', 'help.votes.new'],
    ],
  ],
]

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

/** Who sits beside you, what the small moves do, and the keys of every screen. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const keys = useGame((state) => state.settings.keys)
  return (
    <Dialog title={say('menu.help')} onClose={onClose}>
      <People />
      <Moves />
      <h3 class="help-part">{say('help.keys')}</h3>
      <p>{say(keys ? 'help.what' : 'help.off')}</p>
      <div class="help-tables">
        {TABLES.map(([name, rows]) => (
          <section key={name}>
            <h3>{say(name)}</h3>
            <dl class="help-keys">
              {rows.map(([written, does]) => (
                <div key={does}>
                  <dt>
                    <kbd>{written}</kbd>
                  </dt>
                  <dd>{say(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
