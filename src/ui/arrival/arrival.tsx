import { usePlaying, useWords } from '../context.ts'
import { type ChoiceMove, Choices } from '../parts/choices.tsx'
import { Occasion } from '../parts/occasion.tsx'

/** The choices of the arrival, in the order of their cards. */
export const ARRIVAL_MOVES: readonly ChoiceMove[] = [
  { do: 'silent' },
  { do: 'line', line: 1 },
  { do: 'line', line: 2 },
  { do: 'warm' },
]

/** What each public line promises, in words. */
export function usePledge() {
  const { say } = useWords()
  const { seat } = usePlaying().view
  return (move: ChoiceMove) => (move.do === 'line' ? say('arrival.pledge', { pledge: `${seat}${move.line}` }) : null)
}

/** Before the doors close: what the head of delegation says to the press, if anything. */
export function Arrival() {
  const { say } = useWords()
  return (
    <Occasion title={say('act.arrival')} where={say('arrival.where')} telling={<p>{say('arrival.telling')}</p>}>
      <Choices moves={ARRIVAL_MOVES} now={usePledge()} why={() => say('choice.refused')} />
    </Occasion>
  )
}
