import { scenarioOf } from '../../content/scenarios.ts'
import { movePrice } from '../../i18n/move-price.ts'
import { ownWords } from '../../i18n/speech.ts'
import type { MoveKind, SessionMoveKind } from '../../rules/acts.ts'
import type { Move } from '../../rules/move.ts'
import { useActions, useGame, usePlaying, useWords } from '../context.ts'
import { Choice } from './choice.tsx'
import { useKeys } from './keys.ts'
import '../styles/choice.css'

/** Moves that can be chosen outside the sessions. */
export type ChoiceMove = Extract<Move, { do: 'line' }> | { readonly do: Exclude<MoveKind, SessionMoveKind | 'line'> }

interface ChoicesProps {
  readonly moves: readonly ChoiceMove[]
  /** What a choice comes to as things stand, in words; null where its price says it all. */
  readonly now: (move: ChoiceMove) => string | null
  /** Why a choice cannot be made now; asked only where it is not legal. */
  readonly why: (move: ChoiceMove) => string
}

const nameOf = (move: ChoiceMove) => (move.do === 'line' ? (`line-${move.line}` as const) : move.do)
const isSame = (one: Move, other: Move): boolean =>
  one.do === other.do && (one.do !== 'line' || (other.do === 'line' && one.line === other.line))

/** The choices of arrival, recess or press conference as cards with the keys 1 to 5. */
export function Choices({ moves, now, why }: ChoicesProps) {
  const { say, banks } = useWords()
  const { view, seed, briefing } = usePlaying()
  const actions = useActions()
  const watching = useGame((state) => state.watching)
  const refusal = useGame((state) => state.refusal)
  const cards = moves.map((move, index) => {
    const isLegal = view.legal.some((legal) => isSame(legal, move))
    const spoken = ownWords(view, banks, move, seed)
    const name = nameOf(move)
    return {
      number: index + 1,
      label: move.do === 'line' ? say(`move.line-${move.line}.${view.seat}`) : say(`move.${move.do}`),
      does: say(movePrice(name, scenarioOf(view.rulesVersion))),
      now: now(move),
      words: spoken === null ? null : (banks[view.seat][spoken] ?? null),
      seat: view.seat,
      advisedBy: briefing.recommendations.filter((advice) => isSame(advice.move, move)),
      blocked: watching ? say('choice.watching') : isLegal ? null : why(move),
      onChoose: () => void actions.send(move),
    }
  })
  useKeys(Object.fromEntries(cards.map(({ number, onChoose }) => [`${number}`, onChoose])))
  return (
    <>
      <ol class={`choice-cards choice-of-${moves.length}`}>
        {cards.map((card) => (
          <Choice key={card.number} {...card} />
        ))}
      </ol>
      {refusal === null ? null : (
        <p class="choice-refused panel" role="alert">
          {say('choice.refused')}
        </p>
      )}
    </>
  )
}
