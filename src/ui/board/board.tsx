import { useMemo, useState } from 'preact/hooks'
import { scenarioOf } from '../../content/scenarios.ts'
import type { GameKey } from '../../i18n/languages.ts'
import { lastKey } from '../../i18n/last.ts'
import type { Change, Move } from '../../rules/move.ts'
import { clausesOnTable } from '../../rules/on-table.ts'
import { keyOf } from '../../rules/outlook.ts'
import { CLAUSES, type ClauseId, OPTIONS } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { HomeButton } from '../home/home-button.tsx'
import { HomeDrawer } from '../home/home-drawer.tsx'
import { useHomeAfter } from '../home/home-steps.tsx'
import { Hint } from '../parts/hint.tsx'
import { useKeys } from '../parts/keys.ts'
import { RefusalNote } from '../table/refusal-note.tsx'
import { BoardFooter } from './board-footer.tsx'
import { BoardHead } from './board-head.tsx'
import { BoardRow } from './board-row.tsx'
import { type Cell, type CellState, cellsOf, isOpen } from './cells.ts'
import { type Chosen, choose, textOf } from './chosen.ts'
import { outlookTable } from './outlook-table.ts'
import '../styles/board.css'
import '../styles/board-rows.css'
import '../styles/board-footer.css'
import '../styles/board-wide.css'
import '../styles/board-phone.css'

/** Why a cell cannot be chosen, as a sentence. */
const WHY_NOT: { readonly [state in CellState]?: GameKey } = {
  draft: 'refusal.no-change',
  locked: 'refusal.your-red-line',
  far: 'refusal.more-than-one-step',
}

interface BoardProps {
  /** Whether both capitals are open beside it. */
  readonly homeOpen: boolean
  readonly onHome: () => void
  readonly onPut: (move: Move) => void
  readonly onBack: () => void
}

/** Where Tab stops in a row: where the focus was last, else at what is chosen, else at what stands. */
function firstStop(cells: readonly Cell[]): number {
  const wanted = cells.findIndex(({ state }) => state === 'ours')
  const present = cells.findIndex(({ state }) => state === 'draft')
  return wanted >= 0 ? wanted : Math.max(0, present)
}

/** The clause board: one option in one clause, or one in each of two, and what that would bring. */
export function Board({ homeOpen, onHome, onPut, onBack }: BoardProps) {
  const { say } = useWords()
  const { view, briefing } = usePlaying()
  const table = useMemo(() => outlookTable(briefing.outlooks), [briefing])
  const clauses = useMemo(() => clausesOnTable(scenarioOf(view.rulesVersion), view), [view])
  const [chosen, setChosen] = useState<Chosen>([])
  const [note, setNote] = useState('')
  const [active, setActive] = useState<ClauseId | null>(clauses[0]?.id ?? null)
  const [stops, setStops] = useState<{ readonly [clause in ClauseId]?: number }>({})
  const [call, setCall] = useState({ clause: clauses[0]?.id ?? null, count: 1 })
  const last = lastKey(scenarioOf(view.rulesVersion), view)
  const rows = clauses.map((clause) => ({ clause, cells: cellsOf(view, table, chosen, clause) }))
  const text = useMemo(() => textOf(chosen), [chosen])
  const after = useHomeAfter(text === null ? null : (table.get(keyOf(text)) ?? null))

  const goTo = (clause: ClauseId, index?: number) => {
    setActive(clause)
    if (index !== undefined) setStops((known) => ({ ...known, [clause]: index }))
    setCall(({ count }) => ({ clause, count: count + 1 }))
  }
  const take = (change: Change) => {
    const next = choose(chosen, change)
    setChosen(next.chosen)
    setNote(next.replaced === null ? '' : say('board.replaced', { clause: say(`clause.${next.replaced}`) }))
  }
  const press = (cell: Cell | undefined) => {
    if (cell === undefined) return
    if (isOpen(cell.state)) return take(cell.change)
    const why = WHY_NOT[cell.state]
    setNote(why === undefined ? '' : say(why))
  }
  const clear = () => {
    setChosen([])
    setNote('')
  }
  const put = () => {
    if (text === null) setNote(say('board.empty'))
    else onPut({ do: 'table', text })
  }
  const leave = (from: number, rowsOn: -1 | 1, index: number) => {
    const clause = clauses[from + rowsOn]
    if (clause !== undefined) goTo(clause.id, index)
  }

  useKeys({
    ...Object.fromEntries(
      clauses.map(({ id }) => [`${CLAUSES.indexOf(id) + 1}`, () => goTo(id)] as [string, () => void]),
    ),
    ...Object.fromEntries(
      OPTIONS.map((option, index) => [
        option,
        () => {
          if (active === null) return
          goTo(active, index)
          press(rows.find(({ clause }) => clause.id === active)?.cells[index])
        },
      ]),
    ),
    Backspace: clear,
    t: put,
  })

  return (
    <main class={`board board-of-${clauses.length}`}>
      <div class="board-room">
        <RefusalNote />
        <Hint id="board-first">{say('hint.board')}</Hint>
      </div>
      <div class="board-paper paper">
        <BoardHead onBack={onBack}>
          <HomeButton short open={homeOpen} onPress={onHome} after={after} />
        </BoardHead>
        {rows.length === 0 ? <p>{say('board.none-open')}</p> : null}
        {rows.map(({ clause, cells }, index) => (
          <BoardRow
            key={clause.id}
            clause={clause}
            cells={cells}
            stop={stops[clause.id] ?? firstStop(cells)}
            call={call.clause === clause.id ? call.count : 0}
            onStop={(stop) => {
              setActive(clause.id)
              setStops((known) => ({ ...known, [clause.id]: stop }))
            }}
            onChoose={(option) => press(cells[option])}
            onLeave={(rowsOn, stop) => leave(index, rowsOn, stop)}
          />
        ))}
        <p class="board-message" role="status">
          {note !== '' || last === null ? note : say(last)}
        </p>
      </div>
      {homeOpen ? <HomeDrawer after={after} onClose={onHome} /> : null}
      <BoardFooter
        text={text}
        table={table}
        after={after}
        onNeighbour={take}
        onPut={put}
        onClear={clear}
        onBack={onBack}
      />
    </main>
  )
}
