import type { GameKey } from '../../i18n/languages.ts'
import { BRINK, faceOf, GAUGES, HIGHEST_FACE, HIGHEST_TRUST, START, temperOf, trustOf } from '../../rules/position.ts'
import { isRedLine } from '../../rules/red-lines.ts'
import { OPTIONS, SEATS, type SeatId, seatOf } from '../../rules/scenario.ts'
import { Cross } from './option-worths.tsx'
import type { Printing } from './printing.ts'
import { Grid, Part } from './sheet.tsx'
import { SESSIONS, TURNS } from './turns.ts'

const FIRST = START % GAUGES

interface Gauge {
  readonly name: string
  readonly steps: readonly GameKey[]
  readonly start: number
}

const steps = (name: 'trust' | 'temper' | 'face', top: number): GameKey[] =>
  Array.from({ length: top + 1 }, (_, step) => `${name}.${step}` as GameKey)

/** The gauges as rows of words, the first of the summit framed. */
export function GaugeRows({ printing: { say } }: { readonly printing: Printing }) {
  const gauges: readonly Gauge[] = [
    { name: say('trust'), steps: steps('trust', HIGHEST_TRUST), start: trustOf(FIRST) },
    { name: say('temper'), steps: steps('temper', BRINK), start: temperOf(FIRST) },
    ...SEATS.map((seat) => ({
      name: say('pack.answers.face', { seat }),
      steps: steps('face', HIGHEST_FACE),
      start: faceOf(FIRST, seatOf(seat)),
    })),
  ]
  return (
    <Part name={say('pack.answers.gauges')} on="one-page">
      <p class="sheet-small">{say('pack.answers.gauges.what')}</p>
      <dl class="sheet-gauges">
        {gauges.map(({ name, steps, start }) => (
          <div key={name}>
            <dt>{name}</dt>
            {steps.map((key, step) => (
              <dd key={key} class={step === start ? 'sheet-start' : undefined}>
                {say(key)}
              </dd>
            ))}
            {steps[0] === 'temper.0' ? <dd class="sheet-over">{say('pack.answers.over')}</dd> : null}
          </div>
        ))}
      </dl>
    </Part>
  )
}

/** The public lines, to tick the one that is drawn. */
export function PublicLines({ printing: { say } }: { readonly printing: Printing }) {
  return (
    <Part name={say('pack.answers.lines')} on="one-page">
      <ul class="sheet-ticks">
        {SEATS.flatMap((seat) =>
          ([1, 2] as const).map((line) => (
            <li key={`${seat}${line}`}>{say('pack.answers.line', { seat, line: say(`line.${seat}-${line}`) })}</li>
          )),
        )}
      </ul>
    </Part>
  )
}

/** The draft: every wording with what it is worth to each country, before any weight. */
export function DraftBoard({ printing }: { readonly printing: Printing }) {
  const { say, scenario, figures } = printing
  const value = (values: readonly number[], step: number) => values[step] ?? 0
  return (
    <Part name={say('pack.answers.board')} on="one-page">
      <p class="sheet-small">{say('pack.answers.board.what')}</p>
      <Grid name={say('pack.answers.board')} kind="worths" head={[say('pack.role.clause'), ...OPTIONS]}>
        {scenario.clauses.map(({ id, values }) => (
          <tr key={id}>
            <th scope="row">{say(`clause.${id}`)}</th>
            {OPTIONS.map((option, step) => (
              <td key={option}>
                {SEATS.map((seat: SeatId, at) => (
                  <b key={seat}>
                    {at === 0 ? null : ' / '}
                    {figures.signed(value(values[seat], step))}
                    {isRedLine(scenario, value(values[seat], step), 0) ? <Cross printing={printing} /> : null}
                  </b>
                ))}
                <small>{say(`option.${id}-${option}.short`)}</small>
              </td>
            ))}
          </tr>
        ))}
      </Grid>
    </Part>
  )
}

/** A row for every statement two people can make, with who speaks. */
export function RecordTable({ printing: { say } }: { readonly printing: Printing }) {
  const head = [
    ...[say('pack.answers.number'), say('pack.answers.speaks'), say('pack.answers.statement')],
    ...[
      say('pack.answers.answer'),
      say('trust'),
      say('temper'),
      ...SEATS.map((seat) => say('pack.answers.face', { seat })),
    ],
  ]
  return (
    <Part name={say('pack.answers.record')} on="new-page">
      <p class="sheet-small">{say('pack.answers.record.what')}</p>
      {SESSIONS.map((session) => (
        <div key={session} class="sheet-one-page">
          <h4>{say(`act.${session}`)}</h4>
          <Grid name={say(`act.${session}`)} kind="record" head={head}>
            {TURNS.filter((turn) => turn.session === session).map(({ number, seat }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                <td>{say(`seat.${seat}`)}</td>
                {head.slice(2).map((name) => (
                  <td key={name} />
                ))}
              </tr>
            ))}
          </Grid>
        </div>
      ))}
    </Part>
  )
}
