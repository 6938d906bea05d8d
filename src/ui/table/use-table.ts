import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import { usePlaying } from '../context.ts'
import { useEscape } from '../parts/escape.ts'
import { SMALL_MOVES, type SmallMove, smallMoveNow } from './small-moves.ts'
import { useMoves } from './use-moves.ts'

/** What lies over a table besides the board: drawers and dialogs that every table has. */
export type TablePanel = 'home' | 'sign' | 'full' | 'moves'

/** A table of one or of two: whether the board lies open, which panel, the moves, and what Escape closes. */
export function useTablePanels<Panel extends string>() {
  type Any = Panel | TablePanel
  const { view } = usePlaying()
  const [boardOpen, setBoardOpen] = useState(false)
  const [panel, setPanel] = useState<Any | null>(null)
  const close = useCallback(() => setPanel(null), [])
  const closeBoard = useCallback(() => setBoardOpen(false), [])
  const { asked, make, answer } = useMoves(() => {
    setBoardOpen(false)
    setPanel(null)
  })
  const small = (move: SmallMove) => {
    if (move === 'sign' && smallMoveNow('sign', view).legal) setPanel('sign')
    else make(move === 'sign' ? { do: 'sign', form: 'treaty' } : { do: move })
  }
  // The picture lifts while the board lies open, so that the faces stay in view.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if (boardOpen) dataset['board'] = 'open'
    return () => {
      delete dataset['board']
    }
  }, [boardOpen])
  useEscape(panel === 'home' || panel === 'moves' ? close : boardOpen ? closeBoard : null)
  return {
    ...{ boardOpen, panel, asked, close, closeBoard, make, answer, small },
    openBoard: () => setBoardOpen(true),
    open: (wanted: Any) => setPanel(wanted),
    toggle: (wanted: Any) => setPanel((open) => (open === wanted ? null : wanted)),
    /** The keys of the small moves. */
    smallKeys: Object.fromEntries(
      Object.entries(SMALL_MOVES).map(([move, key]) => [key, () => small(move as SmallMove)]),
    ),
  }
}
