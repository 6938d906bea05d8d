import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { CLAUSES, type Clause } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { ClauseDialog } from '../parts/clause-dialog.tsx'
import { Key, numberKey } from '../parts/key.tsx'
import { BoardCell } from './board-cell.tsx'
import { type Cell, theirWeightOf, weightOf } from './cells.ts'

const HEAVIEST = 3

/** A weight as dots, filled up to it. */
function Dots({ weight, theirs = false }: { readonly weight: number; readonly theirs?: boolean }) {
  const { say } = useWords()
  return (
    <p class={theirs ? 'board-weight board-weight-theirs' : 'board-weight'}>
      <span aria-hidden="true">{say(theirs ? 'board.weight.theirs' : 'board.weight')} </span>
      <span class="board-weight-dots" aria-hidden="true">
        {Array.from({ length: HEAVIEST }, (_, dot) => (
          <i key={`${dot}`} class={dot < weight ? 'board-dot-on' : ''} />
        ))}
      </span>
      <span class="sr-only">{say(theirs ? 'board.weight.theirs.read' : 'board.weight.read', { n: weight })}</span>
    </p>
  )
}

/** A clause's name, which opens what it decides, and our weight. */
function RowHead({ clause }: { readonly clause: Clause }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const theirs = theirWeightOf(view, clause)
  const option = view.draft[clause.id]
  const [isAsked, setAsked] = useState(false)
  return (
    <div class="board-row-head">
      <h3 id={`board-${clause.id}`}>
        <Key name={numberKey(CLAUSES.indexOf(clause.id) + 1)} />
        <button type="button" class="explain" aria-haspopup="dialog" onClick={() => setAsked(true)}>
          {say(`clause.${clause.id}`)}
        </button>
      </h3>
      {isAsked ? <ClauseDialog clause={clause.id} onClose={() => setAsked(false)} /> : null}
      <Dots weight={weightOf(view, clause)} />
      {theirs === null ? null : <Dots theirs weight={theirs} />}
      <p class="board-present">{option === null ? say('board.present.open') : say('board.present', { option })}</p>
    </div>
  )
}

/** On small screens the cells hold two or three words: in full what is chosen, else what stands; nothing where neither. */
function RowWords({ cells }: { readonly cells: readonly Cell[] }) {
  const { say } = useWords()
  const shown = cells.find(({ state }) => state === 'ours') ?? cells.find(({ state }) => state === 'draft')
  if (shown === undefined) return null
  const words = say(`option.${shown.change.clause}-${shown.change.option}`)
  const ours = shown.state === 'ours'
  return (
    <p class={ours ? 'board-row-words board-row-ours' : 'board-row-words'}>
      {say(ours ? 'board.chosen' : 'board.present.words', { words })}
    </p>
  )
}

interface BoardRowProps {
  readonly clause: Clause
  readonly cells: readonly Cell[]
  /** The cell that Tab stops at. */
  readonly stop: number
  /** Takes the focus to the stop, whenever this number grows; 0 leaves it alone. */
  readonly call: number
  readonly onStop: (index: number) => void
  readonly onChoose: (index: number) => void
  readonly onLeave: (rows: -1 | 1, index: number) => void
}

/** One clause: its name, our weight, and five options to move among with the arrow keys. */
export function BoardRow({ clause, cells, stop, call, onStop, onChoose, onLeave }: BoardRowProps) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  useLayoutEffect(() => {
    if (call > 0) buttons.current[stop]?.focus()
  }, [call])
  const press = (event: KeyboardEvent) => {
    const towardsEnd = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const towardsStart = towardsEnd === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    const steps: { [key: string]: number } = { [towardsEnd]: 1, [towardsStart]: -1, Home: -stop, End: 4 - stop }
    const step = steps[event.key]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      onLeave(event.key === 'ArrowDown' ? 1 : -1, stop)
    } else if (step !== undefined) {
      event.preventDefault()
      const to = Math.max(0, Math.min(cells.length - 1, stop + step))
      buttons.current[to]?.focus()
    }
  }
  return (
    <section class="board-row">
      <RowHead clause={clause} />
      <div class="board-cells" role="radiogroup" aria-labelledby={`board-${clause.id}`} onKeyDown={press}>
        {cells.map((cell, index) => (
          <BoardCell
            key={cell.change.option}
            cell={cell}
            stops={index === stop}
            button={(button) => {
              buttons.current[index] = button
            }}
            onChoose={() => onChoose(index)}
            onFocus={() => onStop(index)}
          />
        ))}
      </div>
      <RowWords cells={cells} />
    </section>
  )
}
