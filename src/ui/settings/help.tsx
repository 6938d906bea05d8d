import type { GameKey } from '../../i18n/languages.ts'
import { useGame, useWords } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import '../styles/settings.css'

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

/** The keys of every screen. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const keys = useGame((state) => state.settings.keys)
  return (
    <Dialog title={say('menu.help')} onClose={onClose}>
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
