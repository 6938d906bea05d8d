import { SEATS } from '../../rules/scenario.ts'
import { CATEGORY_IDS } from '../../runner/categories.ts'
import { SEED_KINDS } from '../../runner/seeds.ts'
import { useWords } from '../context.ts'
import { ChoiceField, SwitchField } from '../settings/field.tsx'
import { OwnSeed } from './own-seed.tsx'
import { SeedSigns } from './seed-signs.tsx'
import { useWish, useWished } from './use-wished.ts'
import { useRunWords } from './use-words.ts'

const RULES = ['timing', 'clocks', 'fair', 'claims'] as const
const SWITCHES = ['instant', 'inputs', 'ghost'] as const

/** What is run for, with its rules in full. */
export function ChooseCategory() {
  const { say } = useWords()
  const { categoryName } = useRunWords()
  const { wishes } = useWished()
  const wish = useWish()
  const category = categoryName(wishes.category)
  return (
    <section class="desk-card timed-card paper" aria-label={say('timed.category')}>
      <ChoiceField
        legend={say('timed.category')}
        value={wishes.category}
        options={CATEGORY_IDS.map((id) => [id, categoryName(id)])}
        onPick={(picked) => wish({ category: picked })}
      />
      <h2>{say('timed.rules', { category })}</h2>
      <p class="timed-goal">{say(`runner.category.${wishes.category}.goal`)}</p>
      {RULES.map((rule) => (
        <p key={rule}>{say(`runner.rules.${rule}`)}</p>
      ))}
    </section>
  )
}

/** The chair and the seed, with its words and drawings, and how the run is shown. */
export function ChooseSeed() {
  const { say } = useWords()
  const { wishes, seed, daily } = useWished()
  const wish = useWish()
  return (
    <section class="desk-card timed-card paper" aria-label={say('timed.kind')}>
      <ChoiceField
        legend={say('timed.chair')}
        value={wishes.chair}
        options={SEATS.map((chair) => [chair, say(`seat.${chair}`)])}
        onPick={(chair) => wish({ chair })}
      />
      <ChoiceField
        legend={say('timed.kind')}
        value={wishes.kind}
        options={SEED_KINDS.map((kind) => [kind, say('timed.kind.name', { kind })])}
        onPick={(kind) => wish({ kind })}
      />
      <p>{say('timed.kind.what', { kind: wishes.kind })}</p>
      {wishes.kind === 'own' ? <OwnSeed /> : null}
      {daily === null ? null : (
        <p>
          <b>{say('runner.daily', { number: daily.number, day: daily.day })}</b>
        </p>
      )}
      {wishes.kind === 'daily' && daily === null ? <p role="alert">{say('timed.no-daily')}</p> : null}
      {seed === null ? (
        <p>{wishes.kind === 'random' ? say('timed.drawn') : ''}</p>
      ) : (
        <div class="timed-signs">
          <p>{say('timed.signs')}</p>
          <SeedSigns seed={seed} />
        </div>
      )}
      <fieldset class="settings-field">
        <legend>{say('timed.settings')}</legend>
        {SWITCHES.map((name) => (
          <SwitchField
            key={name}
            label={say(`timed.${name}`)}
            isOn={wishes[name]}
            onSwitch={(isOn) => wish({ [name]: isOn })}
          >
            <small>{say(`timed.${name}.what`)}</small>
          </SwitchField>
        ))}
      </fieldset>
    </section>
  )
}
