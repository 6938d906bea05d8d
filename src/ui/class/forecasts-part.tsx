import { type EndedRun, saidAtHome } from '../../classroom/class-summary.ts'
import type { Guesses } from '../../session/match.ts'
import { useWords } from '../context.ts'
import { type ClassShown, useNames } from './use-class.ts'

const SAID = ['yes', 'no', 'none'] as const
type Said = (typeof SAID)[number]

/** A circle for a yes, a diamond for a no, an empty square for nothing signed: told apart without colour. */
const SHAPES: { readonly [said in Said]: string } = {
  yes: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z',
  no: 'M0-9 9 0 0 9-9 0Z',
  none: 'M-7-7H7V7H-7Z',
}

function Sign({ said }: { readonly said: Said }) {
  return (
    <svg class={`class-sign class-sign-${said}`} viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
      <path d={SHAPES[said]} />
    </svg>
  )
}

/** Columns of a strip, from 0 to 100 per cent. */
const STEP = 10
const COLUMNS = Array.from({ length: 100 / STEP + 1 }, (_, nth) => nth * STEP)

interface StripProps {
  readonly when: keyof Guesses
  readonly runs: readonly EndedRun[]
}

/** The forecasts of one moment as a strip of signs, and their mean. */
function Strip({ when, runs }: StripProps) {
  const { say } = useWords()
  const { namesOf } = useNames()
  const made = runs.flatMap((run) => {
    const percent = run.result.guesses[when]
    return percent === null ? [] : [{ run, percent, said: saidAtHome(run.result.end) }]
  })
  const mean = Math.round(made.reduce((sum, { percent }) => sum + percent, 0) / Math.max(1, made.length))
  const percents = [...new Set(made.map(({ percent }) => percent))].sort((one, other) => one - other)
  const at = (column: number) => made.filter(({ percent }) => Math.round(percent / STEP) * STEP === column)
  return (
    <section aria-labelledby={`class-${when}`}>
      <h3 id={`class-${when}`}>{say(`class.forecasts.${when}`)}</h3>
      <p>{say('class.forecasts.mean', { n: made.length, mean })}</p>
      {made.length === 0 ? null : (
        <>
          <div class="class-strip" aria-hidden="true">
            {COLUMNS.map((column) => (
              <div key={column}>
                {SAID.flatMap((said) => at(column).filter((one) => one.said === said)).map(({ run, said }) => (
                  <Sign key={run.code} said={said} />
                ))}
                <span>{column}</span>
              </div>
            ))}
          </div>
          <details>
            <summary>{say('class.worth.figures')}</summary>
            <ul>
              {percents.map((percent) => (
                <li key={percent}>
                  {say('class.forecasts.at', {
                    percent,
                    names: namesOf(made.filter((one) => one.percent === percent).map(({ run }) => run)),
                  })}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  )
}

/** What was expected of both capitals, before and after, beside what came. */
export function ForecastsPart({ shown: { runs } }: { readonly shown: ClassShown }) {
  const { say } = useWords()
  const yes = runs.filter(({ result }) => saidAtHome(result.end) === 'yes').length
  return (
    <>
      <h2>{say('class.forecasts')}</h2>
      <p>{say('class.forecasts.what')}</p>
      <ul class="class-key">
        {SAID.map((said) => (
          <li key={said}>
            <Sign said={said} /> {say(`class.forecasts.${said}`)}
          </li>
        ))}
      </ul>
      <Strip when="villa" runs={runs} />
      <Strip when="press" runs={runs} />
      <p>{say('class.forecasts.came', { yes, of: runs.length })}</p>
    </>
  )
}
