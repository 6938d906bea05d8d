import { useState } from 'preact/hooks'
import { type Question, questionOf } from '../../i18n/risk.ts'
import type { Move } from '../../rules/move.ts'
import { riskOf } from '../../rules/risk.ts'
import { useActions, useGame, usePlaying } from '../context.ts'
import { useIsTwo } from '../two/use-two.ts'

/** A move that waits for a yes. */
export interface Asked extends Question {
  readonly move: Move
}

/** Makes moves; what may lose the draft is asked first. `onMade` runs after every move that was made. */
export function useMoves(onMade: () => void) {
  const { view, briefing } = usePlaying()
  const actions = useActions()
  const watching = useGame((state) => state.watching)
  const isTwo = useIsTwo()
  const [asked, setAsked] = useState<Asked | null>(null)
  const send = async (move: Move) => {
    setAsked(null)
    if (await actions.send(move)) onMade()
  }
  return {
    asked,
    make(move: Move) {
      if (watching) return
      const risk = riskOf(move, view, briefing.outlooks)
      if (risk === null) void send(move)
      else if (isTwo && risk.risk === 'may-break-off') {
        setAsked({ ...questionOf(risk), detail: 'two.protest.may-end', args: {}, move })
      } else setAsked({ ...questionOf(risk), move })
    },
    answer(yes: boolean) {
      if (yes && asked !== null) void send(asked.move)
      else setAsked(null)
    },
  }
}
