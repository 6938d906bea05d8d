import type { GameKey, StartKey } from '../../i18n/languages.ts'
import { boundTo, KEY_NAMES, type KeyName } from '../../store/shortcuts.ts'
import { useGame, useTable, useWords } from '../context.ts'
import { useKeyName } from '../parts/key.tsx'

type Row = readonly [keys: readonly (KeyName | 'Tab' | 'Enter' | 'Escape')[], does: GameKey]

const TABLES: readonly (readonly [name: StartKey, rows: readonly Row[]])[] = [
  [
    'keys.in.everywhere',
    [
      [['?'], 'help.everywhere.menu'],
      [['m'], 'help.everywhere.minutes'],
      [['u'], 'help.everywhere.undo'],
      [['Tab'], 'help.everywhere.tab'],
      [['Escape'], 'help.everywhere.escape'],
    ],
  ],
  [
    'keys.in.run',
    [
      [['r'], 'help.run.restart'],
      [['n'], 'help.run.fresh'],
    ],
  ],
  [
    'keys.in.dossier',
    [
      [['Enter'], 'help.dossier.enter'],
      [['ArrowLeft', 'ArrowRight'], 'help.dossier.pages'],
    ],
  ],
  ['keys.in.choices', [[['1', '2', '3', '4', '5'], 'help.choices.number']]],
  [
    'keys.in.table',
    [
      [['1', '2', '3'], 'help.table.cards'],
      [['a'], 'help.table.accept'],
      [['d'], 'help.table.board'],
      [['q', 'e', 'p', 'b', 'g', 'j'], 'help.table.moves'],
      [['s'], 'help.table.sign'],
      [['w'], 'help.table.walk'],
      [['l'], 'help.table.log'],
      [['f'], 'help.table.full'],
      [['h'], 'help.table.home'],
      [['k'], 'help.table.them'],
    ],
  ],
  [
    'keys.in.board',
    [
      [['1', '2', '3', '4', '5', '6', '7'], 'help.board.clause'],
      [['a', 'b', 'c', 'd', 'e'], 'help.board.option'],
      [['Backspace'], 'help.board.clear'],
      [['t'], 'help.board.table'],
    ],
  ],
  [
    'keys.in.paper',
    [
      [['Enter'], 'help.votes.skip'],
      [['r'], 'help.votes.again'],
      [['o'], 'help.votes.other'],
      [['n'], 'help.votes.new'],
      [['c'], 'help.votes.share'],
      [['a'], 'help.votes.analysis'],
      [['l'], 'help.votes.atlas'],
      [['Escape'], 'help.votes.back'],
    ],
  ],
  [
    'keys.in.analysis',
    [
      [['ArrowLeft', 'ArrowRight'], 'help.analysis.step'],
      [['Home', 'End'], 'help.analysis.ends'],
      [['v'], 'help.analysis.line'],
      [['p'], 'help.analysis.practise'],
      [['c'], 'help.analysis.copy'],
      [['Escape'], 'help.analysis.close'],
    ],
  ],
  [
    'keys.in.atlas',
    [
      [['+', '-'], 'help.atlas.near'],
      [['0'], 'help.atlas.whole'],
      [['/'], 'help.atlas.search'],
    ],
  ],
]

const isSingle = (key: Row[0][number]): key is KeyName => (KEY_NAMES as readonly string[]).includes(key)

/** The keys of every screen as they are bound now. */
export function HelpKeys() {
  const { say } = useWords()
  const { say: sayStart } = useTable()
  const nameOf = useKeyName()
  const { keys: act, remap } = useGame((state) => state.settings)
  const written = (key: Row[0][number]) => {
    const bound = isSingle(key) ? boundTo(remap, key) : key
    return bound === null ? sayStart('keys.off') : nameOf(bound)
  }
  return (
    <>
      <h3 class="help-part">{say('help.keys')}</h3>
      <p>{say(act ? 'help.what' : 'help.off')}</p>
      <p>{say('help.pad')}</p>
      <div class="help-tables">
        {TABLES.map(([name, rows]) => (
          <section key={name}>
            <h3>{sayStart(name)}</h3>
            <dl class="help-keys">
              {rows.map(([keys, does]) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{written(key)} </kbd>
                    ))}
                  </dt>
                  <dd>{say(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}
