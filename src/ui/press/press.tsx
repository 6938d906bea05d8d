import { useMemo } from 'preact/hooks'
import { dialogue } from '../../i18n/speech.ts'
import { wonAfterPress } from '../../rules/press.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { HomeGroups } from '../home/home-groups.tsx'
import { type ChoiceMove, Choices } from '../parts/choices.tsx'
import { Guess } from '../parts/guess.tsx'
import { Hint } from '../parts/hint.tsx'
import { Occasion } from '../parts/occasion.tsx'
import { Spoken } from '../parts/spoken.tsx'
import '../styles/press.css'

/** What can be said to the press, in the order of the cards. */
export const PRESS_MOVES: readonly ChoiceMove[] = [{ do: 'joint' }, { do: 'credit' }, { do: 'claim' }]

/** What their head says over the signature, and what the form needs at home. */
function Telling() {
  const { say, banks } = useWords()
  const { view, seed } = usePlaying()
  const theirs = acrossFrom(view.seat)
  const spoken = useMemo(() => dialogue(view, banks, seed).at(-1) ?? null, [view, banks, seed])
  const decision = view.remembered.at(-1)?.decision ?? 0
  const line = spoken === null ? null : (banks[theirs][spoken] ?? null)
  return (
    <>
      {line === null ? null : (
        <>
          <p class="press-who">
            {say(`head.${theirs}`)} <span class="fiction">{say('recess.fiction')}</span>
          </p>
          <blockquote class="press-line">
            <q>
              <Spoken line={line} decision={decision} />
            </q>
          </blockquote>
        </>
      )}
      <p>{say('press.needs', { form: view.form ?? '' })}</p>
    </>
  )
}

/** Both capitals' groups as they stand, and the second forecast. */
function Beside() {
  const { say } = useWords()
  return (
    <>
      <section class="press-home panel" aria-label={say('press.home')}>
        <h2>{say('press.home')}</h2>
        <HomeGroups />
      </section>
      <section class="press-guess panel" aria-label={say('press.guess')}>
        <Guess when="press" question={say('press.guess')} />
      </section>
    </>
  )
}

/** After the signature: a second forecast, and what the head of delegation tells the press. */
export function PressConference() {
  const { say } = useWords()
  const { view } = usePlaying()
  const now = (move: ChoiceMove): string | null =>
    move.do === 'joint' || move.do === 'credit' || move.do === 'claim'
      ? say('press.result', wonAfterPress(view, move.do))
      : null
  return (
    <Occasion
      title={say('act.press')}
      where={say('press.where', { form: view.form ?? '' })}
      telling={<Telling />}
      aside={<Beside />}
      hint={<Hint id="press-first">{say('hint.press')}</Hint>}
    >
      <Choices moves={PRESS_MOVES} now={now} why={() => say('choice.refused')} />
    </Occasion>
  )
}
