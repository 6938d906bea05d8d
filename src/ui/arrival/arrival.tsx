import { usePlaying, useWords } from '../context.ts'
import { type ChoiceMove, Choices } from '../parts/choices.tsx'
import { Occasion } from '../parts/occasion.tsx'

const MOVES: readonly ChoiceMove[] = [
  { do: 'silent' },
  { do: 'line', line: 1 },
  { do: 'line', line: 2 },
  { do: 'warm' },
]

/** Before the doors close: what the head of delegation says to the press, if anything. */
export function Arrival() {
  const { say } = useWords()
  const { seat } = usePlaying().view
  const pledge = (move: ChoiceMove) =>
    move.do === 'line' ? say('arrival.pledge', { pledge: `${seat}${move.line}` }) : null
  return (
    <Occasion title={say('act.arrival')} where={say('arrival.where')} telling={<p>{say('arrival.telling')}</p>}>
      <Choices moves={MOVES} now={pledge} why={() => say('choice.refused')} />
    </Occasion>
  )
}
