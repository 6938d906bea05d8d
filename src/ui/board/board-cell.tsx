import type { Ref } from 'preact'
import { useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { VerdictSign } from '../parts/verdict.tsx'
import { useFigures } from '../table/figures.ts'
import { type Cell, isOpen } from './cells.ts'

/** The worth that fills half of a bar. */
const FULL = 12

/** Own worth as a bar from the middle: to the end where it is for us, to the start and hatched where it is against. */
function WorthBar({ worth }: { readonly worth: number }) {
  const size = `${(50 * Math.min(Math.abs(worth), FULL)) / FULL}%`
  const side = worth < 0 ? { insetInlineEnd: '50%' } : { insetInlineStart: '50%' }
  return (
    <span class={worth < 0 ? 'board-bar board-bar-against' : 'board-bar'}>
      <i style={{ inlineSize: size, ...side }} />
    </span>
  )
}

/** Words that wide cells have room for; narrow ones say them when they are pressed. */
const Note = ({ words }: { readonly words: string }) => (
  <span class="board-note">
    <span>{words}</span>
  </span>
)

/** Why the cell looks as it does, in a word or two. */
function Tag({ cell }: { readonly cell: Cell }) {
  const { say } = useWords()
  const { state, better } = cell
  if (state === 'draft' || state === 'ours') {
    return (
      <span class={`board-tag board-tag-${state}`}>
        <span class="board-tag-long">{say(state === 'draft' ? 'board.in-draft' : 'board.ours')}</span>
        <span class="board-tag-short">{say(state === 'draft' ? 'board.now' : 'board.ours')}</span>
      </span>
    )
  }
  if (state === 'locked') {
    return (
      <span class="board-note">
        <Icon name="lock" /> <span>{say('board.red-line')}</span>
      </span>
    )
  }
  if (state === 'far') return <Note words={say('board.too-far')} />
  return state === 'beaten' && better !== null ? <Note words={say('board.beaten', { option: better })} /> : null
}

interface BoardCellProps {
  readonly cell: Cell
  readonly stops: boolean
  readonly button: Ref<HTMLButtonElement>
  readonly onChoose: () => void
  readonly onFocus: () => void
}

/** One option as a radio button: letter, words, worth, what was heard. It speaks in one full sentence. */
export function BoardCell({ cell, stops, button, onChoose, onFocus }: BoardCellProps) {
  const { say } = useWords()
  const { change, state, worth, heard, better } = cell
  const { signed } = useFigures()
  const { clause, option } = change
  const verdict = heard === 'red-line' ? 'red' : heard
  const words = say(`option.${clause}-${option}`)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be taken back by choosing it again
    <button
      type="button"
      role="radio"
      ref={button}
      class={`board-cell board-cell-${state}`}
      aria-checked={state === 'ours'}
      aria-disabled={!isOpen(state)}
      aria-label={say('board.cell', { option, words, worth: signed(worth), verdict, state, better: better ?? '' })}
      title={say(`option.${clause}-${option}.long`)}
      tabIndex={stops ? 0 : -1}
      onClick={onChoose}
      onFocus={onFocus}
    >
      <span class="board-cell-head">
        <b class="board-letter">{option}</b>
        <Tag cell={cell} />
        <WorthBar worth={worth} />
        <span class="board-worth">{say('price.gain', { n: signed(worth) })}</span>
        <VerdictSign heard={heard} />
      </span>
      <span class="board-cell-words">{words}</span>
      <span class="board-cell-short">{say(`option.${clause}-${option}.short`)}</span>
    </button>
  )
}
