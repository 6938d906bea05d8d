import type { GameKey } from '../../i18n/languages.ts'
import { ENDINGS, OUTCOMES } from '../../rules/outcomes.ts'
import { CLAUSES, SEATS, seatOf } from '../../rules/scenario.ts'
import { Happened } from './happened.tsx'
import { minutesOf, PLANS, type Plan } from './plans.ts'
import type { Printing } from './printing.ts'
import { Grid, Part, Points, Sheet } from './sheet.tsx'

const AIMS = ['trade', 'interest', 'home', 'sources'] as const
const NEEDS = ['devices', 'paper', 'seed'] as const
const CHECKS = ['network', 'settings', 'pairs', 'fold', 'note'] as const
const SCRIPT = ['offer', 'table', 'mandate', 'fallback', 'office'] as const
const MISTAKES = ['middle', 'signed', 'giving', 'guilty', 'mirror', 'history'] as const
const QUESTIONS = ['heaviest', 'given', 'missed', 'pressure', 'home', 'leave', 'open', 'simple'] as const
const WAYS_IN = ['link', 'code', 'class', 'paper'] as const
/** Where history went. */
const REAL = OUTCOMES.find(({ id }) => id === 'as-it-happened')?.ending ?? 0

function PlanTable({ printing: { say }, plan }: { readonly printing: Printing; readonly plan: Plan }) {
  const name = say('pack.guide.plan', { minutes: minutesOf(plan), how: plan.how })
  return (
    <div class="sheet-one-page">
      <h4>{name}</h4>
      <Grid name={name} kind="plan" head={[say('pack.guide.minutes'), say('pack.guide.happens')]}>
        {plan.steps.map(([step, minutes]) => (
          <tr key={step}>
            <th scope="row">{minutes}</th>
            <td>{say(`pack.guide.step.${step}`)}</td>
          </tr>
        ))}
      </Grid>
    </div>
  )
}

/** What the facilitator alone may know: mandates and news of the seed. */
function Secret({ printing: { say, seed, scenario, world } }: { readonly printing: Printing }) {
  const { event, leak, votes } = world
  const mandate = (seat: (typeof SEATS)[number]) =>
    say(`mandate.${scenario.mandates[seat][world.mandates[seatOf(seat)]]?.id}` as GameKey)
  const rows: readonly (readonly [name: string, told: readonly string[]])[] = [
    [say('pack.guide.secret.mandates'), SEATS.map((seat) => `${say(`seat.${seat}`)}: ${mandate(seat)}.`)],
    [
      say('pack.guide.secret.recess'),
      (['name', '0', 'does'] as const).map((part) => say(`event.${event}.${part}` as GameKey)),
    ],
    [say('pack.guide.secret.leak'), [say('pack.guide.secret.leak.is', { leak: leak ? 'yes' : 'no' })]],
    [
      say('pack.guide.secret.votes'),
      (['name', '0', 'does'] as const).map((part) => say(`votes.${votes}.${part}` as GameKey)),
    ],
  ]
  return (
    <Part name={say('pack.guide.secret', { seed: `${seed}` })} on="new-page">
      <p>{say('pack.guide.secret.what')}</p>
      <dl class="sheet-deeds">
        {rows.map(([name, told]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {told.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

/** Everything a facilitator needs to lead a lesson, from the aims to handing in. */
export function Guide({ printing }: { readonly printing: Printing }) {
  const { say, seed, scenario } = printing
  const figures = {
    ...{ seed: `${seed}`, clauses: CLAUSES.length, fallback: scenario.fallback },
    ...{ endings: ENDINGS.length, real: REAL, card: say('card.two-laws.title') },
  }
  return (
    <Sheet printing={printing} title={say('pack.sheet.guide')} seeded>
      <Part name={say('pack.guide.aims')}>
        <Points points={AIMS.map((id) => say(`pack.guide.aim.${id}`))} />
      </Part>
      <Part name={say('pack.guide.need')}>
        <Points points={NEEDS.map((id) => say(`pack.guide.need.${id}`, figures))} />
      </Part>
      <Part name={say('pack.guide.check')}>
        <Points points={CHECKS.map((id) => say(`pack.guide.check.${id}`))} />
      </Part>
      <Part name={say('pack.guide.plans')}>
        {PLANS.map((plan) => (
          <PlanTable key={minutesOf(plan)} printing={printing} plan={plan} />
        ))}
      </Part>
      <Part name={say('pack.guide.script')}>
        {SCRIPT.map((id) => (
          <p key={id} class="sheet-script">
            {say(`pack.guide.script.${id}`, figures)}
          </p>
        ))}
      </Part>
      <Part name={say('pack.guide.wrong')}>
        <dl class="sheet-deeds">
          {MISTAKES.map((id) => (
            <div key={id}>
              <dt>{say(`pack.guide.wrong.${id}`)}</dt>
              <dd>{say(`pack.guide.right.${id}`, figures)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part name={say('pack.guide.questions')}>
        <Points points={QUESTIONS.map((id) => say(`pack.guide.question.${id}`))} numbered />
      </Part>
      <Happened printing={printing} />
      <Part name={say('pack.guide.hand-in')}>
        <Points points={WAYS_IN.map((id) => say(`pack.guide.hand-in.${id}`))} />
      </Part>
      <Secret printing={printing} />
    </Sheet>
  )
}
