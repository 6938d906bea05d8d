import { redLinesOf } from '../../rules/red-lines.ts'
import { type Mandate, OPTIONS, type SeatId } from '../../rules/scenario.ts'
import type { Printing } from './printing.ts'
import { Grid } from './sheet.tsx'

/** A red line, by a sign that needs no colour. */
export function Cross({ printing: { say } }: { readonly printing: Printing }) {
  return (
    <>
      {' '}
      <span class="sheet-cross" role="img" aria-label={say('pack.role.red-line')}>
        ✕
      </span>
    </>
  )
}

interface OptionWorthsProps {
  readonly printing: Printing
  readonly chair: SeatId
  readonly mandate: Mandate
}

/** What every option is worth to a mandate, weighed, with its words and its red lines. */
export function OptionWorths({ printing, chair, mandate }: OptionWorthsProps) {
  const { say, scenario, level, figures } = printing
  const red = redLinesOf(scenario, chair, mandate.id)
  return (
    <Grid
      name={say('pack.role.figures')}
      kind="weighed"
      head={[say('pack.role.clause'), say('pack.role.weighs'), ...OPTIONS]}
    >
      {scenario.clauses.map(({ id, values }, index) => {
        const weight = mandate.weights[index] ?? 0
        return (
          <tr key={id}>
            <th scope="row">{say(`clause.${id}`)}</th>
            <td>{figures.plain(weight)}</td>
            {OPTIONS.map((option, step) => {
              const isRed = red.some((one) => one.clause === id && one.option === option)
              return (
                <td key={option} class={isRed ? 'sheet-red' : undefined}>
                  <b>{figures.signed((values[chair][step] ?? 0) * weight)}</b>
                  {isRed ? <Cross printing={printing} /> : null}
                  <small>
                    {level === 'full' ? say(`option.${id}-${option}`) : say(`option.${id}-${option}.short`)}
                  </small>
                </td>
              )
            })}
          </tr>
        )
      })}
    </Grid>
  )
}
