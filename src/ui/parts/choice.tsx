import { useId } from 'preact/hooks'
import type { SeatId } from '../../rules/scenario.ts'
import type { Playing } from '../../store/state.ts'
import { useWords } from '../context.ts'
import { ADVISER_PERSON } from './cast.ts'
import { Face } from './face.tsx'
import { Icon } from './icon.tsx'
import { Key, numberKey } from './key.tsx'

export type Recommendation = Playing['briefing']['recommendations'][number]

export interface ChoiceProps {
  /** Its number key, from 1. */
  readonly number: number
  readonly label: string
  /** Its price in plain words. */
  readonly does: string
  /** What it comes to as things stand; null where the price says it all. */
  readonly now: string | null
  /** What our head would say, an invented line; null for choices without words. */
  readonly words: string | null
  readonly seat: SeatId
  readonly advisedBy: readonly Recommendation[]
  /** Why it cannot be chosen now; null where it can. */
  readonly blocked: string | null
  readonly onChoose: () => void
}

function Advised({ seat, advice }: { readonly seat: SeatId; readonly advice: Recommendation }) {
  const { say } = useWords()
  const person = ADVISER_PERSON[seat][advice.adviser]
  return (
    <li class="choice-adviser">
      <Face person={person} />
      <span>
        <b>{say(`person.${person}.short`)}</b> <i>{say(`role.${advice.adviser}`)}</i>
        <span class="choice-reason">{say(`because.${advice.reason}`, { adviser: advice.adviser })}</span>
      </span>
    </li>
  )
}

/** One choice as a card: name, price, our words, who recommends it and why. An unavailable one stays and says why. */
export function Choice({ number, label, does, now, words, seat, advisedBy, blocked, onChoose }: ChoiceProps) {
  const { say } = useWords()
  const id = useId()
  const isBlocked = blocked !== null
  return (
    <li class={`choice-card panel${isBlocked ? ' choice-blocked' : ''}`}>
      <button
        type="button"
        class="choice-do"
        aria-disabled={isBlocked}
        aria-describedby={`${id}-price ${id}-more`}
        onClick={onChoose}
      >
        <Key name={numberKey(number)} />
        {label}
      </button>
      <p class="choice-price" id={`${id}-price`}>
        {does}
        {isBlocked ? (
          <strong class="choice-why">
            <Icon name="lock" /> {blocked}
          </strong>
        ) : null}
        {now === null || isBlocked ? null : <span class="choice-now">{now}</span>}
      </p>
      <div class="choice-more" id={`${id}-more`}>
        {words === null ? null : (
          <blockquote class="choice-words">
            <span class="fiction">{say('choice.fiction')}</span> <q>{words}</q>
          </blockquote>
        )}
        {advisedBy.length === 0 ? null : (
          <ul class="choice-advice" aria-label={say('choice.advised')}>
            {advisedBy.map((advice) => (
              <Advised key={advice.adviser} seat={seat} advice={advice} />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
