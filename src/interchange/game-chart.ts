import { type ActId, actAt } from '../rules/acts.ts'
import { formatMove, formatPosition } from '../rules/notation.ts'
import { type Position, readPosition } from '../rules/position.ts'
import type { Chart, State } from './chart.ts'
import { type End, endFrom, type GameGraph } from './game-graph.ts'
import type { Words } from './words.ts'

/** A position's state is named by its number. */
const positionId = (position: Position): string => `p${position}`

/** An ending's state is named by its number and what it is worth to both, a minus written as m: `ending_20_m4_m4`. */
const endId = ({ ending, worth }: End): string => `ending_${ending}_${worth.russia}_${worth.usa}`.replaceAll('-', 'm')

/** A game graph as a chart: a state for every position, grouped by act, and for every ending with its worth; events are moves in notation. */
export function gameChart({ game, root, nodes }: GameGraph, words: Words): Chart {
  const ends = new Map<string, End>()
  const groups = new Map<ActId, string>()
  const positions = [...nodes].map(([position, edges]): State => {
    const act = actAt(readPosition(position).place)
    groups.set(act, words.act(act))
    const ways = edges.map(({ move, to }) => {
      if (to >= 0) return { event: formatMove(move), to: positionId(to) }
      const end = endFrom(game, position, to)
      ends.set(endId(end), end)
      return { event: formatMove(move), to: endId(end) }
    })
    return { id: positionId(position), label: formatPosition(position), group: act, isFinal: false, ways }
  })
  const finals = [...ends].map(([id, { ending, worth }]): State => {
    return { id, label: words.ended(ending, worth), group: null, isFinal: true, ways: [] }
  })
  return { name: words.title, start: positionId(root), groups, states: [...positions, ...finals] }
}
