import { useId, useState } from 'preact/hooks'
import type { Playing } from '../../store/state.ts'
import { useActions, usePlaying, useWords } from '../context.ts'
import '../styles/guess.css'

const START = 50
const STEP = 5
/** Up to which per cent each word holds. */
const WORDS = [
  [4, 'guess.surely-not'],
  [24, 'guess.hardly'],
  [44, 'guess.rather-not'],
  [55, 'guess.even'],
  [75, 'guess.rather'],
  [95, 'guess.likely'],
  [100, 'guess.surely'],
] as const

const wordFor = (percent: number) => WORDS.find(([most]) => percent <= most)?.[1] ?? 'guess.surely'

interface GuessProps {
  readonly when: keyof Playing['guesses']
  readonly question: string
  /** A sentence beneath the question. */
  readonly detail?: string
}

/** The player's forecast, 0 to 100 per cent, that both capitals will say yes. Nothing is kept before it is moved. */
export function Guess({ when, question, detail }: GuessProps) {
  const { say } = useWords()
  const actions = useActions()
  const kept = usePlaying().guesses[when]
  const [moved, setMoved] = useState<number | null>(null)
  const label = useId()
  const percent = moved ?? kept ?? START
  const isSaid = moved !== null || kept !== null
  const spoken = isSaid ? say('guess.spoken', { percent, word: say(wordFor(percent)) }) : say('guess.unsaid')
  return (
    <div class="guess">
      <div class="guess-ask">
        <p class="guess-question" id={label}>
          {question}
        </p>
        {detail === undefined ? null : <p class="guess-detail">{detail}</p>}
      </div>
      <div class="guess-scale">
        <p class="guess-now" aria-hidden="true">
          {isSaid ? say('guess.percent', { percent }) : '–'}{' '}
          <span>{isSaid ? say(wordFor(percent)) : say('guess.unsaid')}</span>
        </p>
        <input
          class="guess-slider"
          type="range"
          min={0}
          max={100}
          step={STEP}
          value={percent}
          aria-labelledby={label}
          aria-valuetext={spoken}
          style={{ '--guess': `${percent}%` }}
          onInput={(event) => setMoved(event.currentTarget.valueAsNumber)}
          onChange={(event) => actions.guess(when, event.currentTarget.valueAsNumber)}
        />
        <p class="guess-ends" aria-hidden="true">
          <span>{say('guess.surely-not')}</span>
          <span>{say('guess.surely')}</span>
        </p>
      </div>
    </div>
  )
}
