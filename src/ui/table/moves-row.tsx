import { usePlaying, useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { SMALL_MOVES, type SmallMove, smallMoveNow } from './small-moves.ts'

/** The moves beside tabling a text; each keeps its place, says its price, and where it is not legal why not. */
export function MovesRow({ onMove }: { readonly onMove: (move: SmallMove) => void }) {
  const { say } = useWords()
  const { view } = usePlaying()
  return (
    <ul class="table-moves">
      {(Object.keys(SMALL_MOVES) as SmallMove[]).map((move) => {
        const { legal, words } = smallMoveNow(move, view)
        return (
          <li key={move}>
            <button
              type="button"
              class={`table-move table-move-${move}`}
              aria-disabled={!legal}
              title={say(`move.${move}.what`)}
              onClick={() => onMove(move)}
            >
              <Icon name={move} />
              <b>{say(`small.name.${move}`)} </b>
              <small>{say(words)}</small>
              <Key name={SMALL_MOVES[move]} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
