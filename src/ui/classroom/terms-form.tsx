import { useState } from 'preact/hooks'
import { DRAWN, MOST, seedPlayed, temperamentsOf, tidied } from '../../classroom/assignment.ts'
import type { GameKey } from '../../i18n/languages.ts'
import { SEATS } from '../../rules/scenario.ts'
import { seedFrom } from '../../store/origin.ts'
import { useWords } from '../context.ts'
import { SeedField } from '../parts/seed-field.tsx'
import { ChoiceField } from '../settings/field.tsx'
import { LineField, SelectField } from './fields.tsx'
import { LockFields } from './lock-fields.tsx'
import type { Making } from './making.ts'

const TRIES = Array.from({ length: MOST.tries + 1 }, (_, tries) => `${tries}`)

/** Which summit is played, and how the other side negotiates in it. */
function SummitFields({ assignment, set, draw, seed }: Making) {
  const { say } = useWords()
  const { temperament } = assignment
  const kind = assignment.seed === 'random' ? 'random' : 'one'
  const played = seedPlayed(assignment, 0)
  const told = kind === 'random' ? kind : played === assignment.seed ? 'same' : 'other'
  return (
    <>
      <ChoiceField
        legend={say('assign.seed')}
        value={kind}
        options={(['one', 'random'] as const).map((each) => [each, say('assign.seed.kind', { kind: each })])}
        onPick={(picked) => draw(picked === 'random')}
      >
        <p>{say('assign.seed.what', { kind })}</p>
      </ChoiceField>
      {kind === 'random' ? null : (
        <div class="task-seed">
          <SeedField
            label={say('assign.seed.field')}
            written={seed.text}
            isBad={seed.isBad}
            told={seed.isBad ? say('assign.seed.bad') : ''}
            onWrite={seed.write}
          >
            <button type="button" class="button" onClick={() => seed.write(`${seedFrom(Math.random())}`)}>
              {say('assign.seed.other')}
            </button>
          </SeedField>
        </div>
      )}
      <SelectField
        label={say('assign.temper')}
        value={temperament}
        options={temperamentsOf(assignment.rules).map((id) => [
          id,
          say(id === DRAWN ? 'assign.temper.drawn' : (`temperament.${id}` as GameKey)),
        ])}
        onPick={(picked) => set({ temperament: picked })}
      >
        {temperament === DRAWN ? null : (
          <p>{say('assign.temper.what', { kind: told, seed: `${assignment.seed}`, played: `${played}` })}</p>
        )}
      </SelectField>
    </>
  )
}

/** The terms of an assignment, to be set. */
export function TermsForm({ making }: { readonly making: Making }) {
  const { say } = useWords()
  const { assignment, set, minutes } = making
  const [title, setTitle] = useState(assignment.title)
  const [due, setDue] = useState(assignment.due)
  return (
    <section class="desk-card task-card paper" aria-labelledby="assign-form">
      <h2 id="assign-form">{say('assign.form')}</h2>
      <LineField
        label={say('assign.name')}
        written={title}
        most={MOST.title}
        told={say('assign.name.what')}
        onWrite={(text) => {
          setTitle(text)
          set({ title: tidied(text, MOST.title) })
        }}
      />
      <LineField
        label={say('assign.due')}
        written={due}
        most={MOST.due}
        told={say('assign.due.what', { left: MOST.due - due.length })}
        onWrite={(text) => {
          setDue(text)
          set({ due: tidied(text, MOST.due) })
        }}
      />
      <SummitFields {...making} />
      <ChoiceField
        legend={say('assign.chair')}
        value={assignment.chair}
        options={[
          ...SEATS.map((seat) => [seat, say(`seat.${seat}`)] as const),
          ['choose', say('assign.chair.choose')] as const,
        ]}
        onPick={(chair) => set({ chair })}
      />
      <div class="task-grid">
        <SelectField
          label={say('assign.tries')}
          value={`${assignment.tries}`}
          options={TRIES.map((tries) => [tries, say('assign.tries.count', { tries: Number(tries) })])}
          onPick={(tries) => set({ tries: Number(tries) })}
        />
        <LineField
          label={say('assign.minutes')}
          written={minutes.text}
          most={3}
          isNumber
          isBad={minutes.isBad}
          told={say('assign.minutes.what')}
          onWrite={minutes.write}
        />
      </div>
      <LockFields locks={assignment.locks} onLock={(locks) => set({ locks })} />
    </section>
  )
}
