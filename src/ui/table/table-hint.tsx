import type { GameKey } from '../../i18n/languages.ts'
import { useGame, usePlaying, useWords } from '../context.ts'
import { Hint } from '../parts/hint.tsx'
import type { Told } from './last-answer.ts'

/** The one hint that fits now and has not been closed. */
export function TableHint({ told }: { readonly told: Told | null }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const closed = useGame((state) => state.settings.closedHints)
  const fitting: [boolean, string, GameKey][] = [
    [view.statement === 1, 'table-first', 'hint.first'],
    [view.statement === 1, 'table-percent', 'hint.percent'],
    [(told?.answer?.verdicts.length ?? 0) > 0, 'table-verdict', 'hint.verdict'],
    [told?.tell != null, 'table-tell', 'hint.tell'],
    [view.act === 'final', 'table-final', 'hint.final'],
    [view.proposal !== null && view.statement !== 1, 'table-proposal', 'hint.proposal'],
    [true, 'table-percent', 'hint.percent'],
  ]
  const next = fitting.find(([fits, id]) => fits && !closed.includes(id))
  return next === undefined ? null : (
    <Hint key={next[1]} id={next[1]}>
      {say(next[2])}
    </Hint>
  )
}
