import { useState } from 'preact/hooks'
import { endingsOf } from '../../runner/attempt.ts'
import { isAtEnding, isAtStake } from '../../store/run.ts'
import { useGame, useWords } from '../context.ts'
import { Confirm } from '../parts/dialog.tsx'

/**
 * Asks before a series of matches is lost: `unlessLost` does a thing at once where no such run is on, else after a yes;
 * `question` stands wherever the asker stands.
 */
export function useEndingAsked() {
  const { say } = useWords()
  const run = useGame((state) => state.run)
  const [asked, setAsked] = useState<(() => void) | null>(null)
  const unlessLost = (then: () => void) => (run !== null && isAtStake(run) ? setAsked(() => then) : then())
  /** For what ends no run from the paper of one of its matches, such as the atlas. */
  const unlessLeft = (then: () => void) => (run !== null && isAtEnding(run) ? then() : unlessLost(then))
  if (run === null || asked === null) return { unlessLost, unlessLeft, question: null }
  const [matches, seen] = [run.attempt.legs.length, new Set(endingsOf(run.attempt)).size]
  const question = (
    <Confirm
      question={say('run.lose.question')}
      detail={say('run.lose.detail', { matches, seen })}
      yes={say('run.lose.yes')}
      no={say('run.lose.no')}
      onYes={() => {
        setAsked(null)
        asked()
      }}
      onNo={() => setAsked(null)}
    />
  )
  return { unlessLost, unlessLeft, question }
}
